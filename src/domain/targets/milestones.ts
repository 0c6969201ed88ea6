import { fail, ok, type Result } from '../result';
import { less, roundTo, settle } from './rounding';

/** How often within its year an indicator is reported. */
export type InYearFrequency = 'halfYear' | 'quarter';

/** Number of reports in a year. */
export const REPORTS: Readonly<Record<InYearFrequency, number>> = { halfYear: 2, quarter: 4 };

/** The year whose milestones are asked for. */
export interface MilestoneYear {
  /** Where the year starts: last year's result, or its target while there is none. Not used where figures add up. */
  readonly start: number;
  /** Where the year is to end. */
  readonly target: number;
  readonly frequency: InYearFrequency;
  /** Figures add up through the year (true) or stand for their own time (false). */
  readonly cumulative: boolean;
  /** Places to which the indicator is printed; 0 makes whole numbers. */
  readonly decimals: number;
  /** What part of the year's total each report brings, in order, adding up to 1; left out: equal parts. */
  readonly shares?: readonly number[];
}

/** What is to be reached by one report of the year. */
export interface Milestone {
  /** The report, counted from 1. */
  readonly report: number;
  readonly value: number;
  /** What is added since the report before, or since the start of the year. */
  readonly change: number;
}

/**
 * Why there are no milestones.
 * - `sharesMiscounted`: another number of shares than of reports.
 * - `shareNegative`: a share that would take something away again.
 * - `sharesDoNotAddUp`: the shares make `sum`, not 1.
 * - `totalBelowZero`: a total that adds up through the year cannot be negative.
 */
export type MilestoneRefusal =
  | { readonly code: 'sharesMiscounted'; readonly expected: number; readonly given: number }
  | { readonly code: 'shareNegative'; readonly share: number }
  | { readonly code: 'sharesDoNotAddUp'; readonly sum: number }
  | { readonly code: 'totalBelowZero'; readonly target: number };

function shareObjection(shares: readonly number[], reports: number): MilestoneRefusal | null {
  if (shares.length !== reports)
    return { code: 'sharesMiscounted', expected: reports, given: shares.length };
  const negative = shares.find((share) => share < 0);
  if (negative !== undefined) return { code: 'shareNegative', share: negative };
  const sum = settle(shares.reduce((total, share) => total + share, 0));
  return sum === 1 ? null : { code: 'sharesDoNotAddUp', sum };
}

/**
 * The milestones of a year. Figures that add up start from nothing and grow by each report's share of the total;
 * others lie on the straight line from `start` to the target, or after the same shares of that way. Each is rounded by
 * itself, so that parts differ by no more than the rounding; none passes the target, and the last is the target.
 */
export function milestones(year: MilestoneYear): Result<readonly Milestone[], MilestoneRefusal> {
  const { target, cumulative, decimals } = year;
  const reports = REPORTS[year.frequency];
  const shares = year.shares ?? Array.from({ length: reports }, () => 1 / reports);
  const objection = shareObjection(shares, reports);
  if (objection !== null) return fail(objection);
  if (cumulative && target < 0) return fail({ code: 'totalBelowZero', target });

  const from = cumulative ? 0 : year.start;
  const [least, most] = from < target ? [from, target] : [target, from];
  const list: Milestone[] = [];
  let done = 0;
  let before = from;
  for (const [index, share] of shares.entries()) {
    done += share;
    const exact = settle(from + (target - from) * done);
    const isLast = index === reports - 1;
    const value = isLast ? target : Math.min(Math.max(roundTo(exact, decimals), least), most);
    list.push({ report: index + 1, value, change: less(value, before) });
    before = value;
  }
  return ok(list);
}
