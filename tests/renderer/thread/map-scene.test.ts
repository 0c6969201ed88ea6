import { gapMark } from '../../../src/domain/thread/gap-codes';
import { gapSentence } from '../../../src/renderer/screens/thread/map-words';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import { columnPlaces } from '../../../src/renderer/screens/thread/map-places';
import {
  bandPaths,
  itemLinks,
  linesAt,
  linesOf,
} from '../../../src/renderer/screens/thread/line-paths';
import { linesInView } from '../../../src/renderer/screens/thread/seen-lines';
import { boxWords, clusterWords, subtitle } from '../../../src/renderer/screens/thread/map-words';
import { layoutOf, planOf, sample, sceneOf } from './scene';

const boxesOf = (selected: string, plan: Plan = sample) =>
  sceneOf(selected, plan).boxes.map(({ code, owners }) => [code, ...owners]);

describe('a thread picked out of the map', () => {
  test('is everything up and down, with boxes where something is missing', () => {
    const { thread, threadLinks } = sceneOf('priority:P4.1');
    for (const key of ['indicator:ind-ni117', 'action:act-a22', 'gap:G5']) {
      expect(thread?.has(key)).toBe(true);
    }
    const pairs = threadLinks.map(({ left, right }) => `${left} ${right}`);
    expect(pairs).toContain('priority:P4.1 gap:G5');
    expect(pairs).toContain('gap:G5 action:act-a22');
    expect(pairs).not.toContain('priority:P4.1 action:act-a22');
  });

  test('has a box for each kind of gap, at the place of what is missing', () => {
    expect(boxesOf('priority:P1.5')).toEqual([['G1', 'priority:P1.5']]);
    expect(boxesOf('priority:P4.2')).toContainEqual(['G2', 'priority:P4.2']);
    const loose: Plan = {
      ...sample,
      actions: sample.actions.map((action) =>
        action.id === 'act-a21' ? { ...action, priorityIds: [], indicators: [] } : action,
      ),
    };
    expect(boxesOf('action:act-a21', loose)).toEqual([
      ['G5', 'action:act-a21'],
      ['G6', 'action:act-a21'],
    ]);
  });

  test('is nothing where nothing, or something that is gone, is selected', () => {
    expect(sceneOf(null).thread).toBeNull();
    expect(sceneOf('action:gone').thread).toBeNull();
  });

  test('is said in words', () => {
    const scene = sceneOf('priority:P4.1');
    expect(subtitle(scene, 'priority:P4.1')).toBe('3 indicators, 4 actions');
    expect(subtitle(scene, 'indicator:ind-ni117')).toBe('5.8% to 4.6%, accountable');
    const [box] = scene.boxes;
    expect(box && boxWords(scene.model, box)).toEqual({
      title: 'G5 No indicator',
      detail: `for A22 ${sample.actions.find(({ id }) => id === 'act-a22')?.title ?? ''}`,
    });
    const many = sceneOf(null, planOf(5_000));
    const cluster = layoutOf(many).placeOf.get('action:a0');
    expect(cluster && clusterWords(many.model, cluster)).toMatch(/^1\d\d actions of P/u);
  });
});

describe('lines', () => {
  const scene = sceneOf(null, planOf(5_000));
  const layout = layoutOf(scene, { zoom: 96 });
  const lines = linesOf(itemLinks(scene, scene.model.links), layout.slots);
  const places = columnPlaces(1_000);

  test('of the thread outside the window are left out; those that leave it go just beyond its edge', () => {
    const view = { from: 1_000, to: 1_700 };
    const seen = linesInView(lines, layout, view);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(lines.length / 10);
    for (const { left, right } of seen) {
      for (const { y } of [left, right]) {
        expect(y).toBeGreaterThanOrEqual(view.from - 30);
        expect(y).toBeLessThanOrEqual(view.to + 30);
      }
    }
  });

  test('are drawn once each, in the band that they begin in, or as a hook at each end where they are long', () => {
    const small = sceneOf(null);
    const calm = layoutOf(small, { zoom: 3 });
    const all = linesOf(itemLinks(small, small.model.links), calm.slots);
    const drawn = (reach: number) => {
      const bands = Array.from({ length: 9 }, (_, n) => {
        const band = { from: n * 230, to: (n + 1) * 230 };
        return Object.values(bandPaths(linesAt(all), calm, places, band, reach).paths).join('');
      }).join('');
      return { whole: bands.split('C').length - 1, hooks: bands.split('c').length - 1 };
    };
    expect(drawn(Infinity)).toEqual({ whole: all.length, hooks: 0 });
    expect(drawn(-1).whole).toBe(0);
    const { whole, hooks } = drawn(690);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(all.length);
    expect(hooks).toBeGreaterThan(0);
    expect(hooks).toBeLessThanOrEqual((all.length - whole) * 2);
  });

  test('between blocks are one a stroke', () => {
    const blocks = layoutOf(scene);
    const drawn = linesOf(itemLinks(scene, scene.model.links), blocks.slots);
    expect(drawn.length).toBeLessThan(200);
    expect(
      new Set(drawn.map((line) => `${line.left.key} ${line.right.key} ${line.stroke}`)).size,
    ).toBe(drawn.length);
  });
});

test.each([600, 930, 1_120, 1_900])('columns fit a width of %i, one beside the other', (width) => {
  const { outcome, priority, indicator, action } = columnPlaces(width);
  const all = [outcome, priority, indicator, action];
  for (const [at, { x, width: wide }] of all.entries()) {
    expect(x + wide).toBeLessThanOrEqual((all[at + 1]?.x ?? width) - 15);
  }
});

test('what is left open on purpose has no box, and its node says by whom and why', () => {
  const kept = sample.deliberateGaps.find(({ code }) => code === 'G4');
  const key = `indicator:${kept?.about ?? ''}`;
  const scene = sceneOf(key);
  expect(scene.boxes.filter(({ code }) => code === 'G4')).toEqual([]);
  const gaps = (scene.model.gaps.get(key) ?? []).filter(({ code }) => code === 'G4');
  expect(gaps.map(gapMark)).toEqual([kept?.kind]);
  expect(gapSentence(gaps, scene.model.graph.pack)).toContain(kept?.reason);
  const open = { ...sample, deliberateGaps: [] };
  expect(sceneOf(key, open).boxes.map(({ code }) => code)).toContain('G4');
});
