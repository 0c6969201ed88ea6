import type { Session } from '../session/session';

/** Longer than a list takes to draw a row that it was asked to go to, which must find focus free. */
const PATIENCE_FRAMES = 40;

/** What can be focused in place of something in it that is gone. */
const PLACES = '[role="dialog"], [data-region], section';

/**
 * Finds a place for focus where the element that had it is gone: a button that did its work, a text whose section is no
 * longer shown. The browser would leave it nowhere, and keys and screen readers would begin at the top of the window.
 * It goes to the nearest part of the window around that element that is still there. Returns how to stop.
 */
export function keepFocus(session: Session): () => void {
  /** The element that has focus, and what it stands in, innermost first. */
  let chain: readonly HTMLElement[] = [];
  let left = 0;
  let frame: number | null = null;
  const isLost = (): boolean =>
    chain[0]?.isConnected === false &&
    (document.activeElement === null || document.activeElement === document.body);
  const look = (): void => {
    frame = null;
    if (!isLost()) return;
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(look);
    else takeFocus(chain);
  };
  const expect = (): void => {
    left = PATIENCE_FRAMES;
    frame ??= requestAnimationFrame(look);
  };
  const remember = ({ target }: FocusEvent): void => {
    chain = target instanceof HTMLElement ? [...lineOf(target)] : [];
  };
  const unsubscribe = session.store.subscribe(expect);
  document.addEventListener('focusin', remember);
  for (const kind of KINDS) document.addEventListener(kind, expect, true);
  return () => {
    unsubscribe();
    document.removeEventListener('focusin', remember);
    for (const kind of KINDS) document.removeEventListener(kind, expect, true);
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

/** What may make an element go without the session hearing of it. */
const KINDS = ['keydown', 'click'] as const;

function* lineOf(element: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) yield at;
}

function takeFocus(chain: readonly HTMLElement[]): void {
  const dialog = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
  const near = chain.find((element) => element.isConnected && element.matches(PLACES));
  const place = dialog ?? near ?? document.querySelector<HTMLElement>('main');
  if (!place) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    // A ring round a whole part of the window says nothing.
    place.style.outline = 'none';
  }
  place.focus({ preventScroll: true });
}
