import Button from '@mui/material/Button';
import { Shape } from '../../../components/shapes';
import type { FigureDoubt } from '../fields';

interface DoubtOfferProps {
  readonly doubt: FigureDoubt | null;
  /** Takes the figure that may have been meant. */
  readonly onMeant: (text: string) => void;
  /** Keeps the figure as it was written. */
  readonly onTaken: () => void;
}

/** "57% or 0.57%?" under a field that took a percentage below one as it was written. */
export function DoubtOffer({ doubt, onMeant, onTaken }: DoubtOfferProps) {
  if (doubt === null) return null;
  return (
    <span
      role="status"
      style={{ display: 'inline-flex', alignItems: 'center', whiteSpace: 'nowrap' }}
    >
      <Shape name="should" size={12} />
      <Button
        variant="text"
        onClick={() => {
          onMeant(doubt.text);
        }}
      >
        {doubt.meant}
      </Button>
      or
      <Button variant="text" onClick={onTaken}>
        {doubt.taken}?
      </Button>
    </span>
  );
}
