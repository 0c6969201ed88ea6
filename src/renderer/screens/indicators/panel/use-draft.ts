import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../session/use-session';
import { useTyping, type MeasureCell } from '../use-typing';

/** A text that is being written, and what became of it. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why the text cannot be taken; null while it can. */
  readonly error: string | null;
  readonly save: () => void;
  readonly reset: () => void;
}

/**
 * Keeps what is typed in a field to itself until the field is left, Enter is pressed or the window asks for it: one edit,
 * one step of Undo. `commit` answers why the text cannot be taken, or null; the text then stays to be mended. `cell`: the
 * cell of a measure that it is typed for, whose verdict follows each key.
 */
export function useDraft(
  value: string,
  commit: (text: string) => string | null,
  cell: MeasureCell | null = null,
): Draft {
  const session = useSession();
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  const [error, setError] = useState<string | null>(null);
  if (shown !== value) {
    // The plan changed underneath (undo, another field): what it says now is what is shown.
    setShown(value);
    setText(value);
    setError(null);
  }
  useTyping(cell, text === value ? null : text);
  const save = (): void => {
    if (text === value) return;
    const refusal = commit(text);
    setError(refusal);
    if (refusal === null) setText(value);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(
    () =>
      session.onFlush(() => {
        latest.current();
      }),
    [session],
  );
  return {
    text,
    setText: (next) => {
      setText(next);
      setError(null);
    },
    error,
    save,
    reset: () => {
      setText(value);
      setError(null);
    },
  };
}
