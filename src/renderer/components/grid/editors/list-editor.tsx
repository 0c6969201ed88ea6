import { styled } from '@mui/material/styles';
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { token } from '../../../theme/tokens';
import type { EditorProps } from './editor';
import { matching } from './matching';
import { EditorBox, EditorInput, EditorProblem } from './popup';
import { useCellText, useGiven } from './use-cell-text';

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

/**
 * Edits a cell by typing, with a list of texts in use below: arrows choose, Enter takes. The text that is there is
 * selected, so that typing looks through the list anew; F2 goes on with it.
 */
export function ListEditor(props: ListEditorProps) {
  const { choices, strict, report, end } = props;
  const id = useId();
  const optionId = (place: number): string => `${id}-${String(place)}`;
  const show = (place: number): void => {
    document.querySelector(`#${CSS.escape(optionId(place))}`)?.scrollIntoView({ block: 'nearest' });
  };
  const isKept = props.opening === props.before;
  const { field, text, setText, isHeld } = useCellText<HTMLInputElement>(props, {
    isSelected: isKept && props.eventKey !== 'F2',
    onShown: () => {
      show(at);
    },
  });
  const [isTyped, setTyped] = useState(!isKept);
  const [at, setAt] = useState(() =>
    isTyped ? -1 : choices.findIndex((choice) => choice.text === text),
  );
  const shown = useMemo(
    () => (isTyped ? matching(choices, text) : choices),
    [choices, isTyped, text],
  );
  const isFirstMeant = strict && isTyped && text.trim() !== '';
  const chosen = shown[at] ?? (isFirstMeant ? shown[0] : undefined);
  const problem = useGiven(props, chosen?.text ?? text);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || shown.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (at + step + shown.length) % shown.length;
    setAt(next);
    show(next);
  };
  return (
    <EditorBox style={{ width: Math.max(180, props.column.getActualWidth()) }}>
      <EditorInput
        ref={field}
        value={text}
        role="combobox"
        aria-invalid={problem !== null}
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
      {problem === null ? null : <EditorProblem problem={problem} isHeld={isHeld} />}
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
