import { useEffect, useRef } from 'react';
import { GAP_ABOUT } from '../../../domain/gap-codes';
import type { FocusRequest } from '../../session/state';
import { useSessionState } from '../../session/use-session';
import type { MapModel } from './map-model';

/** Whether the list of gaps is asked for: as a whole, or one gap of it by its code. */
export function wantsGaps({ room, field }: FocusRequest): boolean {
  return room === 'thread' && field !== null && (field === 'gaps' || field in GAP_ABOUT);
}

/** Goes where the window was asked to look: to the node of a record. */
export function useFocusRequest(model: MapModel, goTo: (key: string) => void): void {
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'thread' || focus.id === null || done.current === focus.seq) return;
    if (wantsGaps(focus)) return;
    done.current = focus.seq;
    const { id } = focus;
    const key = (['action', 'indicator', 'priority', 'outcome'] as const)
      .map((kind) => `${kind}:${id}`)
      .find((one) => model.items.has(one));
    if (key !== undefined) goTo(key);
  }, [focus, model, goTo]);
}
