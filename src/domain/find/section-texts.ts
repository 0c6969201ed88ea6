import type { Header, Section } from '../schema/plan';
import { bodyTexts } from './body-texts';
import { changedFields, fixedText, lineText, textsOf, type TextOf } from './texts';
import type { TextsOfRecord } from './texts';

type CoverLine = Exclude<
  keyof Header,
  'year' | 'status' | 'draftDue' | 'commentsClose' | 'approvalDue' | 'reviewDue'
>;

const COVER: readonly (readonly [CoverLine, string])[] = [
  ['division', 'division'],
  ['authority', 'authority'],
  ['directorate', 'directorate'],
  ['director', 'director'],
  ['cabinetMember', 'cabinet member'],
  ['contact', 'contact'],
  ['versionLabel', 'version'],
];

/** What the cover of a plan says in words. */
export function coverTexts(header: Header): TextsOfRecord {
  const texts = COVER.map(([key, name]) =>
    lineText<Header>([key, name], header[key], (before, text) => ({ ...before, [key]: text }), {
      mayBeBlank: key !== 'division',
    }),
  );
  const place = { room: 'overview', id: null, name: { code: '', title: 'Plan details' } } as const;
  return textsOf(place, header, texts, (before, after) => [
    { type: 'plan.set', changes: changedFields(before, after) },
  ]);
}

/** Title, text and reason of a section, and the heading above it where it is the first under that heading. */
export function sectionTexts(section: Section, isFirstOfGroup: boolean): TextsOfRecord {
  const { id, title, group } = section;
  const texts: TextOf<Section>[] = [
    ...(isFirstOfGroup
      ? [fixedText<Section>(['group', 'heading above'], group, 'headings hold several sections')]
      : []),
    lineText(['title', 'title'], title, (before, text) => ({ ...before, title: text }), {
      mayBeBlank: false,
    }),
    ...bodyTexts(section),
  ];
  const place = { room: 'narrative', id, name: { code: '', title } } as const;
  return textsOf(place, section, texts, (before, after) => [
    { type: 'section.set', id, changes: changedFields(before, after) },
  ]);
}
