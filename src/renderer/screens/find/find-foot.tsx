import { styled } from '@mui/material/styles';
import { Spacer } from '../../components/layout';
import { token } from '../../theme/tokens';
import type { Results } from './use-found';
import { statusWords } from './words';

const Foot = styled('div')({
  display: 'flex',
  gap: 20,
  padding: '8px 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('head'),
  color: token('ink2'),
  fontSize: 12,
});

/** The keys of the dialog, and how the search stands. */
export function FindFoot({
  results,
  isReplacing,
}: {
  readonly results: Results;
  readonly isReplacing: boolean;
}) {
  return (
    <Foot>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>Enter</kbd> go there
      </span>
      {isReplacing ? (
        <span>
          <kbd>Tab</kbd> to the list, <kbd>Space</kbd> ticks
        </span>
      ) : null}
      <Spacer />
      <span role="status">{statusWords(results, isReplacing)}</span>
    </Foot>
  );
}
