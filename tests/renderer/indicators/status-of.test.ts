import { expect, it } from 'vitest';
import { roomList, type MeasureRow } from '../../../src/renderer/screens/indicators/room-rows';
import { statusOrder, statusText } from '../../../src/renderer/screens/indicators/status-of';
import { measureOf } from '../../support/measures';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack } from '../../support/samples';

/** Within 10% of the target, or better than the year before. */
const pack = makePack({ rag: samplePack().rag.slice(0, 1) });

const measure = (code: string, before: number, now: number) => {
  const results = { 2006: 40, 2007: before, 2008: now };
  const { indicator, part } = measureOf({ results, targets: [50, 51, 52] });
  return { ...indicator, id: code, code, parts: [part] };
};
const plan = {
  ...makePlan({ pack }),
  indicators: [
    measure('L1', 47, 49),
    measure('L2', 47, 30),
    measure('L3', 30, 31),
    { ...measure('L4', 47, 47), parts: [measureOf({ targets: [] }).part] },
  ],
};

const rows = (direction: 'asc' | 'desc'): MeasureRow[] => {
  const sort = { field: 'status', direction };
  const wishes = { filter: '', kind: null, verdict: null, collapsed: [], sort };
  return roomList(plan, pack, [], wishes).rows.flatMap((row) =>
    row.kind === 'measure' ? [row] : [],
  );
};

it('says where results stand and how they moved, what is off target first', () => {
  expect(rows('asc').map((row) => `${row.indicator.code}: ${statusText(row)}`)).toEqual([
    'L2: Off target, Worsened',
    'L3: Near target, Improved',
    'L1: On target, Improved',
    'L4: Improved',
  ]);
  expect(rows('desc').map((row) => statusOrder(row))).toEqual([2, 1, 0, null]);
});
