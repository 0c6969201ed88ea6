import { useEffect, useRef } from 'react';
import { useSessionState } from '../../session/use-session';
import type { MapModel } from './map-model';

/** Goes where the window was asked to look: to the node of a record. */
export function useFocusRequest(model: MapModel, goTo: (key: string) => void): void {
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'thread' || focus.id === null || done.current === focus.seq) return;
    done.current = focus.seq;
    const { id } = focus;
    const key = (['action', 'indicator', 'priority', 'outcome'] as const)
      .map((kind) => `${kind}:${id}`)
      .find((one) => model.items.has(one));
    if (key !== undefined) goTo(key);
  }, [focus, model, goTo]);
}
