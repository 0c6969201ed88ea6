import { count } from '../../in-words';
import type { PeriodType } from '../../schema/common';
import type { Observation } from '../../schema/plan';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { yearOfPeriod } from '../periods';
import { goTo } from './words';

const KINDS: Readonly<Record<PeriodType, string>> = {
  financial: 'financial years',
  academic: 'school years',
  calendar: 'calendar years',
  survey: 'survey years',
  point: 'points in time',
  rolling: 'rolling periods',
};

/** Where figures stand that are left out of comparisons: the line of the first. */
function fieldOf({ part }: Measured, first: Observation): string {
  if (first === part.baseline) return 'baseline';
  const at = part.actuals.indexOf(first);
  if (at !== -1) return `result:${String(at + 1)}`;
  const other = part.comparators.findIndex((comparator) => comparator === first);
  return `comparator:${String(other + 1)}`;
}

const isFigure = ({ measure }: Observation): boolean => measure.kind === 'figure';

/** Results of another kind of year than the indicator's are left out of every comparison, and that is said. */
export function periodMismatch(measured: Measured): TargetFinding[] {
  const { indicator, part, history } = measured;
  const others = [
    ...history.strangers,
    ...part.comparators.filter(({ period }) => period.type !== indicator.periodType),
  ].filter(isFigure);
  const [first] = others;
  if (!first) return [];
  const field = fieldOf(measured, first);
  const labels = new Set(others.map(({ period }) => period.label.trim()));
  labels.delete('');
  return [
    {
      code: 'periodMismatch',
      severity: 'should',
      lead:
        field === 'baseline'
          ? `The baseline is for ${KINDS[first.period.type]}; the indicator counts ${KINDS[indicator.periodType]}.`
          : `${count(others.length, 'figure is', 'figures are')} not for ${KINDS[indicator.periodType]}.`,
      detail: `${[...labels].join(', ') || 'Without a period'}: left out of every comparison here.`,
      wayOut:
        field === 'baseline'
          ? goTo('Set the kind of period', 'baselineKind')
          : goTo('Go to the figures', field),
      canBeKept: true,
    },
  ];
}

/** Figures whose period names no year cannot be put in order, so nothing can be judged by them. */
export function undated(measured: Measured): TargetFinding[] {
  const { indicator, part } = measured;
  const { baseline, actuals, comparators } = part;
  const others = [...(baseline === null ? [] : [baseline]), ...actuals, ...comparators].filter(
    (one) =>
      isFigure(one) &&
      one.period.type === indicator.periodType &&
      yearOfPeriod(one.period) === null,
  );
  const [first] = others;
  if (!first) return [];
  const field = fieldOf(measured, first);
  const label = first.period.label.trim();
  const said = label === '' ? '' : `, “${label}”,`;
  return [
    {
      code: 'periodMismatch',
      severity: 'should',
      lead:
        field === 'baseline'
          ? `The period of the baseline${said} names no year.`
          : `${count(others.length, 'figure has', 'figures have')} a period that names no year.`,
      detail: 'Nothing can be judged by it. Say which year it is for.',
      wayOut: goTo('Set the period', field === 'baseline' ? 'baselinePeriod' : field),
      canBeKept: false,
    },
  ];
}
