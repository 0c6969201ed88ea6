import { unreachable } from '../../../../../domain/control';
import type { ChartPoint } from '../../../../../domain/targets/chart-model';
import { token } from '../../../../theme/tokens';
import type { Look } from './looks';
import { usePlaces } from './use-places';

interface MarksProps {
  /** No line is drawn through the figures: every one needs a mark. */
  readonly isAlone: boolean;
  readonly points: readonly ChartPoint[];
  readonly look: Look | undefined;
}

/** The figures of a line. Each line has marks of its own shape; the last target is filled and larger. */
export function Marks({ points, look, isAlone }: MarksProps) {
  const { x, y } = usePlaces();
  if (look === undefined) return null;
  return points.map(({ year, value }) => (
    <g
      key={year}
      data-chart="mark"
      transform={`translate(${String(x(year))} ${String(y(value))})`}
      fill={token('surface')}
      stroke={look.colour}
    >
      {drawing(look, year === points.at(-1)?.year, isAlone)}
    </g>
  ));
}

function drawing({ mark, colour }: Look, isLast: boolean, isAlone: boolean) {
  switch (mark) {
    case 'none':
      return isAlone ? <circle r={2.5} fill={colour} stroke="none" /> : null;
    case 'disc':
      return <circle r={3.5} fill={colour} stroke="none" />;
    case 'square':
      return <rect x={-3} y={-3} width={6} height={6} strokeWidth={1.4} />;
    case 'diamond':
      return <path d="M0-4.4 4.4 0 0 4.4-4.4 0Z" strokeWidth={1.4} />;
    case 'ring':
      return isLast ? (
        <circle r={5} fill={colour} stroke="none" />
      ) : (
        <circle r={3.75} strokeWidth={2} />
      );
    default:
      return unreachable(mark);
  }
}
