import { shortDate } from '../../../domain/dates';
import { measureInWords, polarityWord } from '../../../domain/figures';
import { verdictWord } from '../../../domain/targets/verdict-words';
import type { Polarity } from '../../../domain/schema/common';
import type { Observation } from '../../../domain/schema/plan';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import {
  Illustrative,
  measureOf,
  Middle,
  OneLine,
  Stack,
  TwoLines,
  Under,
  type CellProps,
} from './cell-parts';
import { bareFigure, type MeasurePlace } from './fields';

/** How each cell of the list is drawn. A value that no source gives is in italics and says so to those who hear it. */

/** Fewer cases than this behind a figure are worth naming beside it: a few people change it. */
const FEW_CASES = 200;

export function FlagCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null || row.severity === null || !row.isFirst) return null;
  return (
    <Middle style={{ justifyContent: 'center' }} title={row.findings}>
      <Shape name={row.severity} label={row.findings} />
    </Middle>
  );
}

export function CodeCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  return (
    <Middle style={{ fontWeight: 600, color: token(row.isFirst ? 'ink2' : 'ink3') }}>
      {row.indicator.code}
    </Middle>
  );
}

export function TitleCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  if (row.part.label === '') {
    return (
      <Middle>
        <TwoLines>{row.title}</TwoLines>
      </Middle>
    );
  }
  return (
    <Stack>
      {row.isFirst ? <OneLine>{row.title}</OneLine> : null}
      <OneLine style={{ color: token('ink2'), paddingLeft: row.isFirst ? 0 : 12 }}>
        {row.part.label}
      </OneLine>
    </Stack>
  );
}

const ARROWS: Readonly<Record<Polarity, string>> = {
  high: 'M6 10V2M2.8 5.2 6 2l3.2 3.2',
  low: 'M6 2v8M2.8 6.8 6 10l3.2-3.2',
  range: 'M2 4h8M2 8h8',
  none: 'M3 6h6',
};

/** Which values are good: an arrow and the word. */
export function GoodIs({ polarity }: { readonly polarity: Polarity }) {
  return (
    <Middle style={{ color: token('ink2'), whiteSpace: 'normal' }}>
      <svg
        width={12}
        height={12}
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        style={{ flex: 'none' }}
      >
        <path d={ARROWS[polarity]} />
      </svg>
      {polarityWord(polarity)}
    </Middle>
  );
}

export function GoodIsCell({ data }: CellProps) {
  const row = measureOf(data);
  return row === null ? null : <GoodIs polarity={row.part.polarity} />;
}

export function BaselineCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  const { baseline } = row.part;
  if (baseline === null) return <span className="visually-hidden">No baseline</span>;
  const [value, under] = baselineWords(baseline, row);
  return (
    <Stack>
      <OneLine style={{ fontWeight: 600 }}>
        {isMadeUp(baseline) ? <Illustrative>{value}</Illustrative> : value}
      </OneLine>
      {under === '' ? null : <Under>{under}</Under>}
    </Stack>
  );
}

function baselineWords(baseline: Observation, { indicator }: MeasurePlace): [string, string] {
  const { measure, period, cases } = baseline;
  if (measure.kind === 'toBeEstablished') {
    return ['To come', measure.by === null ? 'no date yet' : `by ${shortDate(measure.by)}`];
  }
  if (measure.kind === 'suppressed') return ['Suppressed', period.label];
  const isFew = cases !== null && cases < FEW_CASES;
  const under = [period.label, isFew ? `n ${String(cases)}` : ''].filter(Boolean).join(', ');
  return [measureInWords(measure, indicator, shortDate), under];
}

const isMadeUp = ({ illustrative, measure }: Observation): boolean =>
  illustrative && measure.kind === 'figure';

/** The figure of others; their name stands under it where it is not the column's own. */
export function ComparatorCell({ data, name }: CellProps & { readonly name: string | null }) {
  const row = measureOf(data);
  if (row === null || row.comparator === null) return null;
  const { comparator, indicator } = row;
  const { measure } = comparator;
  const text =
    measure.kind === 'figure'
      ? bareFigure(measure.value, indicator)
      : measureInWords(measure, indicator);
  return (
    <Stack style={{ alignItems: 'flex-end', color: token('ink2') }}>
      <OneLine>{isMadeUp(comparator) ? <Illustrative>{text}</Illustrative> : text}</OneLine>
      {comparator.name === name ? null : <Under>{comparator.name}</Under>}
    </Stack>
  );
}

/** What is to be thought of the targets, in shape and word. */
export function VerdictCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  const { word, shape } = verdictWord(row.assessment.verdict, row.indicator);
  return (
    <Middle>
      <Shape name={shape} />
      <TwoLines>{word}</TwoLines>
    </Middle>
  );
}

/** A text on at most two lines. */
export function TextCell({ value }: CellProps) {
  return (
    <Middle>
      <TwoLines>{value ?? ''}</TwoLines>
    </Middle>
  );
}
