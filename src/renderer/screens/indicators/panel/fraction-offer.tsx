import Button from '@mui/material/Button';
import { formatFigure } from '../../../../domain/figures';
import { written } from '../../../../domain/in-words';
import type { Indicator, Observation } from '../../../../domain/schema/plan';
import { Shape } from '../../../components/shapes';
import { otherPercentage } from '../fraction';

interface FractionOfferProps {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** Takes the percentage that the fraction makes. */
  readonly onUse: (value: number) => void;
}

/** "7,648 of 16,000 is 47.8%. Use 47.8%" where the figure that stands there is another. */
export function FractionOffer({ observation, indicator, onUse }: FractionOfferProps) {
  const computed = otherPercentage(observation, indicator);
  if (computed === null) return null;
  const count = (value: number | null): string => written(value ?? 0);
  const text = formatFigure(computed, indicator);
  return (
    <span
      role="status"
      style={{ display: 'flex', gap: 4, alignItems: 'center', fontSize: 12, lineHeight: '16px' }}
    >
      <Shape name="should" size={12} />
      {`${count(observation.numerator)} of ${count(observation.cases)} is ${text}`}
      <Button
        variant="text"
        onClick={() => {
          onUse(computed);
        }}
      >
        Use {text}
      </Button>
    </span>
  );
}
