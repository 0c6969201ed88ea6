import { useEffect, useState, type RefObject } from 'react';

/** A drag that goes on: from a node to the pointer, in pixels from the top left of the part of the map in view. */
export interface Drag {
  readonly start: Point;
  readonly end: Point;
  /** The node under the pointer that may be dropped on, with its place. */
  readonly over: { readonly key: string; readonly box: DOMRect } | null;
}

/** A place in the map, or in the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a drag is allowed, and what it comes to. */
interface DragWishes {
  readonly canStart: (key: string) => boolean;
  readonly canDrop: (from: string, to: string) => boolean;
  /** `at`: where in the window it was dropped. */
  readonly onDrop: (from: string, to: string, at: Point) => void;
}

/** How far the pointer goes before a press is a drag, and how near the edge it scrolls the map, in pixels. */
const THRESHOLD = 6;
const EDGE = 28;
const SCROLL_STEP = 14;

/** Follows the mouse from a node to another. The map is scrolled where the pointer comes to its edge. */
export function useDrag(map: RefObject<HTMLElement | null>, wishes: DragWishes): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const { canStart, canDrop, onDrop } = wishes;
  useEffect(() => {
    const box = map.current;
    if (!box) return;
    const inMap = ({ x, y }: Point): Point => {
      const { left, top } = box.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const boxOf = (node: HTMLElement): DOMRect => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const corner = inMap({ x, y });
      return new DOMRect(corner.x, corner.y, width, height);
    };
    let stop = (): void => undefined;
    const onDown = (down: PointerEvent): void => {
      const node = nodeOf(down.target);
      const from = node?.dataset['key'];
      // A finger scrolls.
      if (!node || from === undefined || down.button !== 0 || down.pointerType === 'touch') return;
      if (!canStart(from)) return;
      const place = boxOf(node);
      const scrolled = box.scrollTop;
      /** The edge of the node that faces the pointer. */
      const startFor = (end: Point): Point => ({
        x: end.x < place.x + place.width / 2 ? place.x : place.x + place.width,
        y: place.y + place.height / 2 + scrolled - box.scrollTop,
      });
      let over: Drag['over'] = null;
      let isDragging = false;
      const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => {
        isDragging ||= Math.hypot(x - down.clientX, y - down.clientY) > THRESHOLD;
        if (!isDragging) return;
        const { top, bottom } = box.getBoundingClientRect();
        if (y < top + EDGE) box.scrollTop -= SCROLL_STEP;
        else if (y > bottom - EDGE) box.scrollTop += SCROLL_STEP;
        const under = nodeOf(document.elementFromPoint(x, y));
        const key = under?.dataset['key'];
        over = under && key !== undefined && canDrop(from, key) ? { key, box: boxOf(under) } : null;
        const end = inMap({ x, y });
        setDrag({ start: startFor(end), end, over });
      };
      const onUp = ({ clientX: x, clientY: y }: PointerEvent): void => {
        const target = over;
        stop();
        if (!isDragging) return;
        // The click that ends a drag picks nothing out.
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => {
          window.removeEventListener('click', swallow, { capture: true });
        });
        if (target !== null) onDrop(from, target.key, { x, y });
      };
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || !isDragging) return;
        event.stopPropagation();
        stop();
      };
      stop = (): void => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        window.removeEventListener('pointercancel', stop);
        window.removeEventListener('keydown', onKey, { capture: true });
        setDrag(null);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', onKey, { capture: true });
    };
    box.addEventListener('pointerdown', onDown);
    return () => {
      stop();
      box.removeEventListener('pointerdown', onDown);
    };
  }, [map, canStart, canDrop, onDrop]);
  return drag;
}

function nodeOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
