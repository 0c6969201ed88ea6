import { describe, expect, test } from 'vitest';
import { coverage, linksWords, pipsOf } from '../../../src/domain/queries/coverage';
import { threadOf } from '../../../src/domain/queries/thread';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const made = makePlan({ actions: 3 });
const [first, second, third] = made.actions;
if (!first || !second || !third) throw new Error('The factory made too few actions.');
const plan: Plan = {
  ...made,
  actions: [
    { ...first, priorityIds: ['gone', 'L1', 'A1'] },
    { ...second, priorityIds: ['A1'] },
    { ...third, priorityIds: ['gone'] },
  ],
};
const thread = threadOf(plan, pack);

describe('threadOf', () => {
  test('gives outcomes and their priorities in the pack’s order, however the pack lists them', () => {
    expect(
      thread.outcomes.map(({ outcome, priorities }) => [
        outcome.id,
        priorities.map((priority) => priority.id),
      ]),
    ).toEqual([
      ['access', ['A1']],
      ['learn', ['L1', 'L2', 'L3']],
      ['safe', ['S1', 'S2']],
      ['run', ['R1']],
    ]);
  });

  test('prints an action under the first priority that the pack has, and shares it with the others', () => {
    const at = (id: string) =>
      thread.actionsByPriority.get(id)?.map(({ action, shared }) => [action.ref, shared]);
    expect(at('L1')).toEqual([['A01', false]]);
    expect(at('A1')).toEqual([
      ['A01', true],
      ['A02', false],
    ]);
    expect(at('R1')).toEqual([]);
    expect(thread.unlinked.map((action) => action.ref)).toEqual(['A03']);
  });

  test('knows which indicators measure a priority and which actions move an indicator, with their roles', () => {
    expect(
      thread.indicatorsByPriority.get('S2')?.map(({ indicator, role }) => [indicator.code, role]),
    ).toEqual([
      ['NB 3', 'accountable'],
      ['L1', 'accountable'],
    ]);
    expect(
      thread.actionsByIndicator.get('indicator-2')?.map(({ action, role }) => [action.ref, role]),
    ).toEqual([
      ['A01', 'contributes'],
      ['A02', 'accountable'],
    ]);
  });

  test('is made once for a plan and a pack', () => {
    expect(threadOf(plan, pack)).toBe(thread);
    expect(threadOf({ ...plan }, pack)).not.toBe(thread);
    expect(threadOf(plan, makePack())).not.toBe(thread);
  });
});

describe('coverage', () => {
  test('wants an action and an indicator for each priority of the pack', () => {
    const { outcomes, made: done, wanted } = coverage(plan, pack);
    expect(wanted).toBe(14);
    expect(outcomes.map((links) => [links.outcome.id, links.made, links.wanted])).toEqual([
      ['access', 2, 2],
      ['learn', 2, 6],
      ['safe', 2, 4],
      ['run', 0, 2],
    ]);
    expect(done).toBe(6);
    expect(
      outcomes[1]?.priorities.map((one) => [one.priority.id, one.hasAction, one.hasIndicator]),
    ).toEqual([
      ['L1', true, false],
      ['L2', false, true],
      ['L3', false, false],
    ]);
  });

  test('counts what is left open on purpose beside what is made, while it is open', () => {
    const keep = (code: 'G1' | 'G2', about: string) => ({
      id: `${code}-${about}`,
      code,
      about,
      kind: '',
      reason: 'Another plan has it.',
      by: 'Head of Libraries',
      at: '2008-02-12T10:32:05.000Z',
    });
    const kept: Plan = { ...plan, deliberateGaps: [keep('G1', 'L3'), keep('G1', 'L1')] };
    const links = coverage(kept, pack);
    expect([links.made, links.wanted, links.deliberate]).toEqual([6, 14, 1]);
    expect(linksWords(links)).toBe('6 of 14, 1 deliberate');
    expect(linksWords(coverage(plan, pack))).toBe('6 of 14');
  });

  test('wants nothing of an introduction', () => {
    expect(coverage(makePlan({ kind: 'introduction' }), pack)).toEqual({
      outcomes: [],
      made: 0,
      deliberate: 0,
      wanted: 0,
    });
  });

  test('is drawn as pips: made ones, those left open on purpose, missing ones', () => {
    expect(pipsOf({ made: 1, wanted: 4, deliberate: 1 })).toEqual([
      'made',
      'deliberate',
      'missing',
      'missing',
    ]);
  });
});
