import type { Cell, Mark, Table, TableChanges } from '../../report';
import type { Beside } from './beside';
import { tracked, trackedSign } from './changes';
import { columnWidths, type Sheet } from './geometry';
import { isPageEnd } from './page-ends';
import { paragraphOf } from './paragraphs';
import { isLow, rowHeight } from './row-height';
import { tableLook } from './table-style';
import { attributeText, runContent } from './xml';

/** What a table needs to be written; a cover's grid has no number. */
export type WrittenTable = Pick<
  Table,
  'caption' | 'description' | 'columns' | 'rows' | 'changes' | 'abouts'
>;

/** How a table is set. */
export interface TableLook {
  /** Style of the paragraphs in its rows. */
  readonly style?: string;
  /** Keeps all rows on one page; for tables that are short. */
  readonly keepsTogether?: boolean;
  /** Keeps the last row with what follows. */
  readonly leadsUp?: boolean;
  /** Height of what follows up to the next turn of the page, as {@link isPageEnd} takes it. */
  readonly below?: number;
}

/**
 * The caption above a table or a chart. Its number is a field that already holds it: Word counts it anew when others are
 * added, and asks nothing on opening.
 */
export function caption(
  series: 'Table' | 'Figure',
  number: number,
  text: string,
  beside: Beside,
  changes?: Pick<TableChanges, 'mark' | 'caption' | 'was'>,
): string {
  const mark = changes?.mark ?? undefined;
  const was = changes?.was ?? null;
  const words =
    changes === undefined
      ? [{ text: `. ${text}` }]
      : [{ text: '. ', ...(mark && { mark }) }, ...changes.caption];
  beside.places.beside([`${series} ${String(number)}. ${text}`]);
  const name = tracked(`<w:r>${runContent(`${series} `)}</w:r>`, mark, beside);
  const numbers =
    was === null
      ? tracked(field(series, number), mark, beside)
      : tracked(field(series, was.number), { kind: 'out', ...was }, beside) +
        tracked(field(series, number), { kind: 'in', ...was }, beside);
  return paragraphOf('Caption', words, beside, '', { before: name + numbers });
}

/** A number that Word counts anew when others are added before it. */
function field(series: 'Table' | 'Figure', number: number): string {
  const sign = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${sign('begin')}<w:r><w:instrText xml:space="preserve"> SEQ ${series} \\* ARABIC </w:instrText></w:r>${sign('separate')}<w:r><w:t>${String(number)}</w:t></w:r>${sign('end')}`;
}

/**
 * A table in pieces: its start with the header row, each row, its end. Widths are fixed, so that Word, LibreOffice and
 * every other reader lay it out alike; the header row repeats; no row but a very high one splits over two pages; no cell is
 * merged. The first two rows stay together where they are low, and the last two, and those before the page turns: none
 * is left alone.
 */
export function* tablePieces(
  table: WrittenTable,
  sheet: Sheet,
  beside: Beside,
  { style = 'TableText', keepsTogether = false, leadsUp = false, below = Infinity }: TableLook = {},
): Generator<string, void> {
  const widths = columnWidths(table.columns, sheet.textWidth);
  const looks = widths.map((width, place): CellLook => ({
    start: `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>`,
    side: table.columns[place]?.isOfFigures === true ? '<w:jc w:val="right"/>' : '',
  }));
  yield start(table, widths, beside);
  const { changes } = table;
  const header = table.columns.map(({ header: text }, place) => [
    changes?.headers[place] ?? [{ text }],
  ]);
  const headLook = {
    style: 'TableHeading',
    properties: '<w:cantSplit/><w:tblHeader/>',
    keep: '',
    bookmark: null,
  };
  beside.places.beside(table.columns.map((column) => column.header));
  yield row(header, looks, headLook, changes?.mark ?? null, beside);
  const last = table.rows.length - 1;
  const areLow = (place: number): boolean =>
    isPageEnd(
      rowHeight(table.rows[place] ?? [], widths, sheet) +
        rowHeight(table.rows[place + 1] ?? [], widths, sheet),
      sheet,
    );
  const isPaired = (place: number): boolean => (place === 0 || place === last - 1) && areLow(place);
  const end = endOf(table.rows, widths, sheet, below);
  for (const [place, cells] of table.rows.entries()) {
    const isWhole = isLow(cells, widths, sheet);
    const isKept = keepsTogether || (isWhole && (place >= end || isPaired(place)));
    const stays = place === last ? leadsUp || place >= end : isKept;
    const properties = isWhole ? '<w:cantSplit/>' : '';
    const bookmark = beside.places.row(table.abouts?.[place] ?? null, table.columns, cells);
    const look = { style, properties, keep: stays ? '<w:keepNext/>' : '', bookmark };
    yield row(cells, looks, look, changes?.rows[place] ?? null, beside);
  }
  yield '</w:tbl>';
}

function start(table: WrittenTable, widths: readonly number[], { look }: Beside): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${String(total)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${tableLook(look)}<w:tblCaption w:val="${attributeText(table.caption)}"/><w:tblDescription w:val="${attributeText(table.description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

/** The first of the last rows, which stay together up to a turn of the page; past the end where the turn is far. */
function endOf(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  sheet: Sheet,
  below: number,
): number {
  let first = rows.length;
  for (let height = below; first > 0 && isPageEnd(height, sheet); first -= 1) {
    const cells = rows[first - 1] ?? [];
    if (!isLow(cells, widths, sheet)) break;
    height += rowHeight(cells, widths, sheet);
  }
  return first;
}

/** How a row is set: the style of its paragraphs, its own properties, and theirs. */
interface RowLook {
  readonly style: string;
  readonly properties: string;
  readonly keep: string;
  /** Name of a bookmark in the first cell. */
  readonly bookmark: string | null;
}

/** How a cell of a column begins, and on which side of it its paragraphs stand. */
interface CellLook {
  readonly start: string;
  readonly side: string;
}

/** A cell beyond the columns. */
const TEXT_CELL: CellLook = { start: '', side: '' };

function row(
  cells: readonly Cell[],
  looks: readonly CellLook[],
  { style, properties, keep, bookmark }: RowLook,
  mark: Mark | null,
  beside: Beside,
): string {
  const all = properties + trackedSign(mark, beside);
  let content = all === '' ? '<w:tr>' : `<w:tr><w:trPr>${all}</w:trPr>`;
  for (const [place, cell] of cells.entries()) {
    const { start: cellStart, side } = looks[place] ?? TEXT_CELL;
    content += cellStart;
    for (const [line, one] of cell.entries()) {
      const around = { bookmark: place === 0 && line === 0 ? bookmark : null };
      content += paragraphOf(style, one, beside, keep + side, around);
    }
    content += '</w:tc>';
  }
  return `${content}</w:tr>`;
}
