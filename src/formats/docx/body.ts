import type { Cover, Orientation, Report, ReportBlock } from '../../report';
import { chartPieces } from './chart';
import type { Charts } from './charts';
import type { Links } from './links';
import type { ListNumbering } from './numbering';
import type { Package } from './package';
import { bodyParagraph, heading, list, paragraph } from './paragraphs';
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
  return report.blocks.reduce(
    (sum, block) =>
      sum +
      1 +
      (block.kind === 'table' ? block.rows.length : 0) +
      (block.kind === 'chart' ? block.figures.rows.length : 0),
    1,
  );
}

/** The text of the whole paper, piece by piece in order, so that long papers can be stopped and watched. */
export function* pieces(
  report: Report,
  { sectionEnd }: Pick<Package, 'sectionEnd'>,
  links: Links,
  numbers: ListNumbering,
  charts: Charts,
): Generator<Piece, void> {
  let under = 'Cover';
  let orientation: Orientation = 'portrait';
  let bookmark = 0;
  const piece = (xml: string, weight = 1): Piece => ({ xml, weight, under });
  // A paper that is all cover ends on it.
  const isAllCover = report.blocks.length === 0;
  yield piece(front(report, links) + (isAllCover ? '' : endOf(sectionEnd.portrait)));
  const heights = heightsBelow(report.blocks);
  for (const [place, block] of report.blocks.entries()) {
    const next = report.blocks[place + 1];
    const below = heights[place] ?? Infinity;
    switch (block.kind) {
      case 'heading':
        if (block.level < 3) under = [block.number, block.text].filter(Boolean).join(' ');
        bookmark += 1;
        yield piece(heading(block, bookmark));
        break;
      case 'paragraph':
        yield piece(
          bodyParagraph(block, links, next?.kind === 'list' || isPageEnd(below, orientation)),
        );
        break;
      case 'list':
        yield piece(list(block, links, numbers, { orientation, below }));
        break;
      case 'table':
        yield piece(caption('Table', block.number, block.caption));
        for (const xml of tablePieces(block, orientation, links, {
          below,
          leadsUp: isNote(next),
        })) {
          yield piece(xml, xml.startsWith('<w:tr>') ? 1 : 0);
        }
        break;
      case 'chart':
        for (const xml of chartPieces(block, orientation, links, charts)) {
          yield piece(xml, xml.startsWith('<w:tr>') ? 1 : 0);
        }
        break;
      case 'page':
        // The cover's end has begun the first page already.
        if (place > 0) yield piece(endOf(sectionEnd[orientation]));
        orientation = block.orientation;
        break;
    }
  }
  yield piece(sectionEnd[orientation], 0);
}

/** A note that is about the table above it. */
function isNote(block: ReportBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'note';
}

/** A section ends inside a paragraph; this one takes no room. */
function endOf(sectionEnd: string): string {
  return paragraph('SectionEnd', '', sectionEnd);
}

function front({ cover, contents }: Report, links: Links): string {
  let xml = paragraph('Title', `<w:r>${runContent(cover.title)}</w:r>`);
  for (const part of grid(cover, links)) xml += part;
  for (const text of cover.notes) {
    xml += bodyParagraph({ kind: 'paragraph', style: 'note', runs: [{ text }] }, links);
  }
  if (contents.length === 0) return xml;
  xml += paragraph('TOCHeading', `<w:r>${runContent('Contents')}</w:r>`, '<w:pageBreakBefore/>');
  for (const { level, number, text, anchor } of contents) {
    const label = number.startsWith('Appendix') ? `${number}: ${text}` : `${number}\t${text}`;
    const shown = number === '' ? `\t${text}` : label;
    xml += paragraph(
      `TOC${String(level)}`,
      `<w:hyperlink w:anchor="${escapeXml(anchor)}" w:history="1"><w:r>${runContent(shown)}</w:r></w:hyperlink>`,
    );
  }
  return xml;
}

function grid({ grid: lines }: Cover, links: Links): Iterable<string> {
  return tablePieces(
    {
      caption: 'About this plan',
      description: 'Who the plan is for, who answers for it, and its version, one a row.',
      columns: [
        { header: 'About this plan', share: 28 },
        { header: 'Details', share: 72 },
      ],
      rows: lines.map(({ label, value }) => [[[{ text: label }]], [[{ text: value }]]]),
    },
    'portrait',
    links,
    { style: 'CoverText' },
  );
}
