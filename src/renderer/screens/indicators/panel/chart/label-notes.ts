import { formatFigure, type FigureFormat } from '../../../../../domain/figures';
import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { chanceWords } from '../../../../../domain/targets/chart-words';
import { token } from '../../../../theme/tokens';
import type { Box } from './label-layout';
import type { Look } from './looks';
import { fitted, textWidth } from './text-width';
import type { Places } from './use-places';

/** Type of the labels, in pixels. */
export const SIZE = 12;
/** Type of what stands under or beside them. */
export const SMALL = 11;
/** Height of a line of words. */
export const LINE = 15;
/** Between the lines and the labels at their right. */
export const GAP = 8;
/** Room at the right of the lines for the labels of lines that end there. */
export const WIDEST_GUTTER = 104;
/** Longest name that stands beside a figure within the lines. */
const LONGEST = 130;

/** The label of a line: its last figure and what the line is. */
export interface Ending {
  readonly look: Look;
  readonly value: string;
  readonly tag: string;
  readonly year: number;
  readonly at: number;
  readonly isOwn: boolean;
}

/** The labels of the lines, in the order of the lines. */
export function endingsOf(
  { series }: ChartModel,
  looks: readonly Look[],
  format: FigureFormat,
): Ending[] {
  return series.flatMap(({ role, tag, points }, n) => {
    const [last, look] = [points.at(-1), looks[n]];
    if (last === undefined || look === undefined) return [];
    const value = formatFigure(last.value, format);
    const isOwn = role !== 'comparator';
    return [{ look, value, tag, year: last.year, at: last.value, isOwn }];
  });
}

/** Whether a line ends at the right edge; a single year stands in the middle. */
export function isAtEnd({ years }: ChartModel, { year }: Ending): boolean {
  return years.length > 1 && year === years.at(-1);
}

/** Room that labels need at the right of the lines, in pixels. */
export function gutterOf(model: ChartModel, looks: readonly Look[], format: FigureFormat): number {
  const widths = endingsOf(model, looks, format)
    .filter((ending) => isAtEnd(model, ending))
    .map(({ value, tag }) => Math.max(textWidth(value, SIZE), textWidth(tag, SMALL)));
  return Math.min(Math.max(0, ...widths), WIDEST_GUTTER) + GAP + 4;
}

/** A line of words within the chart, and where it would best stand. */
export interface Note {
  readonly text: string;
  readonly ink: string;
  readonly fontSize: number;
  readonly isOwn: boolean;
  readonly spots: readonly Box[];
}

/** The label of a line that ends among the others: ours before and above its last figure, those of others after and below. */
export function endingNote({ look, value, tag, year, at, isOwn }: Ending, { x, y }: Places): Note {
  const text = `${fitted(tag, SIZE, LONGEST)} ${value}`;
  const size = { width: textWidth(text, SIZE), height: LINE };
  const [px, py] = [x(year), y(at)];
  const before = px - size.width - 6;
  const after = px + 6;
  const above = py - LINE - 5;
  const below = py + 5;
  const spots = isOwn
    ? [
        { ...size, x: before, y: above },
        { ...size, x: before, y: below },
        { ...size, x: after, y: above },
        { ...size, x: after, y: below },
      ]
    : [
        { ...size, x: after, y: below },
        { ...size, x: before, y: below },
        { ...size, x: after, y: above },
        { ...size, x: before, y: above },
      ];
  return { text, ink: look.ink, fontSize: SIZE, isOwn, spots };
}

/** What the bands are: chance at its far end, the good range at its near one. */
export function bandNotes(
  { chance, good }: ChartModel,
  format: FigureFormat,
  { y, area }: Places,
): Note[] {
  const notes: Note[] = [];
  if (chance !== null) {
    const text = chanceWords(chance, format);
    const size = { width: textWidth(text, SMALL), height: LINE };
    const x = area.x + area.width - size.width - 4;
    const spots = [
      { ...size, x, y: y(chance.low) + 2 },
      { ...size, x, y: (y(chance.low) + y(chance.high) - LINE) / 2 },
      { ...size, x, y: y(chance.high) - LINE - 2 },
    ];
    notes.push({ text, ink: token('teal'), fontSize: SMALL, isOwn: false, spots });
  }
  if (good !== null) {
    const text = `Good: ${formatFigure(good.low, format)} to ${formatFigure(good.high, format)}`;
    const size = { width: textWidth(text, SMALL), height: LINE };
    const spots = [
      { ...size, x: area.x + 4, y: y(good.high) + 2 },
      { ...size, x: area.x + 4, y: y(good.low) - LINE - 2 },
      { ...size, x: area.x + 4, y: y(good.high) - LINE - 2 },
    ];
    notes.push({ text, ink: token('ink2'), fontSize: SMALL, isOwn: false, spots });
  }
  return notes;
}

/** Pixels between two places of a line that labels keep clear of. */
const SAMPLE = 6;

/** Small boxes along every line: what labels should not hide. */
export function drawnBoxes({ series, start }: ChartModel, { x, y }: Places): Box[] {
  return series.flatMap(({ role, points }) => {
    const begins = role === 'target' || role === 'withoutStretch' ? start : null;
    const corners = [...(begins === null ? [] : [begins]), ...points];
    return corners.flatMap((point, n) => {
      const from = corners[n - 1] ?? point;
      const [x1, x2, y1, y2] = [x(from.year), x(point.year), y(from.value), y(point.value)];
      const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / SAMPLE));
      return Array.from({ length: count + 1 }, (_, k) => ({
        x: x1 + ((x2 - x1) * k) / count - 3,
        y: y1 + ((y2 - y1) * k) / count - 3,
        width: 6,
        height: 6,
      }));
    });
  });
}
