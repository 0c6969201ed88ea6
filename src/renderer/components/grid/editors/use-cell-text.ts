import type { CustomCellEditorProps } from 'ag-grid-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { noteEdit } from './open-edit';
import { takeTypedAhead } from './typed-ahead';

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
export function useCellText<E extends HTMLInputElement | HTMLTextAreaElement>(
  props: CustomCellEditorProps<unknown, string>,
) {
  const field = useRef<E | null>(null);
  const [text, setText] = useState(() => openingText(props.eventKey, props.initialValue ?? ''));
  const { onValueChange } = props;
  const before = props.initialValue ?? '';
  const report = useCallback(
    (value: string): void => {
      onValueChange(value);
      noteEdit({ before, text: value });
    },
    [before, onValueChange],
  );
  const name = props.colDef.headerName ?? '';
  useEffect(() => {
    // What was typed to open the editor counts even when nothing follows it.
    report(text);
  }, [report, text]);
  useEffect(
    () => () => {
      noteEdit(null);
    },
    [],
  );
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // The grid makes the box around an editor a dialog and gives it no name.
    element.closest('[role="dialog"]')?.setAttribute('aria-label', name);
    element.focus();
    const { text: typed, end } = takeTypedAhead(element.value);
    if (typed !== element.value) {
      // Into the field itself, as if typed there: the next key may come before anything is drawn again.
      element.setRangeText(typed, 0, element.value.length);
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    element.setSelectionRange(typed.length, typed.length);
    if (end === null) return;
    // The edit was over before its field was there.
    requestAnimationFrame(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true }));
    });
  }, [name]);
  return { field, text, setText, report };
}
