import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/control';
import { asTyped, rowsAsTyped } from '../../../src/renderer/screens/indicators/as-typed';
import { assessmentOf } from '../../../src/renderer/screens/indicators/assessment-of';
import { placeOf } from '../../../src/renderer/screens/indicators/block-edit';
import { roomList } from '../../../src/renderer/screens/indicators/room-rows';
import { samplePack, samplePlan } from '../../support/samples';

const pack = samplePack();
const plan = samplePlan('commissioning-2008-9');
const within = { plan, pack };
const ID = plan.indicators.find(({ code }) => code === 'NI 75')?.id ?? '';
const place = placeOf(plan, ID, 'main');
assert(place !== null, 'the sample has NI 75');

const typed = (text: string, field = 'target:2010/11') => ({
  indicatorId: ID,
  partId: 'main',
  field,
  text,
});
const verdict = (text: string, field?: string) =>
  assessmentOf(asTyped(place, typed(text, field), within), within).verdict;

describe('a figure that is being typed', () => {
  it('is judged before it is in the plan', () => {
    expect(assessmentOf(place, within).verdict).toBe('beyondBest');
    expect(verdict('5')).toBe('wrongWay');
    expect(verdict('52')).toBe('inReach');
    expect(verdict('52.')).toBe('inReach');
    expect(verdict('44', 'baseline')).toBe('beyondBest');
    expect(verdict('56', 'baseline')).toBe('worseThanNow');
  });

  it('changes nothing while it cannot be read or is refused, nor in another measure', () => {
    for (const text of ['57.1', 'abc', '-', '1.2.3']) {
      expect(asTyped(place, typed(text), within)).toBe(place);
    }
    // The pack says that 64.9% is not this indicator.
    expect(asTyped(place, typed('64.9', 'baseline'), within)).toBe(place);
    expect(asTyped(place, typed('52', 'notAColumn'), within)).toBe(place);
    expect(asTyped(place, { ...typed('52'), indicatorId: 'ind-ni73' }, within)).toBe(place);
    expect(asTyped(place, null, within)).toBe(place);
  });

  it('turns the verdict of its row alone, and leaves the row where it is', () => {
    const sort = { field: 'verdict', direction: 'asc' } as const;
    const wishes = { filter: '', kind: null, verdict: null, collapsed: [], sort };
    const { rows } = roomList(plan, pack, [], wishes);
    const after = rowsAsTyped(rows, typed('5'), within);
    expect(after.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    const changed = after.filter((row, n) => row !== rows[n]);
    expect(changed).toMatchObject([
      { indicator: { code: 'NI 75' }, assessment: { verdict: 'wrongWay' } },
    ]);
    expect(rowsAsTyped(rows, typed('57.1'), within)).toBe(rows);
  });
});
