import { useEffect, useRef, type RefObject } from 'react';
import { useSession, useSessionState } from '../../session/use-session';

/** Goes to the gap that the window was asked to look at: to its first way out, or to its heading where it is not there. */
export function useGapRequest(list: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const collapsed = useSessionState(({ views }) => views.gaps.collapsed);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'thread' || focus.id === null || done.current === focus.seq) return;
    const { id, field } = focus;
    if (field !== null && collapsed.includes(field)) {
      session.setView('gaps', { collapsed: collapsed.filter((code) => code !== field) });
      return;
    }
    done.current = focus.seq;
    const found = (selector: string): HTMLElement | null =>
      list.current?.querySelector<HTMLElement>(selector) ?? null;
    const gap = found(`[data-gap="${CSS.escape(`${field ?? ''} ${id}`)}"]`);
    const target =
      gap?.querySelector<HTMLElement>('button') ?? found(`[data-gaps="${field ?? ''}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }, [collapsed, focus, list, session]);
}
