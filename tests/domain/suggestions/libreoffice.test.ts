import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { accept } from '../../../src/domain/suggestions/decide';
import { partOf } from '../../support/docx';
import { editedInLibreOffice, type OfficeEdit } from '../../support/libreoffice-edits';
import { reviewCopy, takenBack } from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

const canEdit = needs('libreoffice') && needs('uno');
const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

const [A01] = plan.actions;
const MILESTONE = A01?.milestones[0]?.text ?? '';

const CHANGES: readonly OfficeEdit[] = [
  { do: 'replace', find: 'It does not run most of', by: 'It runs few of' },
  { do: 'delete', find: ' and the answers differ more between schools than between districts' },
  { do: 'paragraph', after: 'outlast some of the people in it.', text: 'The names are elsewhere.' },
  { do: 'replace', tracked: false, find: 'Eight things made', by: 'Nine things made' },
  { do: 'replace', find: 'Family Learning Commissioning Manager', by: 'Head of Family Learning' },
  { do: 'replace', find: '19 December 2008', by: '31 January 2009' },
  {
    do: 'replace',
    tracked: false,
    find: 'Every school that is not',
    by: 'Each school that is not',
  },
  { do: 'replace', tracked: false, find: plan.header.contact, by: 'Head of Planning' },
  { do: 'replace', tracked: false, find: 'Codes of priorities', by: 'Codes' },
  { do: 'replace', tracked: false, find: 'Draft due', by: 'Draft wanted by' },
  {
    do: 'replace',
    tracked: false,
    find: 'A report each week from July.',
    by: 'A report each day.',
  },
  { do: 'replace', find: MILESTONE, by: `${MILESTONE} by the research team` },
  { do: 'answer', to: 'How many places, and where?', by: 'Planner', text: 'Two hundred.' },
  {
    do: 'comment',
    on: 'pays for it, and checks that it happened',
    by: 'Director, Commissioning',
    text: 'Must: say how.',
  },
  { do: 'comment', on: 'Healthy Schools Manager', by: 'Director, Commissioning', text: 'Who?' },
  {
    do: 'row',
    of: 'A04',
    cells: ['', 'Open a centre', 'Head of Centres', '', 'One centre open', '31 March 2009'],
  },
  { do: 'dropRow', of: 'A05' },
  {
    do: 'row',
    of: 'Senior managers',
    cells: ['Apprentices', '0.0', '2.0', '+2.0', '', 'Grant', 'They start in May.'],
  },
  { do: 'replace', find: 'Rests on the schools', by: 'Stands on the schools' },
  { do: 'replace', find: '82.8%', by: '82.5%' },
  { do: 'replace', find: '43.7% (2005)', by: '43.9% (2005)' },
  { do: 'replace', find: 'work that members ask about most', by: 'work that is asked about most' },
  { do: 'replace', tracked: false, find: 'Unrestricted', by: 'Public' },
  { do: 'replace', find: 'Approve a shorter plan', by: 'Approve half of the plan' },
  {
    do: 'paragraph',
    after: 'leaves more priorities without an action.',
    text: 'Option 3, Wait a year: The plan comes back in 2009.',
  },
];

const indicatorId = (code: string): string =>
  plan.indicators.find((one) => one.code === code)?.id ?? '';

/** What each change is known by when it comes back: where, and a word of it. */
const FOUND = [
  ['set s-purpose body', 'It runs few of'],
  ['set s-users body', 'is not enough,. The second'],
  ['set s-lead-roles body', 'The names are elsewhere.'],
  ['set s-achievements body', 'Nine things made'],
  ['set  contact', 'Head of Planning'],
  ['set rsk-01 further', 'A report each day.'],
  ['other  ', 'Codes are explained'],
  ['other  ', 'Draft wanted by'],
  ['set act-a01 manager', 'Head of Family Learning'],
  ['set act-a01 milestones', 'by the research team'],
  ['set act-a02 due', '31 January 2009'],
  ['set act-a03 deliverable', 'Each school that is not'],
  ['add  ', 'Open a centre'],
  ['add stf-01 ', 'Apprentices'],
  [`set ${indicatorId('NI 73')} rationale`, 'Stands on the schools'],
  [`set ${indicatorId('L2')} milestones`, '82.5%'],
  [`set ${indicatorId('NI 75')} actuals`, '43.9% (2005)'],
  ['set background body', 'work that is asked about most. In 2007, 64.9%'],
  ['set front classification', 'Public'],
  ['set options title:shorter', 'Approve half of the plan'],
  ['set options ', 'Option 3, Wait a year: The plan'],
  ['drop act-a05 ', ''],
] as const;

test.skipIf(!canEdit).each([
  ['as it went out', []],
  ['with every bookmark destroyed', [{ do: 'unmark' }]],
] as const)(
  'every change that LibreOffice saves is found again, in a review copy %s',
  async (_, first) => {
    const sent = await reviewCopy(plan, pack);
    const back = await editedInLibreOffice(sent, [...first, ...CHANGES]);
    const hasMarks = partOf(back, 'word/document.xml').includes('w:name="row_');
    expect(hasMarks).toBe(first.length === 0);
    const taken = await takenBack(back, plan, pack);
    const found = taken.suggestions.map(({ kind, about, after }) => {
      const part = about?.kind === 'covering' ? (about.part ?? 'front') : '';
      const id = about !== null && 'id' in about ? about.id : part;
      const field = about !== null && 'field' in about ? (about.field ?? '') : '';
      return { place: `${kind} ${id} ${field}`, after };
    });
    expect(found.map(({ place }) => place).toSorted()).toEqual(
      FOUND.map(([place]) => place).toSorted(),
    );
    for (const [place, words] of FOUND) {
      const after = found.filter((one) => one.place === place).map((one) => one.after);
      expect(after.some((text) => text.includes(words))).toBe(true);
    }
    const untracked = taken.suggestions.filter(({ isTracked }) => !isTracked);
    expect(untracked.map(({ after }) => after.slice(0, 5)).filter(Boolean)).toEqual([
      'Nine ',
      'Head ',
      'Each ',
      'A rep',
      'Publi',
      'Codes',
      'Draft',
    ]);
    for (const { by } of taken.suggestions) expect(by).toContain('Head of Service');

    const applied = taken.command === null ? null : apply(plan, taken.command);
    if (applied?.ok !== true) throw new Error('nothing was taken in');
    const now = applied.value.plan;
    expect(now.comments.slice(plan.comments.length)).toMatchObject([
      { about: { kind: 'text', id: 's-purpose' }, level: 'must', by: 'Director, Commissioning' },
      { about: { kind: 'action', id: 'act-a03', field: 'manager' }, text: 'Who?' },
    ]);
    const decider = { by: 'Planning Officer', at: '2008-03-15T09:00:00.000Z' };
    const thread = now.comments.find(({ text }) => text === 'How many places, and where?');
    expect(thread?.replies.at(-1)).toMatchObject({ by: 'Planner', text: 'Two hundred.' });
    const { left, command } = accept(now, pack, now.suggestions, decider);
    expect(left.map(({ kind }) => kind)).toEqual(['other', 'other']);
    const accepted = command === null ? null : apply(now, command);
    if (accepted?.ok !== true) throw new Error('nothing was accepted');
    const { covering } = accepted.value.plan;
    expect(covering.answers).toContainEqual({ id: 'classification', text: 'Public' });
    expect(covering.options?.map(({ title }) => title)).toEqual([
      'Do nothing',
      'Approve half of the plan',
      'Wait a year',
      'Approve the plan as it stands',
    ]);
    // The figure in the paragraph still follows its record.
    const background = covering.texts.find(({ id }) => id === 'background')?.body.content ?? [];
    expect(JSON.stringify(background)).toContain('"factId":"F23"');
  },
  300_000,
);
