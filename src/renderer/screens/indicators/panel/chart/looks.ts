import { unreachable } from '../../../../../domain/control';
import type { ChartRole, ChartSeries } from '../../../../../domain/targets/chart-model';
import { token } from '../../../../theme/tokens';

/** How a line of the chart is drawn. Each differs from the others in more than its colour. */
export interface Look {
  readonly colour: string;
  /** Colour of its words. */
  readonly ink: string;
  readonly width: number;
  readonly dash: string;
  /** `none`: the line alone. */
  readonly mark: 'disc' | 'square' | 'diamond' | 'ring' | 'none';
}

const COMPARATORS: readonly [Look, Look] = [
  { colour: token('ink3'), ink: token('ink2'), width: 1.5, dash: '5 4', mark: 'square' },
  { colour: token('ink3'), ink: token('ink2'), width: 1.5, dash: '9 3 2 3', mark: 'diamond' },
];

/** The look of each line, in the order of the lines. */
export function looksOf(series: readonly Pick<ChartSeries, 'role'>[]): Look[] {
  let others = 0;
  return series.map(({ role }) => {
    if (role === 'comparator') others += 1;
    return look(role, others);
  });
}

function look(role: ChartRole, nth: number): Look {
  switch (role) {
    case 'result':
      return { colour: token('ink'), ink: token('ink'), width: 2.25, dash: 'none', mark: 'disc' };
    case 'comparator':
      return COMPARATORS[nth === 1 ? 0 : 1];
    case 'target':
      return { colour: token('teal'), ink: token('teal'), width: 2.25, dash: 'none', mark: 'ring' };
    case 'withoutStretch':
      return { colour: token('teal'), ink: token('teal'), width: 1.75, dash: '2 3', mark: 'none' };
    default:
      return unreachable(role);
  }
}
