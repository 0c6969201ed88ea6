import { describe, expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { apply } from '../../../src/domain/commands/apply';
import { advance, startHistory } from '../../../src/domain/history';
import {
  reviewObjection,
  stageObjection,
  stepObjection,
} from '../../../src/domain/review/objection';
import { isReadOnly, stepsFrom } from '../../../src/domain/review/role';
import { whatHolds } from '../../../src/domain/review/what-holds';
import type { Plan, ReviewStep } from '../../../src/domain/schema/plan';
import { cleanPlan, pack, withAction } from '../../support/clean-plan';
import { remark, setFirst, start, submitted } from '../../support/small-plan';

const step = { type: 'review.step', record: submitted } as const;
const about = { kind: 'plan', field: null } as const;
const must = { ...remark, about };

describe('a step of review', () => {
  test('moves the plan on and is kept', () => {
    expect(apply(start, step)).toEqual({
      ok: true,
      value: {
        plan: { ...start, header: { ...start.header, status: 'submitted' }, review: [submitted] },
        inverse: null,
      },
    });
  });

  test('starts from where the plan stands, and has an id of its own', () => {
    const taken = apply(start, step);
    const plan = taken.ok ? taken.value.plan : start;
    expect(apply(plan, step)).toMatchObject({ error: { code: 'idTaken' } });
    const again = { ...step, record: { ...submitted, id: 'r2' } };
    expect(apply(plan, again)).toMatchObject({
      error: { code: 'wrongStage', what: 'Submit for review' },
    });
  });

  test('cannot be undone, nor can anything before it', () => {
    const typed = advance(startHistory(start), {
      kind: 'do',
      command: setFirst({ title: 'Other' }),
      merge: null,
    });
    if (!typed.ok) throw new Error(typed.error.code);
    const moved = advance(typed.value.history, { kind: 'do', command: step, merge: null });
    if (!moved.ok) throw new Error(moved.error.code);
    expect(moved.value.label).toBe('Submit for review');
    const { history } = moved.value;
    expect(advance(history, { kind: 'undo' })).toMatchObject({ error: { code: 'nothingToUndo' } });
    expect(history.plan.actions[0]?.title).toBe('Other');
  });
});

const ruleOf = (id: string) => {
  const rule = pack.review.steps.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
};
const held = (plan: Plan, id: string) =>
  whatHolds(plan, check(plan, pack, { min: 'must' }), ruleOf(id));

describe('what a step asks for', () => {
  test('holds in a plan without open musts', () => {
    expect(held(cleanPlan, 'sign-off')).toMatchObject({ state: 'ready' });
  });

  test('a comment that must be settled stands in the way of signing off alone', () => {
    const plan = { ...cleanPlan, comments: [must, { ...must, id: 'c2', resolved: must }] };
    expect(held(plan, 'hand-back').state).toBe('ready');
    // The comment is a finding too, and is not counted as one.
    expect(held(plan, 'hand-in').state).toBe('ready');
    const { state, needs } = held(plan, 'sign-off');
    expect(state).toBe('blocked');
    expect(needs.map(({ missing, words }) => [missing, words])).toEqual([
      [1, '1 comment that must be settled is open'],
      [0, 'Nothing that must be fixed is left'],
    ]);
  });

  test('a check can be gone over with a reason', () => {
    const plan = withAction(0, { manager: '' });
    expect(held(plan, 'hand-in')).toMatchObject({
      state: 'override',
      needs: [{ missing: 1, words: '1 check finds what must be fixed' }],
    });
  });

  test('steps lead on from a stage, for a role', () => {
    const ids = (role: string | null) =>
      stepsFrom(pack.review, 'submitted', role).map(({ id }) => id);
    expect(ids(null)).toEqual(['hand-back', 'sign-off']);
    expect(ids('head')).toEqual(['hand-back', 'sign-off']);
    expect(ids('writer')).toEqual([]);
  });
});

describe('an objection', () => {
  const record: ReviewStep = {
    ...submitted,
    stepId: 'hand-in',
    role: 'writer',
    label: 'Hand in',
    versionId: 'r1',
  };
  const to = (plan: Plan, changes: Partial<ReviewStep> = {}) =>
    stepObjection(plan, pack, check(plan, pack, { min: 'must' }), { ...record, ...changes });

  test('is raised by nothing that goes by the pack', () => {
    expect(to(cleanPlan)).toBeNull();
    expect(
      to(withAction(0, { manager: '' }), { overridden: 'The post is being filled.' }),
    ).toBeNull();
  });

  test.each<readonly [Partial<ReviewStep>, string]>([
    [{ stepId: 'fly' }, 'The reference pack has no step fly.'],
    [{ role: 'head' }, '“Hand in” is for writer.'],
    [{ to: 'approved' }, '“Hand in” does not lead from where the plan stands.'],
    [
      { stepId: 'hand-back', role: 'head', from: 'submitted', to: 'returned', versionId: null },
      '“Hand back” wants a word on why.',
    ],
  ])('is raised by %j', (changes, words) => {
    expect(to(cleanPlan, changes)).toContain(words);
  });

  test('asks for the version that goes with the step, and for none where none does', () => {
    expect(to(cleanPlan, { versionId: null })).toContain('takes a version with it');
    const back = { ...record, stepId: 'hand-back', role: 'head', label: 'Hand back' };
    const there = { from: 'submitted', to: 'returned' } as const;
    const plan = { ...cleanPlan, header: { ...cleanPlan.header, status: there.from } };
    expect(to(plan, { ...back, ...there })).toContain('takes no version');
  });

  test('says what stands in the way', () => {
    expect(to(withAction(0, { manager: '' }))).toBe(
      '1 check finds what must be fixed, so “Hand in” must wait. Nothing was changed; put that right, or say why not.',
    );
    const signOff = {
      stepId: 'sign-off',
      role: 'head',
      from: 'submitted',
      to: 'approved',
    } as const;
    const plan = { ...cleanPlan, comments: [must] };
    // A reason does not go over a comment.
    expect(to(plan, { ...signOff, overridden: 'Because.' })).toBe(
      '1 comment that must be settled is open, so “Sign off” must wait. Nothing was changed; put that right first.',
    );
  });

  test('keeps a plan that was handed in as it is for its writer, who may still comment', () => {
    const plan = { ...start, header: { ...start.header, status: 'submitted' as const } };
    const objection = (role: string) => (command: Parameters<typeof stageObjection>[3]) =>
      stageObjection(plan, pack, role, command);
    expect(isReadOnly(pack.review, 'submitted', 'writer')).toBe(true);
    expect(objection('writer')(setFirst({ title: 'x' }))).toContain('“With the head”');
    expect(objection('head')(setFirst({ title: 'x' }))).toBeNull();
    expect(objection('writer')({ type: 'comment.remove', ids: ['c1'] })).toBeNull();
    expect(objection('writer')(step)).toBeNull();
    expect(stageObjection(start, pack, 'writer', setFirst({ title: 'x' }))).toBeNull();
  });

  test('is raised by a stage that is set as if it were a field', () => {
    const objection = reviewObjection(pack);
    const set = (status: Plan['header']['status']) =>
      objection(start, { type: 'plan.set', changes: { status } });
    expect(set('approved')).toContain('moves by a step');
    expect(set('draft')).toBeNull();
    expect(objection(cleanPlan, { type: 'review.step', record })).toBeNull();
    expect(
      objection(withAction(0, { manager: '' }), { type: 'review.step', record }),
    ).not.toBeNull();
  });
});
