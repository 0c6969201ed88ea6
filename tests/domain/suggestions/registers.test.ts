import { expect, test } from 'vitest';
import { recordsOf, type RegisterKey } from '../../../src/domain/registers/index';
import type { Plan } from '../../../src/domain/schema/plan';
import { suggestionName, typedWords } from '../../../src/domain/suggestions/names';
import { standingOf } from '../../../src/domain/suggestions/standing';
import { standingWords } from '../../../src/domain/suggestions/standing-words';
import {
  acceptedAll,
  commented,
  READER,
  retyped,
  reviewCopy,
  rowBehind,
  rowOf,
  takenBack,
  typedOver,
  withParts,
  withText,
} from '../../support/review-copies';
import { partOf } from '../../support/docx';
import { samplePack, samplePlan } from '../../support/samples';

/** Rows that readers add to the tables of registers, and what they change in the lines under the tables of targets. */

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);

const brought = (change: (xml: string) => string) =>
  acceptedAll(withText(sent, change), plan, pack);

const first = (key: RegisterKey) => recordsOf(plan, key)[0]?.id ?? '';
const subjects = new Set(plan.registers.equality.map(({ subject }) => subject));
const consultation = plan.registers.consultations.find(({ name }) => !subjects.has(name));
const saving = plan.registers.budget.find(({ kind }) => kind === 'saving');

test.each([
  [
    'staffing',
    'Senior managers',
    ['Apprentices', '0', '2', '+2', '0', 'Grant', 'They start in May.'],
    { grade: 'Apprentices', fteLast: 0, fte: 2, funding: 'Grant', illustrative: false },
  ],
  ['consultations', consultation?.name ?? '', null, { name: 'Play strategy' }],
  [
    'budget',
    saving?.line ?? '',
    null,
    { line: 'Play strategy', kind: 'saving', owner: 'Play Manager' },
  ],
  ['risks', plan.registers.risks[0]?.ref ?? '', null, { owner: 'Play Manager', likelihood: 2 }],
] as const)(
  'a row added to %s is a record to add, behind the one before',
  async (key, behind, cells, now) => {
    const {
      suggestions,
      plan: with1,
      left,
    } = await brought(
      rowOf(behind, (row) => {
        const fields = recordCells(row);
        return rowBehind(...(cells ?? fields))(row);
      }),
    );
    expect(left).toEqual([]);
    expect(suggestions).toMatchObject([
      { kind: 'add', about: { kind: 'record', register: key }, by: READER, isTracked: true },
    ]);
    const [one] = suggestions;
    const old = recordsOf(plan, key);
    const at = old.findIndex(({ id }) => id === one?.behind);
    expect(at).toBeGreaterThanOrEqual(0);
    const all = recordsOf(with1, key);
    expect(all).toHaveLength(old.length + 1);
    expect(all[at + 1]).toMatchObject(now);
    expect(all.filter(({ id }) => id !== all[at + 1]?.id)).toEqual(old);
  },
);

/** A row of its table's width, with a name in the first cell, a job title, and steps where scores stand. */
function recordCells(row: string): readonly string[] {
  const cells = row.split('<w:tc>').slice(1);
  return cells.map((cell, at) => {
    if (/>\d [A-Z][a-z ]+<\/w:t>/u.test(cell)) return '2';
    if (/(?:Manager|Head of [A-Z]\w+|Director[^<]*)<\/w:t>/u.test(cell)) return 'Play Manager';
    return at === 0 ? 'Play strategy' : '';
  });
}

test('the sum under a register is no new record, whatever becomes of it', async () => {
  const total = plan.registers.staffing.reduce((sum, { fte }) => sum + (fte ?? 0), 0).toFixed(1);
  const { suggestions } = await brought(typedOver(`>${total}\u00A0[i]<`, '>999.0<'));
  expect(suggestions).toMatchObject([{ kind: 'other', after: '999.0' }]);
});

const APPRENTICES = ['Apprentices', '0', '2', '+2', '0', 'Grant', 'They start in May.'] as const;

test('a column that follows from others is known by itself, also in copies that do not say so', async () => {
  const map = partOf(sent, 'customXml/item1.xml');
  expect(map).toContain('fte|worked:change|vacancies');
  const older = withParts(sent, {
    'customXml/item1.xml': (xml) => xml.replaceAll(/worked:\w+/gu, ''),
  });
  const adding = rowOf('Senior managers', rowBehind(...APPRENTICES));
  for (const file of [sent, older]) {
    const { suggestions } = await takenBack(withText(file, adding), plan, pack);
    const [one] = suggestions;
    expect(one && typedWords(plan, one)).toContain('Change: +2');
    expect(one && standingOf(plan, pack, one).kind).toBe('ready');
  }
});

test('a figure that stands in no column of the register is not passed over, whatever it looks like', async () => {
  for (const figure of ['+12', '4,500', '12 High', '80%']) {
    const row = rowBehind(...APPRENTICES, figure);
    const { suggestions, left } = await brought(rowOf('Senior managers', row));
    expect(left).toHaveLength(1);
    const [one] = suggestions;
    expect(one && typedWords(plan, one)).toContain(`Elsewhere in the row: ${figure}`);
    expect(one && standingWords(standingOf(plan, pack, one))).toBe(
      `It cannot be accepted as it is. “${figure}” cannot be read in a new grade band; add the grade band in the plan.`,
    );
  }
});

/** A row of a grade band whose third figure, the change, says something else. */
function withChange(row: string, by: string): string {
  let at = 0;
  return row.replaceAll(/>[+\u2212]?\d+\.\d\u00A0\[i\]<\/w:t>/gu, (figure) => {
    at += 1;
    return at === 3 ? `>${by}</w:t>` : figure;
  });
}

test('a change of what is worked out says of what', async () => {
  const managers = plan.registers.staffing[0];
  const { suggestions, left } = await brought(
    rowOf('Senior managers', (row) => withChange(row, '+9.0')),
  );
  expect(suggestions).toMatchObject([{ kind: 'other', after: '+9.0' }]);
  const [one] = left;
  expect(one?.about).toMatchObject({ id: managers?.id, field: 'worked:change' });
  expect(one && suggestionName(plan, one)).toBe('Senior managers › Change');
  expect(one && standingWords(standingOf(plan, pack, one))).toBe(
    'It cannot be accepted as it is. It is worked out from FTE 2007/8 and FTE 2008/9; change those.',
  );
});

test('what is worked out is accepted with the figures that make it so', async () => {
  const { suggestions, left } = await brought(
    rowOf('Senior managers', (row) => withChange(row, '+1.0').replace(/>9\.0(?!\d)/u, '>8.0')),
  );
  expect(suggestions.map(({ kind, after }) => [kind, after])).toEqual([
    ['set', '8.0'],
    ['other', '+1.0'],
  ]);
  expect(left).toEqual([]);
});

test('what a new record cannot hold waits, says why, and is listed with all that was typed', async () => {
  const row = rowBehind('Apprentices', '0', 'two or three', '', '', '', '');
  const { suggestions, left } = await brought(rowOf('Senior managers', row));
  expect(left).toHaveLength(1);
  const [one] = suggestions;
  if (!one) throw new Error('It brings the row back.');
  expect(suggestionName(plan, one)).toBe('New grade band after Senior managers');
  expect(typedWords(plan, one)).toEqual([
    'Grade band: Apprentices',
    'FTE 2007/8: 0',
    'FTE 2008/9: two or three',
  ]);
  expect(standingWords(standingOf(plan, pack, one))).toBe(
    'It cannot be accepted as it is. “two or three” is not a number.',
  );
});

test('a row before all others comes first; one without its neighbours comes last', async () => {
  const { suggestions } = await brought(
    rowOf('Senior managers', (row) => rowBehind('Interns', '', '', '', '', '', '')('') + row),
  );
  const [one] = suggestions;
  expect(one).toMatchObject({ kind: 'add', behind: '', about: { id: first('staffing') } });
  if (!one) return;
  const place = (of: Plan) => {
    const standing = standingOf(of, pack, one);
    const [command] = standing.kind === 'ready' ? standing.commands : [];
    return command?.type === 'record.add' ? command.entries[0]?.at : null;
  };
  expect(place(plan)).toBe(0);
  const rest = plan.registers.staffing.slice(1);
  expect(place({ ...plan, registers: { ...plan.registers, staffing: rest } })).toBe(rest.length);
});

const rationale = plan.indicators.find(({ code }) => code === 'NI 73')?.parts[0]?.rationale ?? '';
const words = rationale.split(' ').slice(0, 6).join(' ');

test.each([
  ['tracked', retyped],
  ['with tracking off', typedOver],
])('a reason for targets is read back, %s', async (_, type) => {
  const { suggestions, plan: now, left } = await brought(type(words, 'It is built on'));
  expect(left).toEqual([]);
  expect(suggestions).toMatchObject([
    { kind: 'set', about: { kind: 'indicator', field: 'rationale' }, before: rationale },
  ]);
  const part = now.indicators.find(({ code }) => code === 'NI 73')?.parts[0];
  expect(part?.rationale).toBe(rationale.replace(words, 'It is built on'));
});

test('a milestone to a target, and a reason for a measure that had none, are read back', async () => {
  const item = `NI 74: It follows the schools.`;
  const { plan: now, left } = await brought((xml) => {
    const changed = retyped('82.8%', '82.1%')(xml);
    const at = changed.indexOf(words);
    const [start, end] = [changed.lastIndexOf('<w:p>', at), changed.indexOf('</w:p>', at) + 6];
    const own = changed.slice(start, end);
    const style = /<w:pPr>.*?<\/w:pPr>/su.exec(own)?.[0] ?? '';
    return `${changed.slice(0, end)}<w:p>${style}<w:r><w:t>${item}</w:t></w:r></w:p>${changed.slice(end)}`;
  });
  expect(left).toEqual([]);
  const part = (code: string) => now.indicators.find((one) => one.code === code)?.parts[0];
  expect(part('NI 74')?.rationale).toBe('It follows the schools.');
  expect(part('L2')?.targets.flatMap(({ milestones }) => milestones)[0]).toEqual({
    quarter: 1,
    value: 82.1,
  });
});

test('a comment on a reason for targets is on that', async () => {
  const { command } = await takenBack(commented(words, 'Which schools?')(sent), plan, pack);
  const [comment] = command?.commands ?? [];
  expect(comment).toMatchObject({
    type: 'comment.add',
    entries: [{ record: { about: { kind: 'indicator', field: 'rationale' } } }],
  });
});
