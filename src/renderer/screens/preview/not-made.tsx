import Button from '@mui/material/Button';
import type { Failure } from '../../../contract/failure';
import { EmptyState } from '../../components/layout';
import { Notice } from './notice';

interface NotMadeProps {
  readonly failure: Failure;
  /** Whether the pages of an earlier paper are in sight. */
  readonly hasPages: boolean;
  readonly onAgain: () => void;
}

/** Says that the paper could not be made, why, and what is in sight meanwhile. */
export function NotMade({ failure, hasPages, onAgain }: NotMadeProps) {
  const again = (
    <Button size="small" variant="outlined" onClick={onAgain}>
      Try again
    </Button>
  );
  if (!hasPages) {
    return (
      <EmptyState title="The paper could not be made">
        <p role="alert">{failure.message}</p>
        {again}
      </EmptyState>
    );
  }
  return (
    <Notice role="alert">
      <p>
        The paper could not be made: {failure.message} The pages below are those of the one before.
      </p>
      {again}
    </Notice>
  );
}
