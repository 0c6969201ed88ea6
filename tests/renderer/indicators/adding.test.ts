import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { assert } from '../../../src/domain/control';
import { makePack, makePlan } from '../../support/plan-factory';
import { nextLocalCode } from '../../../src/domain/local-code';
import { addFromPack, alreadyThere } from '../../../src/renderer/screens/indicators/adding';

const pack = makePack();
const full = makePlan({ pack, actions: 0 });
const without = (...ids: readonly string[]) => ({
  ...full,
  indicators: full.indicators.filter(({ id }) => !ids.includes(id)),
});
const ids = (...codes: readonly string[]) =>
  new Set(pack.indicators.filter(({ code }) => codes.includes(code)).map(({ id }) => id));

describe('adding indicators of the pack', () => {
  it('puts them into the pack’s order, before the plan’s own', () => {
    const plan = without('indicator-1', 'indicator-3', 'indicator-4');
    let n = 0;
    const command = addFromPack(
      plan,
      pack,
      ids('NB 1', 'NB 3', 'NB 4'),
      () => `new-${String(++n)}`,
    );
    assert(command, 'nothing to add');
    const done = apply(plan, command);
    assert(done.ok, 'refused');
    expect(done.value.plan.indicators.map(({ code }) => code)).toEqual([
      'NB 1',
      'NB 2',
      'NB 3',
      'NB 4',
      'L1',
      'L2',
    ]);
  });

  it('leaves out what is there, and codes that are in use', () => {
    expect(addFromPack(full, pack, ids('NB 1'), () => 'x')).toBeNull();
    const item = pack.indicators[0];
    assert(item, 'no item');
    expect(alreadyThere(full, item)).toBe('In the plan');
    const own = {
      ...full,
      indicators: full.indicators.map((one) => ({ ...one, packItemId: null })),
    };
    expect(alreadyThere(own, item)).toBe('Code in use');
    expect(alreadyThere({ ...full, indicators: [] }, item)).toBeNull();
  });

  it('suggests the next local code', () => {
    expect(nextLocalCode(full.indicators)).toBe('L3');
    expect(nextLocalCode([])).toBe('L1');
  });
});
