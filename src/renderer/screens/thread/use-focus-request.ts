import { useEffect, useRef } from 'react';
import { GAP_ABOUT } from '../../../domain/gap-codes';
import type { FocusRequest } from '../../session/state';
import { useSessionState } from '../../session/use-session';
import type { MapModel } from './map-model';

/** What is asked of a node beside going to it: what is to be linked with it. */
export const LINK_FIELD = 'link';

/** Whether the list of gaps is asked for: as a whole, or one gap of it by its code. */
export function wantsGaps({ room, field }: FocusRequest): boolean {
  return room === 'thread' && field !== null && (field === 'gaps' || field in GAP_ABOUT);
}

/** Goes where the window was asked to look: to the node of a record, to link it where that was asked too. */
export function useFocusRequest(
  model: MapModel,
  goTo: (key: string, wantsLink: boolean) => void,
): void {
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'thread' || focus.id === null || done.current === focus.seq) return;
    if (wantsGaps(focus)) return;
    done.current = focus.seq;
    const { id, field } = focus;
    const key = (['action', 'indicator', 'priority', 'outcome'] as const)
      .map((kind) => `${kind}:${id}`)
      .find((one) => model.items.has(one));
    if (key !== undefined) goTo(key, field === LINK_FIELD);
  }, [focus, model, goTo]);
}
