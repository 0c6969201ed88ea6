import { expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import { standingOf } from '../../../src/domain/suggestions/standing';
import { standingWords } from '../../../src/domain/suggestions/standing-words';
import {
  acceptedAll,
  deletedRow,
  READER,
  retyped,
  reviewCopy,
  rowBehind,
  rowOf,
  takenBack,
  typedOver,
  withoutBookmarks,
  withText,
} from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);

/** What a change of the document brings back, and the plan with it accepted. */
const brought = (change: (xml: string) => string, file = sent) =>
  acceptedAll(withText(file, change), plan, pack);

const action = (of: Plan, id: string) => of.actions.find((one) => one.id === id);

test.each([
  ['manager', 'Family Learning Commissioning Manager', 'Head of Learning', 'act-a01'],
  ['title', 'Target family learning in areas of greatest need', 'Target learning', 'act-a01'],
  ['deliverable', 'in all 23 local plans', 'in every local plan', 'act-a02'],
])('the %s of an action is read back', async (field, words, by, id) => {
  const { suggestions, plan: now } = await brought(retyped(words, by));
  expect(suggestions).toMatchObject([
    { kind: 'set', about: { kind: 'action', id, field }, by: READER, isTracked: true },
  ]);
  expect(action(now, id)?.[field as 'manager']).toContain(by);
});

test('a date is read as planners type it; one in words waits, and says why', async () => {
  const typed = await brought(retyped('19 December 2008', '31 January 2009'));
  expect(action(typed.plan, 'act-a02')?.due).toBe('2009-01-31');
  const worded = await brought(retyped('19 December 2008', 'before Christmas'));
  expect(worded.left).toHaveLength(1);
  const [one] = worded.suggestions;
  expect(one && standingWords(standingOf(plan, pack, one))).toBe(
    'It cannot be accepted as it is. “before Christmas” is not a date.',
  );
});

test('a target is read as a figure, and is no longer the sample’s', async () => {
  const indicator = plan.indicators.find(({ code }) => code === 'NI 75');
  const { suggestions, plan: now } = await brought(
    rowOf('NI 75', (row) => {
      const [, figure = ''] = /<w:t[^>]*>(\d+\.\d%)(?:\u00A0\[i\])?<\/w:t>/u.exec(row) ?? [];
      return row.replaceAll(`>${figure}`, '>49.9%');
    }),
  );
  expect(suggestions.length).toBeGreaterThan(0);
  for (const { about } of suggestions) expect(about).toMatchObject({ id: indicator?.id });
  const targets = now.indicators.find(({ id }) => id === indicator?.id)?.parts[0]?.targets;
  const set = suggestions.filter(
    ({ about }) => about?.kind === 'indicator' && about.field?.startsWith('target:'),
  );
  for (const { about } of set) {
    const year = about?.kind === 'indicator' ? about.field?.slice(7) : '';
    expect(targets?.find((target) => target.year === year)).toMatchObject({
      value: 49.9,
      illustrative: false,
    });
  }
});

test('a link to what the pack does not have waits with a sentence', async () => {
  const { left, suggestions } = await brought(
    rowOf('A02', (row) => row.replace(/>P(\d)\.(\d)/u, '>P9.9')),
  );
  expect(suggestions).toMatchObject([{ about: { field: 'priorityIds' } }]);
  expect(left).toHaveLength(1);
});

test('a row that was deleted is an action to drop, one that was added an action to add', async () => {
  const dropped = await brought(rowOf('A05', deletedRow));
  expect(dropped.suggestions).toMatchObject([
    { kind: 'drop', about: { kind: 'action', id: 'act-a05' }, by: READER },
  ]);
  expect(action(dropped.plan, 'act-a05')).toBeUndefined();

  const row = rowBehind('', 'Open a centre', 'Head of Centres', '', 'One open', '31 March 2009');
  const added = await brought(rowOf('A04', row));
  expect(added.suggestions).toMatchObject([{ kind: 'add', behind: 'act-a04', by: READER }]);
  const place = added.plan.actions.findIndex(({ id }) => id === 'act-a04');
  expect(added.plan.actions[place + 1]).toMatchObject({
    title: 'Open a centre',
    manager: 'Head of Centres',
    deliverable: 'One open',
    due: '2009-03-31',
  });
});

test('a row that went without being tracked is missed', async () => {
  const { suggestions } = await brought(rowOf('A05', () => ''));
  expect(suggestions).toMatchObject([
    { kind: 'drop', about: { kind: 'action', id: 'act-a05' }, isTracked: false },
  ]);
});

test('places are found by headings and references where every bookmark was destroyed', async () => {
  const bare = withoutBookmarks(sent);
  expect((await takenBack(bare, plan, pack)).suggestions).toEqual([]);
  const { suggestions } = await brought(
    (xml) =>
      retyped(
        'Healthy Schools Manager',
        'Head of Schools',
      )(typedOver('It does not run most', 'It runs few')(xml)),
    bare,
  );
  expect(suggestions).toMatchObject([
    { about: { kind: 'section', id: 's-purpose' }, isTracked: false },
    { about: { kind: 'action', id: 'act-a03', field: 'manager' }, isTracked: true },
  ]);
});

test('what stands in no place of the plan is kept with where it stood', async () => {
  const { suggestions, left } = await brought(
    retyped('Codes of priorities are explained', 'Codes are told'),
  );
  expect(suggestions).toMatchObject([{ kind: 'other', about: null, by: READER }]);
  expect(suggestions[0]?.where).not.toBe('');
  expect(left).toHaveLength(1);
});

/** The table that a row with these words is in, each of its rows changed. */
function eachRow(words: string, change: (cells: readonly string[]) => readonly string[]) {
  return (xml: string): string => {
    const at = xml.indexOf(`>${words}<`);
    const [start, end] = [xml.lastIndexOf('<w:tbl>', at), xml.indexOf('</w:tbl>', at)];
    const table = xml.slice(start, end).replaceAll(/<w:tr[ >].*?<\/w:tr>/gsu, (row) => {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
      const head = row.slice(0, row.indexOf('<w:tc>'));
      return `${head}${change(cells).join('')}</w:tr>`;
    });
    return xml.slice(0, start) + table + xml.slice(end);
  };
}

test('a column that a reader put in between leaves every other where it was', async () => {
  const note = '<w:tc><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:tc>';
  const between = eachRow('Senior managers', ([first = '', second = '', ...rest]) => [
    first,
    second,
    note,
    ...rest,
  ]);
  const retypedFunding = typedOver('>Base budget and cluster funds<', '>Base budget<');
  const { suggestions, left } = await brought((xml) => between(retypedFunding(xml)));
  const managers = plan.registers.staffing[1];
  expect(suggestions.filter(({ kind }) => kind !== 'other')).toMatchObject([
    { kind: 'set', about: { id: managers?.id, field: 'funding' }, after: 'Base budget' },
  ]);
  // The new column is listed, word for word, and waits.
  const rows = plan.registers.staffing.length + 2;
  expect(left.map(({ kind, before, after }) => [kind, before, after])).toEqual(
    Array.from({ length: rows }, () => ['other', '', 'Note']),
  );
});

test('a column that a reader took out is blank, and leaves every other where it was', async () => {
  const without = eachRow('Senior managers', (cells) => cells.filter((_, at) => at !== 5));
  const { suggestions } = await brought(without);
  const set = suggestions.filter(({ kind }) => kind === 'set');
  expect(set.map(({ before, after }) => [before, after])).toEqual(
    plan.registers.staffing.map(({ funding }) => [funding, '']),
  );
});
