import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor';

/** How an editor begins. */
interface Beginning {
  /** Whether the text is selected, so that typing replaces it; else the caret stands at its end. */
  readonly isSelected: boolean;
  /** What else is to be done once the editor has its place. */
  readonly onShown?: () => void;
}

/** The caret stands at the end of the text. */
const AT_THE_END: Beginning = { isSelected: false };

/**
 * The text of a cell editor and its field. As in a spreadsheet, a typed character replaces what is in the cell, and F2,
 * Enter or a double click go on with it, the caret at its end; a list of choices says otherwise.
 * `isHeld`: somebody tried to leave with a text that the cell cannot take.
 */
export function useCellText<E extends HTMLInputElement | HTMLTextAreaElement>(
  { opening, onShown, onHeld }: EditorProps,
  beginning: Beginning = AT_THE_END,
) {
  const field = useRef<E | null>(null);
  const begin = useRef(beginning);
  const [text, setText] = useState(opening);
  const [isHeld, setHeld] = useState(false);
  const take = useCallback((): void => {
    const element = field.current;
    if (!element) return;
    element.focus();
    if (begin.current.isSelected) element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
    begin.current.onShown?.();
  }, []);
  useEffect(() => {
    onShown(take);
    onHeld(() => {
      setHeld(true);
    });
  }, [onShown, onHeld, take]);
  return { field, text, setText, isHeld };
}

/**
 * Says what the cell would be given now; what was typed to open the editor counts even when nothing follows it. Answers
 * why the cell cannot take it, as the end of a sentence; null: it can.
 */
export function useGiven({ check, report }: EditorProps, given: string): string | null {
  useEffect(() => {
    report(given);
  }, [given, report]);
  return check(given);
}
