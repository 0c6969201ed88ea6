import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { LONGEST_QUERY } from '../../../domain/find/query';
import { written } from '../../../domain/in-words';
import { Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import type { FindView } from '../../session/state';
import { useCanWrite, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '8px 16px',
  borderBottom: `1px solid ${token('line')}`,
});

interface OptionsProps {
  readonly find: FindView;
  readonly onChange: (changes: Partial<FindView>) => void;
}

/** Where to search, and how closely. */
export function FindOptions({ find, onChange }: OptionsProps) {
  const hasPlan = useSessionState((state) => state.open !== null);
  const { scope, matchCase, wholeWords, isReplacing } = find;
  return (
    <Line>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={scope}
        aria-label="Where to search"
        onChange={(_event, to: FindView['scope'] | null) => {
          if (to !== null) onChange({ scope: to, isReplacing: isReplacing && to === 'plan' });
        }}
      >
        <ToggleButton value="plan" disabled={!hasPlan}>
          This plan
        </ToggleButton>
        <ToggleButton value="library">Whole library</ToggleButton>
      </ToggleButtonGroup>
      <ToggleButton
        value="case"
        selected={matchCase}
        onChange={() => {
          onChange({ matchCase: !matchCase });
        }}
      >
        Match case
      </ToggleButton>
      <ToggleButton
        value="words"
        selected={wholeWords}
        onChange={() => {
          onChange({ wholeWords: !wholeWords });
        }}
      >
        Whole words
      </ToggleButton>
      <Spacer />
      {scope === 'plan' ? (
        <ToggleButton
          value="replace"
          selected={isReplacing}
          onChange={() => {
            onChange({ isReplacing: !isReplacing });
          }}
        >
          Replace
        </ToggleButton>
      ) : null}
    </Line>
  );
}

interface ReplaceProps {
  readonly by: string;
  /** How many places would be replaced. */
  readonly count: number;
  /** Whether any place is ticked. */
  readonly isAnyChosen: boolean;
  readonly onChange: (by: string) => void;
  readonly onTickAll: (all: boolean) => void;
  readonly onReplace: () => void;
}

/** What to put in the place of the hits, and the button that does it; in a plan that cannot be written, why not. */
export function ReplaceFields(props: ReplaceProps): ReactNode {
  const { by, count, isAnyChosen, onChange, onTickAll, onReplace } = props;
  const canWrite = useCanWrite();
  if (!canWrite) {
    return (
      <Line>
        <Shape name="lock" />
        This plan is open for reading only, so nothing can be replaced in it.
      </Line>
    );
  }
  return (
    <Line>
      <OutlinedInput
        value={by}
        placeholder="Replace with"
        sx={{ flex: 1, minWidth: 200 }}
        inputProps={{ 'aria-label': 'Replace with', maxLength: LONGEST_QUERY }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          if (count > 0) onReplace();
        }}
      />
      <Button
        variant="text"
        onClick={() => {
          onTickAll(!isAnyChosen);
        }}
      >
        {isAnyChosen ? 'Untick all' : 'Tick all'}
      </Button>
      <Button variant="contained" color="primary" disabled={count === 0} onClick={onReplace}>
        {`${by === '' ? 'Delete' : 'Replace'} ${written(count)}`}
      </Button>
    </Line>
  );
}
