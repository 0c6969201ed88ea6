import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/domain/compare/compare';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const thisYear = makePlan({ actions: 4, words: 20, pack });

/** The plan of the next year as somebody may have written it anew: every id of its records is another. */
function writtenAnew(plan: Plan): Plan {
  const text = JSON.stringify(plan);
  const ids = [
    ...plan.actions,
    ...plan.indicators,
    ...plan.indicators.flatMap(({ parts }) => parts),
    ...plan.actions.flatMap(({ milestones }) => milestones),
  ].map(({ id }) => id);
  const fresh = new Map([...new Set(ids)].map((id, n) => [id, `new-${String(n)}`]));
  const anew = (key: string, value: unknown): unknown =>
    typeof value === 'string' && /^(?:id|indicatorId|partId|about)$/u.test(key)
      ? (fresh.get(value) ?? value)
      : value;
  return { ...(JSON.parse(text, anew) as Plan), id: 'next-year' };
}

const compared = (before: Plan, after: Plan) =>
  compare({ plan: before, pack }, { plan: after, pack }).changes;

describe('plans of two years', () => {
  test('are matched record by record though every id is another', () => {
    expect(compared(thisYear, writtenAnew(thisYear))).toEqual([]);
  });

  test('tell what changed in the records that were matched', () => {
    const next = writtenAnew(thisYear);
    const [first, ...others] = next.actions;
    if (!first) throw new Error('The plan has no action.');
    const after: Plan = {
      ...next,
      actions: [...others, { ...first, ref: 'A99', due: '2010-01-31' }],
    };
    expect(compared(thisYear, after).map(({ id, group }) => [group, id])).toEqual([
      ['datesSlipped', `action/${first.id}/due`],
      ['other', `action/${first.id}/ref`],
      ['order', `action/${first.id}/order`],
    ]);
  });

  test('leave apart what two records of one side share', () => {
    const next = writtenAnew(thisYear);
    const twice: Plan = {
      ...next,
      actions: next.actions.map((action, n) => ({
        ...action,
        lineageId: `l-${String(n)}`,
        title: 'The same',
      })),
    };
    const groups = compared(thisYear, twice).map(({ group }) => group);
    expect(groups.filter((group) => group === 'actionsAdded')).toHaveLength(4);
    expect(groups.filter((group) => group === 'actionsDropped')).toHaveLength(4);
  });
});

test('two states of one plan go by ids alone', () => {
  const [first] = thisYear.actions;
  if (!first) throw new Error('The plan has no action.');
  const after: Plan = { ...thisYear, actions: [{ ...first, id: 'other' }] };
  const groups = compared({ ...thisYear, actions: [first] }, after).map(({ group }) => group);
  expect(groups).toEqual(['actionsAdded', 'actionsDropped']);
});
