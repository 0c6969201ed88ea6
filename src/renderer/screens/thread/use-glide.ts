import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { MapLayout } from './map-layout';
import type { MapScene } from './map-scene';

/** Up to so many nodes glide: of more, nobody could follow one. */
const MOST = 160;
const GLIDE = { duration: 200, easing: 'ease-out' };

/**
 * Lets nodes glide to their new places where another thread was picked out. A map that is made larger follows the hand at
 * once: there each step would wait for the glide of the last.
 */
export function useGlide(
  map: RefObject<HTMLElement | null>,
  scene: MapScene,
  layout: MapLayout,
): void {
  const last = useRef({ scene, layout });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { scene, layout };
    const isPicked = before.scene !== scene && before.scene.model === scene.model;
    if (!isPicked || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const nodes = map.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    if (nodes.length > MOST) return;
    for (const node of nodes) {
      const key = node.dataset['key'] ?? '';
      const from = before.layout.placeOf.get(key);
      const to = layout.placeOf.get(key);
      if (from?.key !== key || to === undefined || from.y === to.y) continue;
      const way = `translateY(${String(from.y - to.y)}px)`;
      node.animate([{ transform: way }, { transform: 'none' }], GLIDE);
    }
  }, [map, scene, layout]);
}
