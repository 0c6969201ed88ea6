import { styled } from '@mui/material/styles';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { shortDate } from '../../../domain/dates';
import { measureInWords, polarityWord } from '../../../domain/figures';
import { daysOf } from '../../../domain/financial-year';
import { targetState } from '../../../domain/queries/target-state';
import type { Polarity } from '../../../domain/schema/common';
import type { Observation } from '../../../domain/schema/plan';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import { bareFigure, type MeasurePlace } from './fields';
import type { MeasureRow, RoomRow } from './room-rows';
import { stateWord } from './state-words';

/** How each cell of the list is drawn. A value that no source gives is in italics and says so to those who hear it. */

type CellProps = CustomCellRendererProps<RoomRow, string>;

/** Fewer cases than this behind a figure are worth naming beside it: a few people change it. */
const FEW_CASES = 200;

const Stack = styled('span')({
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  height: '100%',
  lineHeight: '16px',
  minWidth: 0,
  whiteSpace: 'nowrap',
});
const Under = styled('span')({
  color: token('ink3'),
  fontSize: 11.5,
  lineHeight: '15px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
});
const TwoLines = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  whiteSpace: 'normal',
  lineHeight: '16px',
});
const OneLine = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis' });
const Middle = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: '100%',
  lineHeight: '16px',
});
/** Nothing there yet, and needed. */
const Hatch = styled('span')({
  position: 'absolute',
  inset: '4px 3px',
  borderRadius: 3,
  border: `1px solid ${token('line2')}`,
  background: `repeating-linear-gradient(135deg, ${token('line2')} 0 1px, transparent 1px 5px)`,
});
/** A sentence that runs over the cells to its right. */
const Across = styled('span')({
  position: 'absolute',
  left: 0,
  top: 0,
  bottom: 0,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  color: token('ink2'),
  pointerEvents: 'none',
});

const measureOf = (row: RoomRow | undefined): MeasureRow | null =>
  row?.kind === 'measure' ? row : null;

/** A figure that no source gives: in italics, with the word for screen readers. */
export function Illustrative({ children }: { readonly children: ReactNode }) {
  return (
    <em data-illustrative>
      {children}
      <span className="visually-hidden"> illustrative</span>
    </em>
  );
}

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

/** What a target cell has to show where it has no figure. */
export type BlankTarget = 'needed' | 'gone' | 'afterBaseline' | 'blank';

/** Why a year has no target: it is needed and missing, not collected any more, waits for the baseline, or is not owed. */
export function blankTarget(place: MeasurePlace, year: string): BlankTarget {
  const { indicator, part } = place;
  if (indicator.validTo !== null && indicator.validTo < daysOf(year).first) return 'gone';
  const measure = part.baseline?.measure;
  const waits = measure?.kind === 'toBeEstablished' && measure.by !== null;
  if (waits && part.targets.every((target) => target.value === null)) return 'afterBaseline';
  return targetState(indicator, part, year) === 'missing' ? 'needed' : 'blank';
}

interface TargetCellProps extends CellProps {
  readonly year: string;
  /** How many year columns there are from this one on. */
  readonly yearsLeft: number;
}

/** A target with stretch, or what stands in its place. */
export function TargetCell({ data, year, yearsLeft, column }: TargetCellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  const target = row.part.targets.find((one) => one.year === year);
  if (target !== undefined && target.value !== null) {
    const text = bareFigure(target.value, row.indicator);
    return target.illustrative ? <Illustrative>{text}</Illustrative> : text;
  }
  switch (blankTarget(row, year)) {
    case 'needed':
      return (
        <>
          <Hatch />
          <span className="visually-hidden">Target needed</span>
        </>
      );
    case 'gone':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">Not collected any more</span>
        </>
      );
    case 'afterBaseline':
      return yearsLeft === 0 ? (
        <span className="visually-hidden">Set once the baseline is out</span>
      ) : (
        <Across style={{ width: (column?.getActualWidth() ?? 60) * yearsLeft }}>
          {yearsLeft > 1 ? 'Set once the baseline is out' : 'Later'}
        </Across>
      );
    case 'blank':
      return null;
  }
}

/** What would be reached without the stretch. */
export function WithoutCell({ data, year }: CellProps & { readonly year: string }) {
  const row = measureOf(data);
  const target = row?.part.targets.find((one) => one.year === year);
  if (!row || target === undefined || target.withoutStretch === null) return null;
  const text = bareFigure(target.withoutStretch, row.indicator);
  return target.illustrative ? <Illustrative>{text}</Illustrative> : text;
}

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

/** The state of the target in shape and word. */
export function StateCell({ data }: CellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  const { word, shape } = stateWord(row.state, row.indicator);
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
