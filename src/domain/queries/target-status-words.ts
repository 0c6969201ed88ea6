import { unreachable } from '../control';
import { formatChange, formatFigure, measureInWords, type FigureFormat } from '../figures';
import type { Pack, RagRule } from '../schema/pack';
import type { Indicator } from '../schema/plan';
import type { Direction } from '../targets/direction';
import { ruleOf, type Against, type NoVerdict, type TargetStatus } from './target-status';

/** What a status, a rule and a direction of travel say, in sentences for a screen, a paper and the command line. */

/** An amount in the measure of a rule: "10%" of the target, "2 percentage points", or as figures of the indicator are counted. */
export function ruleAmount(amount: number, measure: RagRule['measure']): string {
  const text = amount.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  switch (measure) {
    case 'percentOfTarget':
      return `${text}%`;
    case 'percentagePoints':
      return `${text} percentage ${amount === 1 ? 'point' : 'points'}`;
    case 'absolute':
      return text;
    default:
      return unreachable(measure);
  }
}

/** When a result is on target by a rule, near it and off it. */
export function ruleInWords({ green, amber, measure, amberIfImproved }: RagRule): string {
  const on =
    green === 0
      ? 'On target where the target is met'
      : `On target within ${ruleAmount(green, measure)} of the target`;
  const near = [
    ...(amber === null ? [] : [`within ${ruleAmount(amber, measure)} of it`]),
    ...(amberIfImproved ? ['further off but better than the year before or the same'] : []),
  ];
  const nearWords = near.length === 0 ? '' : ` Near target: ${near.join(', or ')}.`;
  return `${on}.${nearWords} Otherwise off target.`;
}

/** The same of an indicator that has a rule or limits of its own; blank for one that goes by the pack's first. */
export function ownRuleInWords(indicator: Indicator, pack: Pack): string {
  const { ragRuleId, tolerance } = indicator;
  const rule = ragRuleId === null && tolerance === null ? null : ruleOf(indicator, pack);
  return rule === null ? '' : ruleInWords(rule);
}

/** "the target of 50.9% for 2008/9", "the milestone of 24 after quarter 2 of 2008/9". */
function againstInWords({ year, quarter, value }: Against, format: FigureFormat): string {
  const figure = formatFigure(value, format);
  return quarter === null
    ? `the target of ${figure} for ${year}`
    : `the milestone of ${figure} after quarter ${String(quarter)} of ${year}`;
}

function noVerdictInWords(reason: NoVerdict, { result }: TargetStatus): string {
  const period = result?.observation.period.label ?? '';
  switch (reason) {
    case 'noResult':
      return result === null
        ? 'No result has come in yet.'
        : `${period}: ${measureInWords(result.observation.measure, { unit: 'number', decimals: 0 }).toLowerCase()}, so there is nothing to judge.`;
    case 'noTarget':
      return `The newest result is of ${period}, a year without a target.`;
    case 'noMilestone':
      return `The newest result is of ${period}, and there is no milestone for that part of the year.`;
    case 'noBand':
      return 'It is good within a range, and nobody has said which.';
    case 'noBetterWay':
      return 'Neither a higher nor a lower figure is better, so there is nothing to judge.';
    case 'targetZero':
      return 'The target is zero, and the rule counts in percent of it.';
    case 'pointsOfAnotherUnit':
      return 'The rule counts percentage points, and this is not a percentage.';
    case 'noRule':
      return 'The reference pack has no rule that says when a result is on target.';
    case 'context':
      return 'It describes the setting: it has forecasts, which nobody is held to.';
    default:
      return unreachable(reason);
  }
}

/** What a status rests on, in a sentence with its figures. */
export function statusInWords(status: TargetStatus, format: FigureFormat): string {
  const { verdict, result, against } = status;
  if (verdict.status === 'unknown') return noVerdictInWords(verdict.reason, status);
  if (result?.observation.measure.kind !== 'figure') return '';
  const { measure, period } = result.observation;
  const said = `${period.label}: ${formatFigure(measure.value, format)}`;
  const aim = against === null ? 'the good range' : againstInWords(against, format);
  if (verdict.because === 'met') {
    return against === null ? `${said} is within the good range.` : `${said} meets ${aim}.`;
  }
  const { shortfall, unit, moved, because } = verdict;
  // A shortfall is not known only where the target is met.
  const size =
    unit === 'absolute' || shortfall === null
      ? formatFigure(shortfall ?? 0, format)
      : ruleAmount(shortfall, unit);
  const but =
    because === 'moved'
      ? `, but ${moved === 'maintained' ? 'the same as' : 'better than'} the year before`
      : '';
  if (against === null) return `${said} is ${size} outside the good range${but}.`;
  // Where lower is better, what misses the target is over it.
  const side = measure.value > against.value ? 'over' : 'short';
  return `${said} against ${aim}: ${size} ${side}${but}.`;
}

/** What a direction of travel rests on: "+2.4 percentage points", or why it is not known. */
export function directionInWords(direction: Direction, format: FigureFormat): string {
  if (direction.direction !== 'unknown') return formatChange(direction.change, format);
  const { reason } = direction;
  switch (reason.code) {
    case 'tooFew':
      return `${String(reason.needed)} results needed, ${String(reason.found)} found`;
    case 'noValue':
      return reason.because === 'suppressed'
        ? 'a result is suppressed'
        : 'a result is not available';
    case 'mixedPeriods':
      return 'the results are of different kinds of year';
    case 'noBand':
      return 'nobody has said which range is good';
    case 'noBetterWay':
      return 'neither way is better';
    default:
      return unreachable(reason);
  }
}
