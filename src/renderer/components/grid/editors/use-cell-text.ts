import type { CustomCellEditorProps } from 'ag-grid-react';
import { useEffect, useRef, useState } from 'react';

/** What an editor shows when it opens: typing replaces what is there, Backspace empties it, anything else keeps it. */
export function openingText(eventKey: string | null, text: string): string {
  if (eventKey === 'Backspace') return '';
  if (eventKey !== null && eventKey.length === 1) return eventKey;
  return text;
}

/** The text of a cell editor and its field; the field takes focus with the caret at the end. */
export function useCellText<E extends HTMLInputElement | HTMLTextAreaElement>(
  props: CustomCellEditorProps<unknown, string>,
) {
  const field = useRef<E | null>(null);
  const [text, setText] = useState(() => openingText(props.eventKey, props.initialValue ?? ''));
  const { onValueChange } = props;
  useEffect(() => {
    // What was typed to open the editor counts even when nothing follows it.
    onValueChange(text);
  }, [onValueChange, text]);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return { field, text, setText };
}
