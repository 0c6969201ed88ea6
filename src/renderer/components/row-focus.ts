import { useLayoutEffect, useRef } from 'react';

/** Lists of rows of which one at a time takes the focus; each row says its number in `data-row`. */

/** The element of a row by its number; null where it is not drawn. */
export function rowAt(list: HTMLElement | null, place: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${String(place)}"]`) ?? null;
}

/**
 * Keeps the focus in the list when the row that has it goes, because it was put right; and the current row in view. Does
 * not take the focus from elsewhere.
 */
export function useFocusThatStays(current: number) {
  const body = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useLayoutEffect(() => {
    rowAt(body.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useLayoutEffect(() => {
    const list = body.current;
    if (!list) return undefined;
    if (wasInside.current && document.activeElement === document.body) {
      rowAt(list, current)?.focus();
    }
    wasInside.current = list.contains(document.activeElement);
    const onFocusIn = (): void => {
      wasInside.current = true;
    };
    const onFocusOut = (event: FocusEvent): void => {
      // A row that is taken away loses the focus to nothing.
      if (event.relatedTarget !== null) wasInside.current = false;
    };
    list.addEventListener('focusin', onFocusIn);
    list.addEventListener('focusout', onFocusOut);
    return () => {
      list.removeEventListener('focusin', onFocusIn);
      list.removeEventListener('focusout', onFocusOut);
    };
  });
  return body;
}
