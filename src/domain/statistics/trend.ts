import { fail, ok, type Result } from '../result';
import type { Interval } from './confidence';
import type { SeriesPoint } from './series';
import { studentT } from './student-t';

/** A straight line through past results, and what a prediction from it needs. */
export interface Trend {
  /** How it was found, in words for a finding: "straight line through 6 results, 95% prediction interval". */
  readonly model: string;
  readonly points: number;
  /** Change a year, in the unit of the results (percentage points for percentages), and its standard error. */
  readonly slope: number;
  readonly slopeError: number;
  /** The value of the line at period 0. */
  readonly intercept: number;
  /** Standard deviation of the results about the line, with n − 2 degrees of freedom. */
  readonly residualDeviation: number;
  /** The middle of the periods and their sum of squares about it. */
  readonly middle: number;
  readonly spread: number;
}

/** Why there is no trend: fewer than four results, or all of one period. */
export type TrendRefusal =
  | { readonly code: 'tooFew'; readonly points: number; readonly needed: number }
  | { readonly code: 'onePeriod' };

/** A line through three results fits almost anything: its interval has one degree of freedom, t = 12.7. */
export const FEWEST_POINTS = 4;

/** A value that a trend predicts, with its interval, in the unit of the results. */
export interface Prediction extends Interval {
  readonly expected: number;
}

/**
 * The ordinary least squares line through a series: slope Sxy/Sxx, through the means; residual variance on n − 2
 * degrees of freedom. N. R. Draper and H. Smith, Applied Regression Analysis, 3rd ed. (1998), sections 1.2 to 1.4.
 * The order of the results does not matter, nor that years are missing.
 */
export function trendOf(series: readonly SeriesPoint[]): Result<Trend, TrendRefusal> {
  const points = series.length;
  if (points < FEWEST_POINTS) return fail({ code: 'tooFew', points, needed: FEWEST_POINTS });
  if (series.every(({ period }) => period === series[0]?.period))
    return fail({ code: 'onePeriod' });
  let middle = 0;
  let level = 0;
  for (const { period, value } of series) {
    middle += period;
    level += value;
  }
  middle /= points;
  level /= points;
  // About the means first: sums of raw squares lose their digits when periods are years such as 2007.
  let spread = 0;
  let together = 0;
  for (const { period, value } of series) {
    spread += (period - middle) * (period - middle);
    together += (period - middle) * (value - level);
  }
  const slope = together / spread;
  let squares = 0;
  for (const { period, value } of series) {
    const residual = value - level - slope * (period - middle);
    squares += residual * residual;
  }
  const residualDeviation = Math.sqrt(squares / (points - 2));
  return ok({
    model: `straight line through ${String(points)} results, 95% prediction interval`,
    points,
    slope,
    slopeError: residualDeviation / Math.sqrt(spread),
    intercept: level - slope * middle,
    residualDeviation,
    middle,
    spread,
  });
}

/**
 * What the trend predicts for one later period, with the 95% prediction interval for a single new result:
 * expected ± t·s·√(1 + 1/n + (x − x̄)²/Sxx), Student's t with n − 2 degrees of freedom. Draper and Smith 1998,
 * section 3.1; NIST/SEMATECH e-Handbook of Statistical Methods, section 4.5.1. Each interval is for its own period,
 * not for several at once. It knows no limits: a percentage may be predicted above 100. Results that lie exactly on a
 * line give an interval without width.
 */
export function predict(trend: Trend, period: number): Prediction {
  const { points, slope, intercept, residualDeviation, middle, spread } = trend;
  const expected = intercept + slope * period;
  const away = period - middle;
  const error = residualDeviation * Math.sqrt(1 + 1 / points + (away * away) / spread);
  const reach = studentT(points - 2) * error;
  return { expected, lower: expected - reach, upper: expected + reach };
}
