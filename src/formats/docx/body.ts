import {
  contentsLine,
  coverAbouts,
  coverTable,
  weightOfBlock,
  type ContentsEntry,
  type Orientation,
  type Report,
  type ReportBlock,
} from '../../report';
import type { Beside } from './beside';
import { chartPieces } from './chart';
import { coverColumns } from './cover-columns';
import { indentsOf } from './geometry';
import type { Package } from './package';
import { bodyParagraph, heading, list, numPr, paragraph, paragraphOf, runs } from './paragraphs';
import { listsUnderNumbers, paragraphLevels, type Counted } from './paragraph-numbers';
import { linesOf } from './place-texts';
import { heightsBelow, isPageEnd } from './page-ends';
import { caption, tablePieces } from './table';
import { escapeXml, runContent } from './xml';

/** A piece of the document's text, and how much of the paper it is: a row or a block counts one. */
export interface Piece {
  readonly xml: string;
  readonly weight: number;
  /** Section or appendix that the piece stands in. */
  readonly under: string;
}

/** What {@link pieces} will count up to. */
export function weightOf(report: Report): number {
  return report.blocks.reduce((sum, block) => sum + weightOfBlock(block), 1);
}

/** What of a package the text refers to. */
type Made = Pick<Package, 'sectionEnd' | 'firstSectionEnd' | 'paragraphCount'>;

/** The text of the whole paper, piece by piece in order, so that long papers can be stopped and watched. */
export function* pieces(
  report: Report,
  { sectionEnd, firstSectionEnd, paragraphCount }: Made,
  beside: Beside,
): Generator<Piece, void> {
  let under = 'Cover';
  let orientation: Orientation = 'portrait';
  let ends = firstSectionEnd;
  const sectionEndOf = (way: Orientation): string => {
    const end = ends[way];
    ends = sectionEnd;
    return end;
  };
  const piece = (xml: string, weight = 1): Piece => ({ xml, weight, under });
  // A paper that is all cover ends on it, and what begins under its cover needs no page.
  const hasNoTurn = report.blocks.length === 0 || report.cover.isHead === true;
  yield piece(front(report, beside) + (hasNoTurn ? '' : endOf(sectionEndOf('portrait'))));
  const heights = heightsBelow(report.blocks, beside.sheets);
  const levels = paragraphLevels(report.blocks, beside.look.style);
  const isMovedIn = listsUnderNumbers(report.blocks, levels);
  const indents = indentsOf(beside.look.style);
  for (const [place, block] of report.blocks.entries()) {
    const next = report.blocks[place + 1];
    const below = heights[place] ?? Infinity;
    const sheet = beside.sheets[orientation];
    const level = levels[place] ?? null;
    switch (block.kind) {
      case 'heading':
        if (block.level < 3) under = [block.number, block.text].filter(Boolean).join(' ');
        yield piece(heading(block, beside));
        break;
      case 'paragraph':
        beside.places.lines(block.about, linesOf(block));
        yield piece(
          bodyParagraph(
            block,
            beside,
            next?.kind === 'list' || (isPageEnd(below, sheet) && !isBetweenHeadings(report, place)),
            numberOf(level, paragraphCount, beside),
          ),
        );
        break;
      case 'list':
        beside.places.lines(block.about, linesOf(block));
        yield piece(
          list(block, beside, {
            sheet,
            below,
            margin: isMovedIn[place] ? indents.number : 0,
            hanging: indents.item,
          }),
        );
        break;
      case 'table':
        yield piece(caption('Table', block.number, block.caption, beside, block.changes));
        for (const xml of tablePieces(block, sheet, beside, {
          below,
          leadsUp: isNote(next),
        })) {
          yield piece(xml, xml.startsWith('<w:tr>') ? 1 : 0);
        }
        break;
      case 'chart':
        for (const xml of chartPieces(block, sheet, beside)) {
          yield piece(xml, xml.startsWith('<w:tr>') ? 1 : 0);
        }
        break;
      case 'contents':
        yield piece(contentsList(block.entries, beside));
        break;
      case 'page':
        // The cover's end has begun the first page already.
        if (place > 0) yield piece(endOf(sectionEndOf(orientation)));
        orientation = block.orientation;
        break;
    }
  }
  yield piece(sectionEndOf(orientation), 0);
}

/**
 * LibreOffice leaves a heading alone at the foot of a page where its text is kept with a heading behind it: each keeps its
 * own text then, and no more.
 */
function isBetweenHeadings({ blocks }: Report, place: number): boolean {
  return blocks[place - 1]?.kind === 'heading' && blocks[place + 1]?.kind === 'heading';
}

/** What gives a paragraph its number; nothing where it has none. */
function numberOf(counted: Counted | null, paragraphCount: number, { numbers }: Beside): string {
  if (counted === null) return '';
  const { series, level } = counted;
  return numPr(series === null ? paragraphCount : numbers.use(series), level);
}

/** A note that is about the table above it. */
function isNote(block: ReportBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'note';
}

/** A section ends inside a paragraph; this one takes no room. */
function endOf(sectionEnd: string): string {
  return paragraph('SectionEnd', '', sectionEnd);
}

function front({ cover, contents }: Report, beside: Beside): string {
  const { title, grid, notes } = cover.changes ?? {
    title: [{ text: cover.title }],
    grid: coverTable(cover),
    notes: cover.notes.map((text) => [{ text }]),
  };
  const sheet = beside.sheets.portrait;
  const logo = beside.logo.run(sheet.textWidth);
  let xml = logo === '' ? '' : paragraph('Figure', logo);
  beside.places.beside([cover.title]);
  xml += paragraphOf('Title', title, beside);
  const columns = coverColumns(grid, sheet, beside.look.style);
  const table = { ...grid, columns, ...coverAbouts(cover) };
  for (const part of tablePieces(table, sheet, beside, { style: 'CoverText' })) xml += part;
  beside.places.beside(cover.notes);
  for (const note of notes) xml += bodyParagraph({ style: 'note', runs: note }, beside);
  if (contents.length === 0) return xml;
  return xml + contentsList(contents, beside, contents.length > FEW_ENTRIES);
}

/** A contents list of no more lines stands under the cover: a page of its own would be all but empty. */
const FEW_ENTRIES = 4;

/** So many lines go over to the next page together: the last is not left alone there. */
const LAST_ENTRIES = 3;

function contentsList(
  entries: readonly ContentsEntry[],
  beside: Beside,
  beginsPage = true,
): string {
  const place = beginsPage ? '<w:pageBreakBefore/>' : '<w:keepNext/><w:spacing w:before="480"/>';
  let xml = paragraph('TOCHeading', `<w:r>${runContent('Contents')}</w:r>`, place);
  beside.places.beside(['Contents', ...entries.map(contentsLine)]);
  for (const [at, entry] of entries.entries()) {
    const words = entry.runs ?? [{ text: contentsLine(entry) }];
    const link = `<w:hyperlink w:anchor="${escapeXml(entry.anchor)}" w:history="1">${runs(words, beside)}</w:hyperlink>`;
    const end = words.filter(({ isEnd }) => isEnd === true);
    const isKept = at >= entries.length - LAST_ENTRIES && at < entries.length - 1;
    const keep = isKept ? '<w:keepNext/>' : '';
    xml += paragraphOf(`TOC${String(entry.level)}`, end, beside, keep, { before: link });
  }
  return xml;
}
