import { unreachable } from '../../control';
import { FEWEST_POINTS, predict, trendOf } from '../../statistics/trend';
import { boundsOf, within } from '../bounds';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { addResults, figure, goTo } from './words';

/**
 * The last target beside what the results so far lead to expect: a straight line through them, with the 95% prediction
 * interval for one new result (see `trendOf` and `predict`). With fewer than four results no line is drawn.
 */
export function trend(measured: Measured): TargetFinding[] {
  const { history, last, indicator } = measured;
  const { points } = history;
  if (last === null || points.length < 2) return [];
  const found = trendOf(points.map(({ year, value }) => ({ period: year, value })));
  if (!found.ok) {
    switch (found.error.code) {
      case 'onePeriod':
        return [];
      case 'tooFew':
        return [tooShort(points.length)];
      default:
        return unreachable(found.error);
    }
  }
  const { lower, upper } = predict(found.value, last.year);
  // Results are rounded in print: a target within half of the last place of the interval is inside it.
  const half = 0.5 / 10 ** indicator.decimals;
  const isAbove = last.value > upper + half;
  if (!isAbove && last.value >= lower - half) return [];
  const bounds = boundsOf(indicator.unit);
  const ends = [lower, upper].map((end) => figure(measured, within(end, bounds)));
  // Results that lie on a line, or beyond what the unit can hold, leave an interval that is printed as one figure.
  const range = [...new Set(ends)].join(' to ');
  return [
    {
      code: 'outsideTrend',
      severity: 'should',
      lead: `${figure(measured, last.value)} is ${isAbove ? 'above' : 'below'} what the trend so far leads to expect for ${last.label}: ${range}.`,
      detail: `A ${found.value.model}.`,
      wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
      canBeKept: true,
    },
  ];
}

function tooShort(results: number): TargetFinding {
  return {
    code: 'trendTooShort',
    severity: 'note',
    lead: `${String(results)} results so far.`,
    detail: `Whether the targets lie on their trend cannot be told: that takes ${String(FEWEST_POINTS)}.`,
    wayOut: addResults,
    canBeKept: false,
  };
}
