import type { Plan } from '../../../src/domain/schema/plan';
import { graphOf } from '../../../src/domain/thread/graph';
import { mapLayout, type LayoutWishes } from '../../../src/renderer/screens/thread/map-layout';
import { mapModel } from '../../../src/renderer/screens/thread/map-model';
import { mapScene, type MapScene } from '../../../src/renderer/screens/thread/map-scene';
import { samplePack, samplePlan } from '../../support/samples';

const pack = samplePack();

/** The sample, in which P4.1 has three indicators and an action that moves none. */
export const sample = samplePlan('commissioning-2008-9');

/** The map of a plan with a node picked out. */
export function sceneOf(selected: string | null, plan: Plan = sample): MapScene {
  return mapScene(mapModel(graphOf(plan, pack), null), selected);
}

/** The layout of a scene in a window of the usual height. */
export function layoutOf(scene: MapScene, wishes: Partial<LayoutWishes> = {}) {
  return mapLayout(scene, { height: 690, zoom: 1, focused: null, opened: new Set(), ...wishes });
}

/** The sample with so many actions, dealt out to its priorities one after the other. */
export function planOf(actions: number): Plan {
  const [first] = sample.actions;
  if (!first) throw new Error('The sample has no action.');
  return {
    ...sample,
    actions: Array.from({ length: actions }, (_, n) => ({
      ...first,
      id: `a${String(n)}`,
      ref: `A${String(n)}`,
      priorityIds: [pack.priorities[n % pack.priorities.length]?.id ?? ''],
      indicators: [],
    })),
  };
}
