import { daysOf } from '../domain/financial-year';
import { longDate } from '../domain/dates';
import { paperTitle } from '../domain/paper-title';
import type { CommentAbout, Plan } from '../domain/schema/plan';
import { plain } from './cells';
import type { ContentsEntry, Cover, CoverTable, Report } from './model';
import { planStatusName } from './names';

/** What a file says of itself. */
export function metaOf({ header }: Plan, title: string): Report['meta'] {
  const { authority, directorate, division, director, versionLabel, year } = header;
  return {
    title,
    subject: [directorate, year].filter(Boolean).join(', '),
    language: 'en-GB',
    author: director.trim() === '' ? division : director,
    authority,
    version: versionLabel,
  };
}

/** The front page. Fields that nobody has filled say so; none is left blank. */
export function coverOf(plan: Plan): Cover {
  const { header } = plan;
  const { first, last } = daysOf(header.year);
  const grid: readonly (readonly [string, string])[] = [
    ['Authority', header.authority],
    ['Directorate', header.directorate],
    ['Division', header.division],
    ['Year', `${header.year} (${longDate(first)} to ${longDate(last)})`],
    ['Director', header.director],
    ['Cabinet member', header.cabinetMember],
    ['Contact', header.contact],
    ['Version', header.versionLabel],
    ['Status', planStatusName(header.status)],
  ];
  return {
    title: paperTitle(plan),
    grid: grid.map(([label, value]) => ({
      label,
      value: value.trim() === '' ? 'To be confirmed' : value,
    })),
    notes: plan.sample
      ? [
          'This is an illustrative sample. Figures marked [i] or “illustrative” were made up for it and come from no source.',
        ]
      : [],
  };
}

/** The lines of a cover by the fields that they show. */
export const COVER_FIELDS: Readonly<Record<string, string>> = {
  authority: 'Authority',
  directorate: 'Directorate',
  division: 'Division',
  year: 'Year',
  director: 'Director',
  cabinetMember: 'Cabinet member',
  contact: 'Contact',
  versionLabel: 'Version',
  status: 'Status',
};

/** What of the plan each line of a cover is; left out where the cover is of something else. */
export function coverAbouts({ grid, about }: Cover): Pick<CoverTable, 'abouts'> {
  if (about !== undefined) return {};
  const fieldOf = new Map(Object.entries(COVER_FIELDS).map(([field, label]) => [label, field]));
  const abouts = grid.map(({ label }): CommentAbout => ({
    kind: 'plan',
    field: fieldOf.get(label) ?? null,
  }));
  return { abouts };
}

const PLAN_GRID = {
  caption: 'About this plan',
  description: 'Who the plan is for, who answers for it, and its version, one a row.',
};

/** The grid of a cover as the table that it is printed as. */
export function coverTable({ grid, about = PLAN_GRID }: Cover): CoverTable {
  return {
    ...about,
    columns: [
      { header: about.caption, share: 28 },
      { header: 'Details', share: 72 },
    ],
    rows: grid.map(({ label, value }) => [[plain(label)], [plain(value)]]),
  };
}

/** A line of the contents as it is printed, a tab between number and text. */
export function contentsLine({ number, text }: ContentsEntry): string {
  return number.startsWith('Appendix') ? `${number}: ${text}` : `${number}\t${text}`;
}
