import { useLayoutEffect, type Dispatch, type SetStateAction } from 'react';
import { useSession } from '../../session/use-session';

/** What a dialog is given that one opens to type in. */
export interface Early {
  /** What was typed for it before it was there: its first text. */
  readonly early: string;
}

/**
 * In place of a dialog that is still being loaded: keeps the keys from what has focus until then, a cell of a grid say, and
 * the text for the dialog. Escape no longer wants it.
 */
export function EarlyKeys({ onText }: { readonly onText: Dispatch<SetStateAction<string>> }) {
  const session = useSession();
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const { key } = event;
      const isText = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isText) onText((text) => text + key);
      else if (key === 'Backspace') onText((text) => text.slice(0, -1));
      else if (key === 'Escape') session.showDialog(null);
    };
    window.addEventListener('keydown', keep, true);
    return () => {
      window.removeEventListener('keydown', keep, true);
    };
  }, [session, onText]);
  return null;
}
