import { useLayoutEffect } from 'react';
import { useSession } from '../../session/use-session';

/**
 * What was typed for a dialog before it was there: its first text, to be read when the dialog is in place. React draws it
 * a while before that, with more keys to come.
 */
export interface Early {
  text: string;
}

/**
 * In place of a dialog that is still being loaded: keeps the keys from what has focus until then, a cell of a grid say, and
 * the text for the dialog. Escape no longer wants it.
 */
export function EarlyKeys({ early }: { readonly early: Early }) {
  const session = useSession();
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isText) early.text += event.key;
      else if (event.key === 'Backspace') early.text = early.text.slice(0, -1);
      else if (event.key === 'Escape') session.showDialog(null);
    };
    window.addEventListener('keydown', keep, true);
    return () => {
      window.removeEventListener('keydown', keep, true);
    };
  }, [session, early]);
  return null;
}
