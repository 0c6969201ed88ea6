import type { CustomCellEditorProps } from 'ag-grid-react';
import { useEffect, useRef, useState } from 'react';
import { takeTypedAhead } from './typed-ahead';

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
  const [opening] = useState(() =>
    takeTypedAhead(openingText(props.eventKey, props.initialValue ?? '')),
  );
  const [text, setText] = useState(opening.text);
  const { onValueChange } = props;
  const heading = props.colDef.headerName ?? '';
  useEffect(() => {
    // What was typed to open the editor counts even when nothing follows it.
    onValueChange(text);
  }, [onValueChange, text]);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // The grid makes the box around a popup editor a dialog without a name.
    element.closest('[role="dialog"]')?.setAttribute('aria-label', heading);
    element.focus();
    const late = takeTypedAhead(element.value);
    if (late.text !== element.value) setText(late.text);
    element.setSelectionRange(late.text.length, late.text.length);
    const end = opening.end ?? late.end;
    if (end === null) return;
    // The edit was over before its field was there.
    requestAnimationFrame(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true }));
    });
  }, [heading, opening]);
  return { field, text, setText };
}
