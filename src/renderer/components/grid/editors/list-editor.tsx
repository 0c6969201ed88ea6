import { styled } from '@mui/material/styles';
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { token } from '../../../theme/tokens';
import type { EditorProps } from './editor';
import { EditorBox, EditorInput } from './popup';
import { useCellText } from './use-cell-text';

/** A text that a cell may be given from a list. */
export interface Choice {
  readonly text: string;
  readonly icon?: ReactNode;
}

interface ListEditorProps extends EditorProps {
  readonly choices: readonly Choice[];
  /** Whether only texts of the list may be given (a status), or any (a manager). */
  readonly strict: boolean;
}

const List = styled('ul')({
  margin: 0,
  padding: 4,
  listStyle: 'none',
  maxHeight: 240,
  overflow: 'auto',
  borderTop: `1px solid ${token('line')}`,
});

const Option = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 26,
  padding: '2px 6px',
  borderRadius: 4,
  cursor: 'pointer',
  '&[aria-selected="true"]': { background: token('tealTint') },
});

/** Edits a cell by typing, with a list of texts in use below: arrows choose, Enter takes. */
export function ListEditor(props: ListEditorProps) {
  const { choices, strict, report, end } = props;
  const id = useId();
  const { field, text, setText } = useCellText<HTMLInputElement>(props);
  const [isTyped, setTyped] = useState(text !== props.before);
  const [at, setAt] = useState(() =>
    isTyped ? -1 : choices.findIndex((choice) => choice.text === text),
  );
  const shown = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    if (!isTyped || wanted === '') return choices;
    return choices.filter((choice) => choice.text.toLowerCase().includes(wanted));
  }, [choices, isTyped, text]);
  const chosen = shown[at] ?? (strict && isTyped ? shown[0] : undefined);
  const optionId = (place: number): string => `${id}-${String(place)}`;

  useEffect(() => {
    // What is not on a strict list is refused by whoever reads it, with the reason.
    report(chosen?.text ?? text);
  }, [chosen, report, text]);
  useEffect(() => {
    document
      .querySelector(`#${CSS.escape(`${id}-${String(at)}`)}`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || shown.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setAt((at + step + shown.length) % shown.length);
  };
  return (
    <EditorBox style={{ width: Math.max(180, props.column.getActualWidth()) }}>
      <EditorInput
        ref={field}
        value={text}
        role="combobox"
        aria-label={props.label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(chosen ? { 'aria-activedescendant': optionId(shown.indexOf(chosen)) } : {})}
        onChange={(event) => {
          setText(event.target.value);
          setTyped(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length > 0 ? (
        <List role="listbox" id={`${id}-list`} aria-label={props.label}>
          {shown.map((choice, place) => (
            <Option
              key={choice.text}
              id={optionId(place)}
              role="option"
              aria-selected={choice === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                report(choice.text);
                end();
              }}
            >
              {choice.icon}
              {choice.text}
            </Option>
          ))}
        </List>
      ) : null}
    </EditorBox>
  );
}
