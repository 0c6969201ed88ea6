import { formatFigure } from '../figures';
import { factFigure } from '../queries/fact-words';
import type { Fact } from '../schema/pack';
import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import type { WrittenUnit } from './figures-in-text';
import { remembered } from '../remembered';

/** A figure that a record holds, with what it is. */
export interface RecordedFigure {
  readonly kind: 'baseline' | 'result' | 'comparator' | 'target' | 'fact';
  readonly value: number;
  /** As it is printed: "5.8%". */
  readonly printed: string;
  /** What it is: "the baseline (Nov-Jan 2007/8)", "the target for 2008/9". */
  readonly name: string;
  /** The year or period it is for, or blank. */
  readonly period: string;
}

const results = (
  kind: RecordedFigure['kind'],
  name: string,
  { period, measure }: Observation,
  indicator: Indicator,
): RecordedFigure[] => {
  if (measure.kind !== 'figure') return [];
  const { label } = period;
  return [
    {
      kind,
      value: measure.value,
      printed: formatFigure(measure.value, indicator),
      name: label === '' ? name : `${name} (${label})`,
      period: label,
    },
  ];
};

function ofPart(part: IndicatorPart, indicator: Indicator): RecordedFigure[] {
  const targets = part.targets.flatMap(({ year, value, withoutStretch, milestones }) =>
    [value, withoutStretch, ...milestones.map((step) => step.value)].flatMap((figure) =>
      figure === null
        ? []
        : {
            kind: 'target' as const,
            value: figure,
            printed: formatFigure(figure, indicator),
            name: `the target for ${year}`,
            period: year,
          },
    ),
  );
  return [
    ...part.actuals.toReversed().flatMap((one) => results('result', 'the result', one, indicator)),
    ...(part.baseline ? results('baseline', 'the baseline', part.baseline, indicator) : []),
    ...targets,
    ...part.comparators.flatMap((one) => results('comparator', one.name, one, indicator)),
  ];
}

/** The figures of an indicator, newest result first, then baseline, targets and comparators. */
export const figuresOfIndicator = remembered((indicator: Indicator): readonly RecordedFigure[] =>
  indicator.parts.flatMap((part) => ofPart(part, indicator)),
);

/** The figure of a fact and those beside it; none where its source gives only words. */
export const figuresOfFact = remembered((fact: Fact): readonly RecordedFigure[] => {
  const period = fact.period?.label ?? '';
  const main =
    fact.value === null
      ? []
      : [
          {
            kind: 'fact' as const,
            value: fact.value,
            printed: factFigure(fact),
            name: 'the figure',
            period,
          },
        ];
  const beside = fact.figures.map(({ label, value, unit }) => ({
    kind: 'fact' as const,
    value,
    printed: unit === '%' ? `${String(value)}%` : `${String(value)} ${unit}`.trim(),
    name: label,
    period: '',
  }));
  return [...main, ...beside];
});

/** How a text writes the unit of an indicator; `plain` where it is a bare number. */
export function writtenUnit({ unit }: Indicator): WrittenUnit {
  switch (unit) {
    case 'percent':
    case 'money':
    case 'days':
    case 'years':
      return unit;
    default:
      return 'plain';
  }
}
