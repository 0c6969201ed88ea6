/** One result of a series: the year it stands for, as a number, and the figure in the indicator's own unit. */
export interface SeriesPoint {
  /** Counted in years: 2007 for 2007/08, or 0, 1, 2 ...; half a year is 0.5. */
  readonly period: number;
  readonly value: number;
}
