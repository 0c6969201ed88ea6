import type { RiskShape } from '../../../domain/schema/risk-matrix';
import type { ShapeName } from '../../components/shapes';

const SHAPES: Readonly<Record<RiskShape, ShapeName>> = {
  low: 'bars1',
  medium: 'bars2',
  high: 'bars3',
  severe: 'bars4',
};

/** The shape of a band of scores: bars that rise, so many of them filled. */
export function bandShape(shape: RiskShape): ShapeName {
  return SHAPES[shape];
}
