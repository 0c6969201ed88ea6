import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor';

/** What an editor shows when it opens: typing replaces what is there, Backspace empties it, anything else keeps it. */
export function openingText(eventKey: string | null, text: string): string {
  if (eventKey === 'Backspace') return '';
  if (eventKey !== null && eventKey.length === 1) return eventKey;
  return text;
}

/**
 * The text of a cell editor and its field; the field takes focus with the caret at the end. `report` says what the cell
 * is to be given, where that is not the text itself.
 */
export function useCellText<E extends HTMLInputElement | HTMLTextAreaElement>(props: EditorProps) {
  const { report, onShown } = props;
  const field = useRef<E | null>(null);
  const [text, setText] = useState(() => openingText(props.eventKey, props.before));
  useEffect(() => {
    // What was typed to open the editor counts even when nothing follows it.
    report(text);
  }, [report, text]);
  const take = useCallback((): void => {
    const element = field.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useEffect(() => {
    onShown(take);
  }, [onShown, take]);
  return { field, text, setText };
}
