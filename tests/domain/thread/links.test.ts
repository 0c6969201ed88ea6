import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import { graphOf } from '../../../src/domain/thread/graph';
import { linksDown, linksOf, linksUp, reach } from '../../../src/domain/thread/links';
import {
  hasNode,
  keyOf,
  nameOf,
  nodeAt,
  nodesOf,
  type ThreadLink,
  type ThreadNode,
} from '../../../src/domain/thread/nodes';
import { startPlan } from '../../support/arbitrary-plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const made = makePlan({ actions: 3, pack });
const [first, second, third] = made.actions;
const [intro] = made.sections;
const [visits, adults, lights] = made.indicators;
if (!first || !second || !third || !intro || !visits || !adults || !lights) {
  throw new Error('The factory made too little.');
}
const plan: Plan = {
  ...made,
  sections: [{ ...intro, documentIds: ['library-strategy', 'gone'] }],
  indicators: [
    { ...visits, priorities: [{ priorityId: 'A1', role: 'accountable' }] },
    { ...adults, priorities: [{ priorityId: 'L2', role: 'contributes' }] },
    { ...lights, priorities: [] },
  ],
  actions: [
    {
      ...first,
      priorityIds: ['L1', 'gone', 'A1'],
      indicators: [{ indicatorId: visits.id, role: 'contributes' }],
      commitmentIds: ['C1'],
      documentIds: ['library-strategy'],
    },
    {
      ...second,
      priorityIds: ['A1'],
      indicators: [
        { indicatorId: visits.id, role: 'accountable' },
        { indicatorId: adults.id, role: 'contributes' },
      ],
      commitmentIds: [],
      documentIds: [],
    },
    { ...third, priorityIds: [], indicators: [], commitmentIds: [], documentIds: [] },
  ],
};
const graph = graphOf(plan, pack);
const node = (kind: ThreadNode['kind'], id: string): ThreadNode => ({ kind, id });
const words = (links: readonly ThreadLink[]) =>
  links.map(({ from, to, kind }) => `${from.id} ${kind} ${to.id}`);

describe('links', () => {
  test('lead upwards from the record that points, each with its kind', () => {
    expect(words(linksUp(graph, node('action', first.id)))).toEqual([
      `${first.id} contributes ${visits.id}`,
      `${first.id} serves L1`,
      `${first.id} serves A1`,
      `${first.id} answers C1`,
      `${first.id} refers library-strategy`,
    ]);
    expect(words(linksUp(graph, node('indicator', adults.id)))).toEqual([
      `${adults.id} contributes L2`,
    ]);
    expect(words(linksUp(graph, node('priority', 'L2')))).toEqual(['L2 belongs learn']);
    expect(words(linksUp(graph, node('section', intro.id)))).toEqual([
      `${intro.id} refers library-strategy`,
    ]);
    expect(linksUp(graph, node('outcome', 'learn'))).toEqual([]);
    expect(linksUp(graph, node('action', 'nobody'))).toEqual([]);
  });

  test('are found from what they lead to: of a priority its indicators, then its actions', () => {
    expect(words(linksDown(graph, node('priority', 'A1')))).toEqual([
      `${visits.id} accountable A1`,
      `${first.id} serves A1`,
      `${second.id} serves A1`,
    ]);
    expect(words(linksDown(graph, node('outcome', 'learn')))).toEqual([
      'L1 belongs learn',
      'L2 belongs learn',
      'L3 belongs learn',
    ]);
    expect(words(linksDown(graph, node('indicator', visits.id)))).toEqual([
      `${first.id} contributes ${visits.id}`,
      `${second.id} accountable ${visits.id}`,
    ]);
    expect(words(linksDown(graph, node('commitment', 'C1')))).toEqual([`${first.id} answers C1`]);
    expect(words(linksDown(graph, node('document', 'library-strategy')))).toEqual([
      `${first.id} refers library-strategy`,
      `${intro.id} refers library-strategy`,
    ]);
    expect(linksDown(graph, node('action', first.id))).toEqual([]);
  });

  test('up and down are the same links', () => {
    fc.assert(
      fc.property(startPlan, (any) => {
        const of = graphOf(any, makePack());
        const down = nodesOf(of).flatMap((one) => linksDown(of, one));
        expect(words(down).toSorted()).toEqual(words(linksOf(of)).toSorted());
        for (const { from, to } of down) {
          expect(hasNode(of, from)).toBe(true);
          expect(hasNode(of, to)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('reach', () => {
  const keys = (from: ThreadNode) => [...reach(graph, from).nodes.keys()];

  test('of a priority is its outcome, its indicators and all actions below, however they hang on it', () => {
    expect(keys(node('priority', 'A1'))).toEqual([
      'priority:A1',
      'outcome:access',
      `indicator:${visits.id}`,
      `action:${first.id}`,
      `action:${second.id}`,
    ]);
  });

  test('goes up and down and never sideways', () => {
    expect(keys(node('indicator', adults.id)).toSorted()).toEqual(
      [`indicator:${adults.id}`, 'priority:L2', 'outcome:learn', `action:${second.id}`].toSorted(),
    );
    expect(keys(node('action', second.id))).not.toContain(`action:${first.id}`);
    expect(keys(node('action', second.id))).toContain('priority:L2');
  });

  test('holds each link once', () => {
    fc.assert(
      fc.property(startPlan, fc.nat(), (any, n) => {
        const of = graphOf(any, makePack());
        const all = nodesOf(of);
        const from = all[n % all.length];
        if (!from) return;
        const { links, nodes } = reach(of, from);
        expect(new Set(words(links)).size).toBe(links.length);
        for (const link of links) {
          expect(nodes.has(keyOf(link.from))).toBe(true);
          expect(nodes.has(keyOf(link.to))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of something loose is itself alone', () => {
    expect(reach(graph, node('action', third.id))).toEqual({
      nodes: new Map([[`action:${third.id}`, node('action', third.id)]]),
      links: [],
    });
  });
});

describe('nodes', () => {
  test('are found by their keys, and nothing else is', () => {
    for (const one of nodesOf(graph)) expect(nodeAt(graph, keyOf(one))).toEqual(one);
    expect(nodeAt(graph, 'action:nobody')).toBeNull();
    expect(nodeAt(graph, 'person:A1')).toBeNull();
    expect(nodeAt(graph, '')).toBeNull();
  });

  test('have the names that they are printed with', () => {
    expect(nameOf(graph, node('priority', 'A1')).code).toBe('A1');
    expect(nameOf(graph, node('action', first.id))).toEqual({
      code: first.ref,
      title: first.title,
    });
    expect(nameOf(graph, node('section', intro.id)).title).toBe(intro.title);
    expect(nameOf(graph, node('outcome', 'gone'))).toEqual({ code: '', title: '' });
  });
});
