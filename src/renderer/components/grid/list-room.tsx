import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState } from '../layout';

/** A room that is a list with the details of one row beside it. */
export const ListRoom = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  position: 'relative',
});

/** The list of such a room, with what stands over and under it. */
export const ListSide = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
});

const Over = styled('div')({ position: 'absolute', inset: '80px 0 auto', zIndex: 1 });

interface NothingMatchesProps {
  /** "actions", "risks". */
  readonly nouns: string;
  readonly onClear: () => void;
}

/** Lies over a list that a filter has emptied. */
export function NothingMatches({ nouns, onClear }: NothingMatchesProps) {
  return (
    <Over>
      <EmptyState title={`No ${nouns} match`}>
        <Button onClick={onClear}>Clear filter</Button>
      </EmptyState>
    </Over>
  );
}
