import { describe, expect, it } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { apply } from '../../../src/domain/commands/apply';
import { assert } from '../../../src/domain/control';
import { makePack, makePlan } from '../../support/plan-factory';
import { blankTarget } from '../../../src/renderer/screens/indicators/blank-target';
import {
  commonComparator,
  roomList,
  rowKeeper,
  type RowWishes,
} from '../../../src/renderer/screens/indicators/room-rows';

const pack = makePack();
const plan = makePlan({ pack });
const wishes: RowWishes = { filter: '', kind: null, verdict: null, collapsed: [], sort: null };
const keys = (more: Partial<RowWishes>) =>
  roomList(plan, pack, [], { ...wishes, ...more }).rows.map((row) => row.key);

describe('the rows of the room', () => {
  it('shows the pack’s short title where the plan uses the official one', () => {
    const renamed = apply(plan, {
      type: 'indicator.set',
      id: 'indicator-2',
      changes: { title: 'Our own words' },
    });
    assert(renamed.ok, 'refused');
    const titles = roomList(renamed.value.plan, pack, [], wishes).rows.flatMap((row) =>
      row.kind === 'measure' ? [row.title] : [],
    );
    expect(titles.slice(0, 2)).toEqual(['Visits to libraries', 'Our own words']);
  });

  it('says that an indicator leaves its set even where it has a target', () => {
    const row = roomList(plan, pack, [], wishes).rows.find(({ key }) =>
      key.includes('indicator-2'),
    );
    assert(row?.kind === 'measure', 'no row');
    expect(row.part.targets[0]?.value).not.toBeNull();
    expect(row.assessment.verdict).toBe('leaves');
    expect(blankTarget(row, '2009/10')).toBe('gone');
  });

  it('waits with targets for a baseline whose day is known', () => {
    const row = roomList(plan, pack, [], wishes).rows.find(({ key }) =>
      key.includes('indicator-4'),
    );
    assert(row?.kind === 'measure', 'no row');
    expect(blankTarget(row, '2008/9')).toBe('afterBaseline');
  });

  it('carries what the checks say', () => {
    const bare = makePlan({ pack, actions: 0 });
    const row = roomList(bare, pack, check(bare, pack), wishes).rows.find(
      ({ key }) => key === 'measure:indicator-1/main',
    );
    assert(row?.kind === 'measure', 'no row');
    expect(row.severity).toBe('should');
    expect(row.findings).toContain('Settle the baseline');
    expect(row.findings).toContain('to an action');
  });

  it('sorts under each heading, keeps measures together and blanks last', () => {
    const sorted = keys({ sort: { field: 'baseline', direction: 'desc' } });
    expect(sorted.slice(0, 3)).toEqual([
      'kind:statutory',
      'measure:indicator-2/main',
      'measure:indicator-1/main',
    ]);
    // NB 4 has no baseline yet: last, whichever way.
    for (const direction of ['asc', 'desc'] as const) {
      const national = keys({ sort: { field: 'baseline', direction } }).slice(3, 7);
      expect(national).toEqual([
        'kind:national',
        'measure:indicator-3/a',
        'measure:indicator-3/b',
        'measure:indicator-4/main',
      ]);
    }
  });

  it('keeps rows that say the same as they were', () => {
    const keep = rowKeeper();
    const before = keep(roomList(plan, pack, [], wishes).rows);
    const after = apply(plan, {
      type: 'indicator.set',
      id: 'indicator-1',
      changes: { owner: 'Head of Libraries' },
    });
    assert(after.ok, 'refused');
    const now = keep(roomList(after.value.plan, pack, [], wishes).rows);
    const fresh = now.filter((row, place) => row !== before[place]).map(({ key }) => key);
    expect(fresh).toEqual(['measure:indicator-1/main']);
  });

  it('compares with whom most measures are compared', () => {
    expect(commonComparator(plan)).toBe('Region');
    expect(commonComparator({ ...plan, indicators: [] })).toBeNull();
  });
});
