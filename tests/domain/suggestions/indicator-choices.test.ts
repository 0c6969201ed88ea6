import { expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import { groupName, suggestionName, typedWords } from '../../../src/domain/suggestions/names';
import { standingOf } from '../../../src/domain/suggestions/standing';
import { standingWords } from '../../../src/domain/suggestions/standing-words';
import {
  acceptedAll,
  retyped,
  reviewCopy,
  rowBehind,
  rowOf,
  typedOver,
  withText,
} from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

/** Choices that shape an indicator, and rows that a reader adds to the tables of indicators. */

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);

async function brought(change: (xml: string) => string) {
  const { suggestions, left, plan: now } = await acceptedAll(withText(sent, change), plan, pack);
  return {
    suggestions,
    reasons: left.map((one) => standingWords(standingOf(plan, pack, one))),
    now,
  };
}

const indicator = (of: Plan, code: string) => of.indicators.find((one) => one.code === code);
const inDetails = (code: string, change: (row: string) => string) => (xml: string) => {
  const at = xml.lastIndexOf(`>${code}</w:t>`);
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  return xml.slice(0, start) + rowOf(code, change)(xml.slice(start));
};

test('which values are good is read back by its word', async () => {
  const was = indicator(plan, 'NI 75')?.parts[0]?.polarity;
  expect(was).toBe('high');
  const { suggestions, reasons, now } = await brought(rowOf('NI 75', retyped('Higher', 'Lower')));
  expect(suggestions).toMatchObject([{ kind: 'set', about: { field: 'polarity' } }]);
  expect(reasons).toEqual([]);
  expect(indicator(now, 'NI 75')?.parts[0]?.polarity).toBe('low');
  const again = await brought(
    inDetails('NI 75', retyped('By academic year', 'As a rolling average')),
  );
  expect(indicator(again.now, 'NI 75')?.periodType).toBe('rolling');
  const older = await brought(inDetails('NI 75', retyped('By academic year', 'By point in time')));
  expect(indicator(older.now, 'NI 75')?.periodType).toBe('point');
  const worded = await brought(rowOf('NI 75', retyped('Higher', 'More')));
  expect(worded.reasons).toEqual([
    'It cannot be accepted as it is. “More” is none of Higher, Lower, Within a range and Neither.',
  ]);
});

test('a range with its ends is two suggestions', async () => {
  const { reasons, now } = await brought(
    rowOf('NI 75', (row) => {
      const at = row.indexOf('Higher');
      const end = row.indexOf('</w:p>', at) + '</w:p>'.length;
      const line = '<w:p><w:r><w:t>40% to 50%</w:t></w:r></w:p>';
      return typedOver('Higher', 'Within a range')(row.slice(0, end) + line + row.slice(end));
    }),
  );
  expect(reasons).toEqual([]);
  expect(indicator(now, 'NI 75')?.parts[0]).toMatchObject({
    polarity: 'range',
    band: { from: 40, to: 50 },
  });
});

test('how an indicator is counted is read back by its words, with what is counted', async () => {
  const before = indicator(plan, 'NI 75');
  expect(before?.periodType).toBe('academic');
  const { suggestions, reasons, now } = await brought(
    inDetails('NI 75', retyped('By academic year', 'By calendar year')),
  );
  expect(reasons).toEqual([]);
  const [one] = suggestions;
  expect(one && suggestionName(plan, one)).toBe('NI 75 › How it is counted');
  expect(indicator(now, 'NI 75')).toEqual({ ...before, periodType: 'calendar' });
  const again = await brought(
    inDetails('NI 75', retyped('By academic year', 'As a rolling average')),
  );
  expect(indicator(again.now, 'NI 75')?.periodType).toBe('rolling');
  const older = await brought(inDetails('NI 75', retyped('By academic year', 'By point in time')));
  expect(indicator(older.now, 'NI 75')?.periodType).toBe('point');
  const worded = await brought(inDetails('NI 75', retyped('By academic year', 'Every term')));
  expect(worded.reasons).toEqual([
    'It cannot be accepted as it is. One line says what it is counted by, as one of “By financial year”, “By academic year”, “By calendar year”, “By survey year”, “At a point in time”, “As a rolling average”.',
  ]);
});

/** Code, title, good is, baseline, years, owner, source. */
const rowFor = (row: string, code: string, title: string, target: string): readonly string[] => {
  const columns = row.split('<w:tc>').length - 1;
  const years = Array.from({ length: columns - 6 }, (_, at) => (at === 0 ? target : ''));
  return [code, title, 'Lower', '12 (2006/7)', ...years, 'Head of Play', 'Own records'];
};

test('a row added to a table of indicators is an indicator to add, of the plan’s own', async () => {
  const { suggestions, reasons, now } = await brought(
    rowOf('NI 75', (row) => rowBehind(...rowFor(row, '', 'Days without a place', '9'))(row)),
  );
  expect(reasons).toEqual([]);
  const [one] = suggestions;
  expect(one).toMatchObject({ kind: 'add', about: { kind: 'indicator' } });
  expect(one && groupName(plan, one)).toBe('New indicators');
  expect(one && suggestionName(plan, one)).toBe('New indicator after NI 75');
  expect(one && typedWords(plan, one)).toContain(`Target ${pack.targetYears[0] ?? ''}: 9`);
  const at = plan.indicators.findIndex(({ code }) => code === 'NI 75');
  const made = now.indicators[at + 1];
  expect(made).toMatchObject({
    title: 'Days without a place',
    kind: 'local',
    unit: 'number',
    owner: 'Head of Play',
    dataSource: 'Own records',
    parts: [{ polarity: 'low', baseline: { measure: { value: 12 } } }],
  });
  expect(made?.code).toMatch(/^L\d+$/u);
  expect(made?.parts[0]?.targets).toMatchObject([{ year: pack.targetYears[0], value: 9 }]);
});

test('one by the code of the pack is the pack’s; one that is there already, or says no title, waits', async () => {
  const adding = (code: string, title: string) =>
    brought(rowOf('NI 75', (row) => rowBehind(code, title)(row)));
  const item = pack.indicators.find(({ code }) => code === 'NI 73');
  const { suggestions } = await adding('NI 73', '');
  const [one] = suggestions;
  const bare = { ...plan, indicators: plan.indicators.filter(({ code }) => code !== 'NI 73') };
  expect(one && standingOf(bare, pack, one)).toMatchObject({
    kind: 'ready',
    commands: [
      {
        type: 'indicator.add',
        entries: [{ record: { packItemId: item?.id, id: `${one?.id ?? ''}-new` } }],
      },
    ],
  });
  expect((await adding('NI 75', 'Another')).reasons).toEqual([
    'It cannot be accepted as it is. NI 75 is in the plan already; change it there.',
  ]);
  expect((await adding('L99', '')).reasons).toEqual([
    'It cannot be accepted as it is. A new indicator needs a title.',
  ]);
});

const label = indicator(plan, 'NI 75')?.parts[0]?.baseline?.period.label ?? '';

test('a baseline in the table of targets is read back', async () => {
  const { suggestions, reasons } = await brought(
    rowOf('NI 75', typedOver(`(${label})`, '(2003/4)')),
  );
  expect(suggestions).toMatchObject([{ kind: 'set', about: { field: 'baseline' } }]);
  expect(reasons).toEqual([]);
});
