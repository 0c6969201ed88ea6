import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Plan } from '../../../src/domain/schema/plan';
import { graphOf } from '../../../src/domain/thread/graph';
import { canLink, dragChoices } from '../../../src/renderer/screens/thread/drag-choices';
import { samplePack, samplePlan } from '../../support/samples';

const pack = samplePack();
const plan = samplePlan('commissioning-2008-9');
const graph = graphOf(plan, pack);
const labels = (one: string, other: string, of: Plan = plan) =>
  dragChoices(graphOf(of, pack), one, other).map(
    ({ label, isNow }) => `${label}${isNow ? ' now' : ''}`,
  );

describe('dragging from one node to another', () => {
  test('offers the roles, says the one that is, and cuts it', () => {
    expect(labels('priority:P4.1', 'indicator:ind-ni117')).toEqual([
      'Accountable now',
      'Contributes',
      'No link',
    ]);
    expect(labels('action:act-a03', 'indicator:ind-ni117')).toEqual(['Accountable', 'Contributes']);
  });

  test('has one way where links have no role', () => {
    expect(labels('action:act-a03', 'priority:P4.1')).toEqual(['Serves it']);
  });

  test('is the same from either end', () => {
    for (const [one, other] of [
      ['priority:P4.1', 'indicator:ind-ni117'],
      ['action:act-a21', 'indicator:ind-ni117'],
      ['action:act-a21', 'priority:P0.1'],
    ] as const) {
      expect(dragChoices(graph, one, other)).toEqual(dragChoices(graph, other, one));
    }
  });

  test('links nothing to an outcome, to its like, or to what is gone', () => {
    for (const other of ['outcome:O4', 'action:act-a03', 'action:gone', 'gap:G1']) {
      expect(canLink(graph, 'action:act-a21', other)).toBe(false);
      expect(dragChoices(graph, 'action:act-a21', other)).toEqual([]);
    }
  });

  test('every choice is a command that comes to what it says', () => {
    for (const { label, isNow, command } of dragChoices(
      graph,
      'action:act-a21',
      'indicator:ind-ni117',
    )) {
      const applied = apply(plan, command);
      if (!applied.ok) {
        expect([label, isNow]).toEqual([label, true]);
        continue;
      }
      expect(labels('action:act-a21', 'indicator:ind-ni117', applied.value.plan)).toEqual(
        label === 'No link'
          ? ['Accountable', 'Contributes']
          : [
              ...['Accountable', 'Contributes'].map((one) => (one === label ? `${one} now` : one)),
              'No link',
            ],
      );
    }
  });
});
