import { formatFigure } from '../../domain/figures';
import type { Chart } from '../../report';

/** Where the lines are drawn, in shares of the chart; room is left on the right for names that reach past the last year. */
export const PLOT = { x: 0.1, y: 0.15, width: 0.8, height: 0.72 } as const;

/** Height of a label and width of one of its letters in Arial 9, in shares of a chart across a portrait page. */
const LINE = 0.075;
const LETTER = 0.0095;
/** Below it a label would cover the years. */
const LOWEST = PLOT.y + PLOT.height - LINE / 2;
/** Longest name that stands at the end of a line. */
const LONGEST = 20;

/** Where a label stands by the last point of its line: above or below. */
export type LabelSide = 't' | 'b';

/** The middle of a label and half its width, in shares of the chart. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/**
 * The side of each line's end on which its name and last figure stand, or null where a legend must name the lines: two
 * that end in one year part upwards and downwards, a third between them has no room, nor have labels that would cover
 * each other or the years.
 */
export function endLabels(chart: Chart): readonly LabelSide[] | null {
  const sides: LabelSide[] = [];
  const boxes: Box[] = [];
  for (const [order, { name }] of chart.series.entries()) {
    const side = sideOf(chart, order);
    if (side === null || name.length > LONGEST) return null;
    const box = boxOf(chart, order, side);
    if (box.y > LOWEST || boxes.some((other) => cover(box, other))) return null;
    sides.push(side);
    boxes.push(box);
  }
  return sides;
}

/** Above where no line is higher in the year in which this one ends, below where none is lower. */
function sideOf({ series }: Chart, order: number): LabelSide | null {
  const { end, value } = lastOf(series[order]?.values ?? []);
  const isAbove = series.flatMap(({ values }, place): boolean[] => {
    const other = values[end] ?? null;
    if (place === order || other === null) return [];
    return [other === value ? order < place : value > other];
  });
  if (isAbove.every(Boolean)) return 't';
  return isAbove.some(Boolean) ? null : 'b';
}

function boxOf({ series, categories, format, axis }: Chart, order: number, side: LabelSide): Box {
  const { name = '', values = [] } = series[order] ?? {};
  const { end, value } = lastOf(values);
  const all = series.flatMap((one) => one.values.filter((each) => each !== null));
  const from = axis.from ?? Math.floor(Math.min(...all) / axis.step) * axis.step;
  const to = axis.to ?? Math.ceil(Math.max(...all) / axis.step) * axis.step;
  const height = to > from ? (value - from) / (to - from) : 0;
  return {
    x: PLOT.x + (PLOT.width * (end + 0.5)) / categories.length,
    y: PLOT.y + PLOT.height * (1 - height) + (side === 't' ? -LINE : LINE),
    half: ((name.length + 1 + formatFigure(value, format).length) * LETTER) / 2,
  };
}

function cover(one: Box, other: Box): boolean {
  return Math.abs(one.x - other.x) < one.half + other.half && Math.abs(one.y - other.y) < LINE;
}

/** The last figure of a series and its place. */
export function lastOf(values: readonly (number | null)[]): {
  readonly end: number;
  readonly value: number;
} {
  const end = values.findLastIndex((value) => value !== null);
  return { end, value: values[end] ?? 0 };
}
