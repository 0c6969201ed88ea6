import { expect, test } from 'vitest';
import { graphOf } from '../../../src/domain/thread/graph';
import { fanPath, fansOf } from '../../../src/renderer/screens/thread/fan-paths';
import { itemLinks } from '../../../src/renderer/screens/thread/line-paths';
import { mapModel } from '../../../src/renderer/screens/thread/map-model';
import { columnPlaces } from '../../../src/renderer/screens/thread/map-places';
import { mapScene } from '../../../src/renderer/screens/thread/map-scene';
import { makePack, makePlan } from '../../support/plan-factory';
import { layoutOf } from './scene';

const pack = makePack();
const sceneOf = (actions: number) =>
  mapScene(mapModel(graphOf(makePlan({ pack, actions }), pack), null), null);
test('lines between rows that can be read, and between blocks, are no fans', () => {
  for (const actions of [40, 5_000]) {
    const scene = sceneOf(actions);
    const links = itemLinks(scene, scene.model.links);
    const { slots, beside } = layoutOf(scene);
    expect(Object.values(beside)).not.toContain('bare');
    expect(fansOf(links, slots, beside)).toEqual({ fans: [], rest: links });
  }
});

test('all between a priority and its strokes is one fan, over all of them and no more', () => {
  const scene = sceneOf(200);
  const layout = layoutOf(scene);
  expect(layout.beside).toMatchObject({ priority: 'line', indicator: 'line', action: 'bare' });
  const links = itemLinks(scene, scene.model.links);
  const { fans, rest } = fansOf(links, layout.slots, layout.beside);
  const straight = scene.model.links.filter(
    ({ left, right }) => left.startsWith('priority:') && right.startsWith('action:'),
  );
  expect(fans.length).toBeGreaterThan(0);
  expect(straight.length).toBeGreaterThan(fans.length);
  expect(rest).toHaveLength(scene.model.links.length - straight.length);
  for (const { left, right } of fans) {
    expect(left).toMatchObject({ column: 'priority', last: left.first });
    const keys = layout.slots.action.slots.slice(right.first, right.last + 1).map(({ key }) => key);
    const owner = layout.slots.priority.slots[left.first]?.key;
    const own = straight.filter((link) => link.left === owner && keys.includes(link.right));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((link) => link.right)).toEqual(
      expect.arrayContaining([keys[0] ?? '', keys.at(-1) ?? '']),
    );
  }
  const path = fanPath(fans, layout, columnPlaces(1_000));
  expect(path.split('M')).toHaveLength(fans.length + 1);
  expect(path).not.toContain('NaN');
});
