// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { assert } from '../../../src/domain/control';
import { baselineCell, goodIsCell } from '../../../src/renderer/screens/indicators/cells';
import type { CellParams } from '../../../src/renderer/screens/indicators/cell-parts';
import { indicatorColumns } from '../../../src/renderer/screens/indicators/columns';
import { roomList } from '../../../src/renderer/screens/indicators/room-rows';
import { longestTarget } from '../../../src/renderer/screens/indicators/target-cells';
import { result, targets } from '../../support/measures';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack });
const [indicator] = plan.indicators;
const [part] = indicator?.parts ?? [];
assert(indicator && part, 'the plan has an indicator');

/** The rows of a plan with one indicator, in pounds, to be kept within a range. */
function rowsWith(...values: readonly number[]) {
  const costs = { ...part, polarity: 'range' as const, targets: targets(...values) };
  const money = { ...indicator, unit: 'money' as const, decimals: 0, parts: [costs] };
  const wishes = { filter: '', kind: null, verdict: null, collapsed: [], sort: null };
  return roomList({ ...plan, indicators: [money] } as typeof plan, pack, [], wishes).rows;
}

const widthOf = (column: string, longest: number): number | undefined => {
  const wishes = { pack, year: '2008/9', years: ['2008/9'], comparedWith: null, shown: [] };
  return indicatorColumns({ ...wishes, longest, canWrite: true }).find(
    ({ colId }) => colId === column,
  )?.width;
};

it('the columns of targets have room for the longest, so that pounds do not run into each other', () => {
  expect(longestTarget(rowsWith(99, 1_050_000))).toBe('£1,050,000'.length);
  expect(longestTarget([])).toBe(0);
  expect(widthOf('target:2008/9', 4)).toBe(59);
  expect(widthOf('target:2008/9', '£1,050,000'.length)).toBe(75);
  // Those of others are as long.
  expect(widthOf('comparator', 4)).toBe(58);
  expect(widthOf('comparator', '£1,050,000'.length)).toBe(87);
});

it('the words for a range fit their column', () => {
  const row = rowsWith(99).find(({ kind }) => kind === 'measure');
  const params: Partial<CellParams> = { data: row };
  expect(goodIsCell(params as CellParams).textContent).toBe('In range');
});

it('a period too long for its column has short years there, and is told in full', () => {
  const row = rowsWith(99).find(({ kind }) => kind === 'measure');
  assert(row?.kind === 'measure', 'no row');
  const under = (label: string) => {
    const baseline = { ...result(label, 5), period: { type: 'point' as const, label } };
    const data = { ...row, part: { ...row.part, baseline } };
    const params: Partial<CellParams> = { data };
    const [line] = [...baselineCell(params as CellParams).querySelectorAll('.gt-under')];
    return [line?.textContent, line?.getAttribute('title')];
  };
  expect(under('Nov-Jan 2007/8')).toEqual(['Nov-Jan 07/8', 'Nov-Jan 2007/8']);
  expect(under('Year to Aug 2007')).toEqual(['Year to Aug 07', 'Year to Aug 2007']);
  expect(under('31 Jan 2008')).toEqual(['31 Jan 2008', '31 Jan 2008']);
  expect(under('2007/8')[0]).toBe('2007/8');
});
