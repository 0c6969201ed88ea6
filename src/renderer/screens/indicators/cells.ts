import { shortDate } from '../../../domain/dates';
import { measureInWords, polarityWord } from '../../../domain/figures';
import type { Polarity } from '../../../domain/schema/common';
import type { Observation } from '../../../domain/schema/plan';
import { commentBubble } from '../../components/grid/comment-bubble';
import { drawn, shapeElement } from '../../components/grid/drawn';
import { unseen } from '../../components/grid/element';
import {
  figure,
  middle,
  ofMeasure,
  oneLine,
  stack,
  twoLines,
  under,
  type CellParams,
} from './cell-parts';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { bareFigure, type MeasurePlace } from './fields';
import { LONG } from './target-cells';

/** How each cell of the list is drawn. A value that no source gives is in italics and says so to those who hear it. */

/** Fewer cases than this behind a figure are worth naming beside it: a few people change it. */
const FEW_CASES = 200;

export const flagCell = ofMeasure(({ severity, isFirst, findings }) => {
  if (severity === null || !isFirst) return null;
  const made = middle(shapeElement(severity, findings));
  made.classList.add('gt-centre');
  made.title = findings;
  return made;
});

export const codeCell = ofMeasure(({ isFirst, indicator, comments }) => {
  const made = middle(indicator.code, isFirst ? commentBubble(comments) : null);
  made.classList.add(isFirst ? 'gt-code-first' : 'gt-code-again');
  return made;
});

export const titleCell = ofMeasure(({ title, part, isFirst }) => {
  if (part.label === '') return middle(twoLines(title));
  const label = oneLine(part.label);
  label.classList.add(isFirst ? 'gt-part-first' : 'gt-part');
  return stack(isFirst ? oneLine(title) : null, label);
});

const ARROWS: Readonly<Record<Polarity, string>> = {
  high: 'M6 10V2M2.8 5.2 6 2l3.2 3.2',
  low: 'M6 2v8M2.8 6.8 6 10l3.2-3.2',
  range: 'M2 4h8M2 8h8',
  none: 'M3 6h6',
};

/** Which values are good: an arrow and the word. */
export const goodIsCell = ofMeasure(({ part: { polarity } }) => {
  const arrow = drawn(
    `arrow ${polarity}`,
    {
      width: 12,
      height: 12,
      viewBox: '0 0 12 12',
      stroke: 'currentColor',
      strokeWidth: 1.4,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    [['path', { d: ARROWS[polarity] }]],
  );
  // The words for a range are too many for the column.
  const made = middle(arrow, polarity === 'range' ? 'In range' : polarityWord(polarity));
  made.classList.add('gt-good-is');
  return made;
});

export const baselineCell = ofMeasure((row) => {
  const { baseline } = row.part;
  if (baseline === null) return unseen('No baseline');
  const [value, below] = baselineWords(baseline, row);
  const line = oneLine(figure(value, isMadeUp(baseline)));
  line.classList.add('gt-strong');
  if (below === '') return stack(line);
  const small = under(shortPeriod(below));
  small.title = below;
  return stack(line, small);
});

/** Characters of a period that fit under a figure. */
const LONG_PERIOD = 12;

/** A long period with the last two digits of its years: "Nov-Jan 07/8". */
function shortPeriod(label: string): string {
  return label.length > LONG_PERIOD
    ? label.replaceAll(/\b(?:19|20)(\d\d)(?=\/\d|\b)/gu, '$1')
    : label;
}

function baselineWords(baseline: Observation, { indicator }: MeasurePlace): [string, string] {
  const { measure, period, cases } = baseline;
  if (measure.kind === 'toBeEstablished') {
    return ['To come', measure.by === null ? 'no date yet' : `by ${shortDate(measure.by)}`];
  }
  if (measure.kind === 'suppressed') return ['Suppressed', period.label];
  const isFew = cases !== null && cases < FEW_CASES;
  const below = [period.label, isFew ? `n ${String(cases)}` : ''].filter(Boolean).join(', ');
  return [measureInWords(measure, indicator, shortDate), below];
}

const isMadeUp = ({ illustrative, measure }: Observation): boolean =>
  illustrative && measure.kind === 'figure';

/** The figure of others; their name stands under it where it is not the column's own. */
export const comparatorCell = ofMeasure<CellParams & { readonly name: string | null }>(
  ({ comparator, indicator }, { name }) => {
    if (comparator === null) return null;
    const { measure } = comparator;
    const text =
      measure.kind === 'figure'
        ? bareFigure(measure.value, indicator)
        : measureInWords(measure, indicator);
    const value = figure(text, isMadeUp(comparator));
    if (text.length > LONG) value.classList.add('gt-long');
    const made = stack(oneLine(value), comparator.name === name ? null : under(comparator.name));
    made.classList.add('gt-compared');
    return made;
  },
);

/** What is to be thought of the targets, in shape and word. */
export const verdictCell = ofMeasure(({ assessment, indicator }) => {
  const { word, shape, means } = verdictWord(assessment.verdict, indicator);
  const made = middle(shapeElement(shape), twoLines(word));
  made.title = means;
  return made;
});

/** A text on at most two lines. */
export const textCell = ofMeasure((_row, { value }) => middle(twoLines(value ?? '')));
