import { count } from '../../../domain/in-words';
import type { DocxFile } from '../../docx-read';
import type { DocRule } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

/** Of a page of A4 in Arial 12 with usual margins, for files that do not say how many pages they have. */
const LINES_A_PAGE = 46;
const LETTERS_A_LINE = 80;
/** Lines that are left free after a paragraph, and around a heading. */
const SPACE = 0.5;
const SPACE_OF_HEADING = 1.5;
/** Of a table of two columns, such as a front sheet: what stands beside something takes no line of its own. */
const SHARE_OF_ROW = 0.5;

/** How many lines a paragraph takes, the space after it among them: short ones fill pages with few words. */
function linesOf({ text, level, place }: PlacedParagraph): number {
  const lines = Math.max(1, Math.ceil(text.length / LETTERS_A_LINE));
  if (place.table !== null) return lines * SHARE_OF_ROW;
  return lines + (level === null ? SPACE : SPACE_OF_HEADING);
}

function pagesOf({ properties }: DocxFile, { paragraphs }: Scan): { pages: number; words: string } {
  if (properties.pages !== null) {
    return { pages: properties.pages, words: count(properties.pages, 'page') };
  }
  const lines = paragraphs.reduce((sum, one) => sum + linesOf(one), 0);
  const pages = Math.max(1, Math.ceil(lines / LINES_A_PAGE));
  return { pages, words: `about ${count(pages, 'page')}` };
}

/** A covering report keeps to the length that its committee reads: four or five sides of A4 are usual. */
export const pageGuide: DocRule = {
  code: 'page-guide',
  passes: (file, scan) => `Within the guide: ${pagesOf(file, scan).words}`,
  fails: (found) => found[0]?.says.replace(/\.$/u, '') ?? '',
  find: (file, scan, { mostPages }) => {
    const { pages, words } = pagesOf(file, scan);
    if (mostPages === null || pages <= mostPages) return [];
    return [
      {
        code: 'pages-over-guide',
        severity: 'should',
        says: `Report is ${words}; guide ${String(mostPages)}.`,
        wayOut: 'Move detail to an appendix, and leave in what members decide on.',
      },
    ];
  },
};
