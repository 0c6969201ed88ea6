/**
 * Every statistic here speaks at 95% confidence, two-sided: what chance alone would explain in all but one case in
 * twenty. Others would need other words on the screen.
 */
export const CONFIDENCE = 0.95;

/** What lies beyond one end of a two-sided 95% interval: 2.5%. */
export const TAIL = (1 - CONFIDENCE) / 2;

/** The standard normal deviate with 2.5% beyond it, the "1.96" of the text books. */
export const Z = 1.959963984540054;

/** Both ends of an interval, in the units of what it is about. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
