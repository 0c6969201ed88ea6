import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { gapsOf } from '../../../src/domain/gaps/gaps-of';
import type { Gap } from '../../../src/domain/gaps/gap';
import { fromPlain } from '../../../src/domain/rich-text';
import type { GapCode } from '../../../src/domain/schema/common';
import type { Plan } from '../../../src/domain/schema/plan';
import { changeAnswers, cleanAnswer, keepGaps } from '../../../src/renderer/screens/gaps/keep-gaps';
import { actionsLinkedTo, linkActions } from '../../../src/renderer/screens/thread/link-actions';
import { waysFor } from '../../../src/renderer/screens/gaps/ways';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan: Plan = { ...makePlan({ actions: 3, indicators: false, pack }), indicators: [] };
const newId = () => 'new';

function gapIn(of: Plan, code: GapCode, about: string): Gap {
  const gap = gapsOf(of, pack, new Set()).find((one) => one.code === code && one.about === about);
  if (!gap) throw new Error(`No gap ${code} ${about}`);
  return gap;
}
const labels = (of: Plan, code: GapCode, about: string) =>
  waysFor(gapIn(of, code, about), of, pack, newId).map(({ label }) => label);

/** The plan after the one-click way of a gap. */
function acted(of: Plan, code: GapCode, about: string): Plan {
  const way = waysFor(gapIn(of, code, about), of, pack, newId).find(({ kind }) => kind === 'act');
  const command = way?.kind === 'act' ? way.command() : null;
  if (!command) throw new Error('No way with one click.');
  const applied = apply(of, command);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.plan;
}
const isOpen = (of: Plan, code: GapCode, about: string) =>
  gapsOf(of, pack).some((gap) => gap.code === code && gap.about === about);

describe('ways to close a gap', () => {
  test('offer indicators of the pack that measure a priority, and add them', () => {
    expect(labels(plan, 'G2', 'S2')).toEqual(['Add NB 3', 'Link…']);
    expect(labels(plan, 'G2', 'R1')).toEqual(['Link…']);
    expect(isOpen(acted(plan, 'G2', 'S2'), 'G2', 'S2')).toBe(false);
  });

  test('add a statutory indicator that the plan does not have', () => {
    expect(labels(plan, 'G12', 'NB-1')).toEqual(['Add NB 1']);
    expect(isOpen(acted(plan, 'G12', 'NB-1'), 'G12', 'NB-1')).toBe(false);
  });

  test('put a document into the list of the section that names it', () => {
    const [section] = plan.sections;
    if (!section) throw new Error('No section.');
    const body = fromPlain('The Street Lighting Policy says so.');
    const names: Plan = {
      ...plan,
      actions: plan.actions.map((action) => ({ ...action, documentIds: [] })),
      sections: [{ ...section, body, documentIds: [] }],
    };
    expect(labels(names, 'G15', 'lighting-policy')).toEqual(['Add to the list', 'Go there']);
    expect(isOpen(acted(names, 'G15', 'lighting-policy'), 'G15', 'lighting-policy')).toBe(false);
  });
});

describe('actions linked from the other end', () => {
  const target = { kind: 'priority', id: 'R1', code: 'R1' } as const;
  const [one, two] = plan.actions;
  if (!one || !two) throw new Error('Too few actions.');

  test('are linked and cut in one step, and nothing happens where nothing changes', () => {
    const links = [
      { id: one.id, role: 'contributes' },
      { id: two.id, role: 'contributes' },
    ] as const;
    const command = linkActions(target, plan.actions, links);
    expect(command).toMatchObject({ type: 'batch', label: 'Set actions of R1' });
    if (!command) return;
    const applied = apply(plan, command);
    if (!applied.ok) throw new Error(applied.error.code);
    const { actions } = applied.value.plan;
    expect(actionsLinkedTo(target, actions).map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(linkActions(target, actions, links)).toBeNull();
    expect(linkActions(target, actions, [])).toMatchObject({
      commands: [{ type: 'cut.priority' }, { type: 'cut.priority' }],
    });
  });

  test('have roles where links have roles', () => {
    const moved = { kind: 'indicator', id: 'i1', code: 'L1' } as const;
    const withLink = [
      { ...one, indicators: [{ indicatorId: 'i1', role: 'contributes' as const }] },
    ];
    expect(linkActions(moved, withLink, [{ id: one.id, role: 'accountable' }])).toEqual({
      type: 'link.indicator',
      actionId: one.id,
      indicatorId: 'i1',
      role: 'accountable',
    });
  });
});

describe('answers', () => {
  const at = '2008-02-12T10:32:05.000Z';
  const answer = cleanAnswer({ kind: 'D1', reason: ' Later.\u0007 ', by: ' Head of\nLibraries ' });

  test('are kept for several gaps in one step, without what no file can hold', () => {
    expect(answer).toEqual({ kind: 'D1', reason: 'Later.', by: 'Head of Libraries' });
    let n = 0;
    const stamp = { at, newId: () => `gap-${String((n += 1))}` };
    const gaps = [gapIn(plan, 'G2', 'S2'), gapIn(plan, 'G2', 'R1')];
    const command = keepGaps(gaps, plan, answer, stamp);
    if (!command) throw new Error('No command.');
    const applied = apply(plan, command);
    if (!applied.ok) throw new Error(applied.error.code);
    const kept = applied.value.plan.deliberateGaps;
    expect(kept.slice(-2).map(({ id, about, by }) => [id, about, by])).toEqual([
      ['gap-1', 'S2', 'Head of Libraries'],
      ['gap-2', 'R1', 'Head of Libraries'],
    ]);
    expect(keepGaps([], plan, answer, stamp)).toBeNull();
    expect(changeAnswers(kept.slice(-2), answer, at)).toBeNull();
    expect(changeAnswers(kept.slice(-2), { ...answer, reason: 'Never.' }, at)).toMatchObject({
      label: 'Change reason for 2 gaps',
    });
  });
});
