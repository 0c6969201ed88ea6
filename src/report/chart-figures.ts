import { financialYear } from '../domain/financial-year';
import { formatFigure, type FigureFormat } from '../domain/figures';
import { madeUpMark } from '../domain/queries/made-up-mark';
import type { Line, Mark } from './chart-lines';
import { plain } from './cells';
import type { Cell, Chart, Column } from './model';
import { FIGURES } from './widths';

/** The share of the table that the names of its rows take, in hundredths. */
const NAMES = 21;

/** Room that the mark of made-up figures takes, in figures: its letters are narrow. */
const MARK_WIDTH = 2;

/** Stands where a series has no figure for a year. */
const NONE = '–';

/**
 * The years that a chart has figures for and its table has room for, in order, each as the first calendar year of a
 * financial year. Where they would make the table too wide for a portrait page, the earliest go. A year between without a
 * figure is among them where there is room, as the chart has it on its axis too.
 */
export function yearsOf(lines: readonly Line[], format: FigureFormat): number[] {
  const years = [...new Set(lines.flatMap(({ marks }) => [...marks.keys()]))].toSorted(
    (one, other) => one - other,
  );
  const areAllMadeUp = madeUpOf(lines) === 'all';
  const lengths = lines.flatMap(({ marks }) =>
    Array.from(marks.values(), ({ value, illustrative }) => {
      const mark = illustrative && !areAllMadeUp ? MARK_WIDTH : 0;
      return formatFigure(value, format).length + mark;
    }),
  );
  const most = mostYears(Math.max(...years.map((year) => financialYear(year).length), ...lengths));
  const shown = years.slice(-most);
  const all = withoutGaps(shown);
  return all.length <= most ? all : shown;
}

/** Every year from the first to the last: a distance on the axis is a time. */
export function withoutGaps(years: readonly number[]): number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Columns that a portrait page has room for, beside the names of rows and in the type of tables, by their longest text. */
function mostYears(longest: number): number {
  return Math.max(3, Math.floor(77 / (longest + 1.7)));
}

const isAim = ({ role }: Line): boolean => role === 'target' || role === 'withoutStretch';

/** The figures of a chart: years across, series down, and the periods of results where they are called otherwise. */
export function figuresTable(
  title: string,
  lines: readonly Line[],
  years: readonly number[],
  format: FigureFormat,
): Chart['figures'] {
  const columns: Column[] = [
    { header: 'Year', share: NAMES },
    ...years.map((year) => ({
      header: financialYear(year),
      share: (100 - NAMES) / years.length,
      ...FIGURES,
    })),
  ];
  const areAllMadeUp = madeUpOf(lines) === 'all';
  const rows = lines.map((line): Cell[] => [
    [plain(line.name)],
    ...years.map((year) => {
      const mark = line.marks.get(year);
      return [plain(mark === undefined ? NONE : figureOf(mark, format, !areAllMadeUp))];
    }),
  ]);
  const periods = years.map((year) => periodsAt(lines, year));
  const areOtherwise = periods.some(
    (text, place) => text !== '' && text !== columns[place + 1]?.header,
  );
  return {
    caption: `Figures of the chart ${title}`,
    description:
      'The figures that the chart above draws: a row a line of the chart, a column a year.',
    columns,
    rows: areOtherwise
      ? [[[plain('Period of results')], ...periods.map((text) => [plain(text || NONE)])], ...rows]
      : rows,
  };
}

/** What the periods of the results at a year are called; blank where there is none. */
function periodsAt(lines: readonly Line[], year: number): string {
  const names = lines
    .filter((line) => !isAim(line))
    .flatMap(({ marks }) => marks.get(year)?.period ?? []);
  return [...new Set(names)].join('; ');
}

/** How many figures of some lines were made up for a sample. */
export function madeUpOf(lines: readonly Line[]): 'all' | 'some' | 'none' {
  const marks = lines.flatMap((line) => [...line.marks.values()]);
  if (marks.every(({ illustrative }) => illustrative)) return 'all';
  return marks.some(({ illustrative }) => illustrative) ? 'some' : 'none';
}

/** A figure, marked where it was made up for a sample and the title does not say that all of them were. */
function figureOf({ value, illustrative }: Mark, format: FigureFormat, isMarked: boolean): string {
  return formatFigure(value, format) + madeUpMark(isMarked && illustrative);
}
