import { formatFigure } from '../figures';

/**
 * Whether a change disappears in print: the figures differ, yet read the same at `decimals` places. They are compared
 * as `formatFigure` prints them, so that this can never say other than what people see: half rounds away from
 * zero, in the decimal digits of the figure (1.005 reads 1.01).
 */
export function isHiddenByRounding(before: number, after: number, decimals: number): boolean {
  // Figures that read alike are less than one unit of the last place apart; printing is only for those.
  if (before === after || Math.abs(after - before) >= 10 ** -decimals) return false;
  const format = { unit: 'number', decimals } as const;
  return formatFigure(before, format) === formatFigure(after, format);
}
