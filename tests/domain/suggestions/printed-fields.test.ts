import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { PLAIN_WISHES, type PaperWishes } from '../../../src/domain/paper-options';
import type { CommentAbout, Plan } from '../../../src/domain/schema/plan';
import { cellFields } from '../../../src/domain/suggestions/cell-fields';
import { printedField } from '../../../src/domain/suggestions/printed-fields';
import { readBack } from '../../../src/formats/docx-back';
import { readDocx } from '../../../src/formats/docx-read';
import { reviewCopy } from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

/** Every field that the rows of a review copy show, with the words that stand there. */
async function printed(
  of: Plan,
  wishes: PaperWishes,
): Promise<readonly (readonly [CommentAbout, string])[]> {
  const read = await readDocx(await reviewCopy(of, pack, wishes));
  if (!read.ok) throw new Error(read.error.code);
  return readBack(read.value, of).rows.flatMap(({ about, fields, under, cells }) =>
    cells.flatMap((cell, at) => {
      const shown = cellFields<{ readonly text: string }>(
        fields[at] ?? [],
        cell.after,
        about,
        under[at],
      );
      return [...shown].flatMap(([field, { text }]) =>
        about.kind === 'text' ? [] : [[{ ...about, field }, text] as const],
      );
    }),
  );
}

/** Fields of several figures, of which those that were not changed stay the sample's. */
const RESULTS = new Set(['actuals', 'baseline', 'comparators']);

test.each([
  ['landscape', true],
  ['folded into portrait', false],
])(
  'what a paper prints of a field, %s, is taken for it, and reading it changes nothing',
  async (_, landscape) => {
    const seen = new Set<string>();
    const registers = new Set<string>();
    for (const [about, text] of await printed(plan, { ...PLAIN_WISHES, landscape })) {
      const found = printedField(plan, pack, about, 'new');
      if (found === null) continue;
      const field = 'field' in about ? (about.field ?? '') : '';
      expect.soft([about, found.now.trim()]).toEqual([about, text]);
      const command = found.read(text, text);
      if (!command.ok) throw new Error(`${JSON.stringify(about)}: ${command.error}`);
      const applied = apply(plan, { type: 'batch', label: 'Read', commands: command.value });
      if (!applied.ok) throw new Error(applied.error.code);
      const again = printedField(applied.value.plan, pack, about, 'new');
      // A figure that was made up for the sample is somebody's own once it was typed.
      const isTyped = !RESULTS.has(field);
      expect(again?.now.trim()).toBe(isTyped ? text.replace('\u00A0[i]', '') : text);
      if (about.kind === 'record') registers.add(about.register);
      else seen.add(field.replace(/:.*/u, ''));
    }
    for (const register of ['staffing', 'risks', 'services']) expect(registers).toContain(register);
    for (const field of [...RESULTS, 'budgetAmount', 'milestones', 'carryForward', 'without']) {
      expect(seen).toContain(field);
    }
  },
);

const action = plan.actions.find(({ milestones }) => milestones.length > 1);
if (!action) throw new Error('The sample has an action with milestones.');

/** The action as it is once a field says something else, or why it cannot. */
function said(field: string, text: string) {
  const about = { kind: 'action', id: action?.id ?? '', field } as const;
  const found = printedField(plan, pack, about, 's1-new');
  const command = found?.read(text, found.now);
  if (!command?.ok) return command?.error;
  const applied = apply(plan, { type: 'batch', label: 'Read', commands: command.value });
  return applied.ok
    ? applied.value.plan.actions.find(({ id }) => id === action?.id)
    : applied.error.code;
}

test('of milestones the one that was changed changes, and a new one comes behind', () => {
  const about = { kind: 'action', id: action.id, field: 'milestones' } as const;
  const lines = printedField(plan, pack, about, '')?.now.split('\n') ?? [];
  const [first, second] = action.milestones;
  const now = said(
    'milestones',
    [lines[0], '31 March 2009: All of it told, done', ...lines.slice(2), '1/3: Once more'].join(
      '\n',
    ),
  );
  expect(now).toMatchObject({
    milestones: [
      first,
      {
        id: second?.id,
        due: '2009-03-31',
        text: 'All of it told',
        owner: second?.owner,
        done: true,
      },
      ...action.milestones.slice(2),
      { text: 'Once more', due: '2009-03-01', owner: '', done: false },
    ],
  });
  expect(said('milestones', 'Soon')).toBe(
    '“Soon” is no milestone: a date, a colon and what is done then.',
  );
});

test.each([
  ['budgetAmount', '£12.5k', { budget: { amount: 12_500, illustrative: false } }],
  ['budgetGap', '£3,000', { budget: { gap: 3000 } }],
  ['budgetCovered', 'In part', { budget: { covered: 'part' } }],
  ['fte', '1.5 FTE', { fte: 1.5 }],
  ['carryForward', 'yes: half done', { carryForward: { decision: 'yes', reason: 'half done' } }],
  [
    'priorityIds',
    `${pack.priorities[1]?.code ?? ''}, ${pack.priorities[0]?.code ?? ''}`,
    {
      priorityIds: [pack.priorities[1]?.id, pack.priorities[0]?.id],
    },
  ],
  [
    'indicators',
    `${plan.indicators[0]?.code ?? ''} (contributes)`,
    {
      indicators: [{ indicatorId: plan.indicators[0]?.id, role: 'contributes' }],
    },
  ],
])('%s is read from “%s”', (field, text, now) => {
  expect(said(field, text)).toMatchObject(now);
});

test.each([
  ['budgetAmount', 'a lot', '“a lot” is not a number.'],
  ['budgetCovered', 'perhaps', '“perhaps” is neither yes, in part nor no.'],
  ['fte', 'two', '“two” is not a number of staff.'],
  ['priorityIds', 'P99.9', '“P99.9” is no priority of the reference pack.'],
  ['indicators', 'NI 75', '“NI 75” does not end with “(accountable)” or “(contributes)”.'],
  ['type', 'Fancy', '“Fancy” is no type of the reference pack.'],
])('%s cannot be “%s”, and says why', (field, text, why) => {
  expect(said(field, text)).toBe(why);
});

/** A measure once one of its fields says something else, or why it cannot. */
function measured(code: string, field: string, change: (now: string) => string) {
  const indicator = plan.indicators.find((one) => one.code === code);
  const [part] = indicator?.parts ?? [];
  if (!indicator || !part) throw new Error(`The sample has no ${code}.`);
  const about = { kind: 'indicator', id: indicator.id, partId: part.id, field } as const;
  const found = printedField(plan, pack, about, 's1-new');
  const command = found?.read(change(found.now), found.now);
  if (!command?.ok) return command?.error;
  const applied = apply(plan, { type: 'batch', label: 'Read', commands: command.value });
  if (!applied.ok) return applied.error.code;
  return applied.value.plan.indicators.find(({ id }) => id === indicator.id)?.parts[0];
}

const before = (code: string) => plan.indicators.find((one) => one.code === code)?.parts[0];

test('of results the one that was changed changes, and a new one comes behind', () => {
  const old = before('NI 75')?.actuals ?? [];
  const [first, ...rest] = old;
  expect(first?.measure.kind).toBe('figure');
  const now = measured('NI 75', 'actuals', (words) =>
    [words.replace(/^[\d.]+%/u, '47.3%'), '66.0% (2008), 310 of 470 cases'].join('; '),
  );
  expect(now).toMatchObject({
    actuals: [
      { ...first, measure: { kind: 'figure', value: 47.3 }, illustrative: false },
      ...rest,
      {
        period: { label: '2008' },
        measure: { kind: 'figure', value: 66 },
        numerator: 310,
        cases: 470,
        illustrative: false,
      },
    ],
  });
  expect(measured('NI 75', 'actuals', (words) => words.replace(/^[^;]*; /u, ''))).toMatchObject({
    actuals: rest,
  });
});

test('a result says why there is no figure, and a baseline may be another', () => {
  expect(measured('NI 75', 'baseline', () => 'To be established by 30 May 2008')).toMatchObject({
    baseline: { measure: { kind: 'toBeEstablished', by: '2008-05-30' } },
  });
  expect(measured('NI 75', 'baseline', () => 'Suppressed (small numbers) (2007)')).toMatchObject({
    baseline: { measure: { kind: 'suppressed' } },
  });
  expect(measured('NI 75', 'baseline', () => '')).toMatchObject({ baseline: null });
});

test('figures of others are read by whose they are', () => {
  const old = before('NI 75')?.comparators ?? [];
  const now = measured('NI 75', 'comparators', (words) => `${words}\nEurope: 50% (2007)`);
  expect(now).toMatchObject({
    comparators: [...old, { name: 'Europe', measure: { kind: 'figure', value: 50 } }],
  });
});

test('milestones on the way to a target are read by quarter and year; the others stay', () => {
  const [target] = before('L2')?.targets.filter(({ milestones }) => milestones.length > 0) ?? [];
  const now = measured('L2', 'milestones', (words) => words.replace('82.8%', '82.5%'));
  expect(now).toMatchObject({
    targets: before('L2')?.targets.map((one) =>
      one.year === target?.year
        ? { ...one, milestones: [{ quarter: 1, value: 82.5 }, ...one.milestones.slice(1)] }
        : one,
    ),
  });
});

test.each([
  ['actuals', 'about half', '“about half” is not a number.'],
  ['actuals', '45% (soon)', '“soon” is no period of this indicator. It names no year. Write'],
  ['actuals', '45%', 'A new result needs its period in brackets.'],
  ['milestones', '82% by Easter', '“82% by Easter” is no milestone'],
  ['milestones', '1% after quarter 1 of 2008/9; 2% after quarter 1 of 2008/9', 'Quarter 1 of'],
  ['comparators', '45% (2007)', '“45% (2007)” does not say whose figures it gives.'],
])('%s of an indicator cannot be “%s”, and says why', (field, text, why) => {
  const change = (now: string) => (field === 'actuals' ? `${now}; ${text}` : text);
  expect(measured('L2', field, change)).toContain(why);
});
