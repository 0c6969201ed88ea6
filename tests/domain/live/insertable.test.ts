import { expect, test } from 'vitest';
import { findInsertable, MOST_OFFERED } from '../../../src/domain/live/insertable';
import { sayLive } from '../../../src/domain/live/say';
import type { Registers } from '../../../src/domain/registers/index';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 60 });
const found = (what: 'figures' | 'records', search: string) =>
  findInsertable(plan, pack, what, search);
const [indicator] = plan.indicators;
const code = indicator?.code ?? '';

test('figures of an indicator are found by its code, the code before what only mentions it', () => {
  const list = found('figures', code.toLowerCase());
  expect(list[0]?.about).toMatchObject({ code, focus: { id: indicator?.id, field: 'baseline' } });
  expect(found('figures', `${code} target 2008/9`).map(({ live }) => live.attrs)).toContainEqual(
    expect.objectContaining({
      source: { kind: 'target', indicatorId: indicator?.id, partId: 'main', year: '2008/9' },
    }),
  );
  expect(found('figures', 'wards with').map(({ words }) => words)).toEqual(['14 wards']);
});

test('records are found by code and by title; no more than a list can hold', () => {
  expect(found('records', 'a07')[0]?.live.attrs).toMatchObject({
    kind: 'action',
    id: 'action-7',
    was: `A07 ${plan.actions[6]?.title ?? ''}`,
  });
  expect(found('records', '')).toHaveLength(MOST_OFFERED);
  expect(found('records', 'nothing says this')).toEqual([]);
});

test('what is put in remembers what it says', () => {
  for (const { live } of [...found('figures', ''), ...found('records', '')]) {
    expect(live.attrs.was).toBe(sayLive(plan, pack, live, 'word').text);
  }
});

test('a sum is found by its kind before the other sums of its register', () => {
  const budget: Registers['budget'] = ['service', 'saving'].map((kind) => ({
    id: kind,
    line: 'Posts',
    reason: '',
    owner: '',
    actionIds: [],
    illustrative: false,
    kind,
    lastYear: 5,
    thisYear: 7,
  }));
  const withSums = { ...plan, registers: { ...plan.registers, budget } };
  for (const search of ['saving', 'savings', 'saving 2008/9']) {
    const [first] = findInsertable(withSums, pack, 'figures', search);
    expect(first?.about.detail).toMatch(/^Saving, /u);
  }
  expect(findInsertable(withSums, pack, 'figures', 'budget')).toHaveLength(4);
  expect(findInsertable(withSums, pack, 'figures', 'services')).toHaveLength(2);
});

test('a figure that was changed is offered as it is now', () => {
  const search = `${code} baseline`;
  const [before] = found('figures', search);
  const changed = {
    ...plan,
    indicators: plan.indicators.map((one) => ({ ...one, decimals: one.decimals + 1 })),
  };
  const [after] = findInsertable(changed, pack, 'figures', search);
  expect(after?.words).not.toBe(before?.words);
  expect(after?.words).toBe(before && sayLive(changed, pack, before.live, 'screen').text);
});
