import { count } from '../../../domain/in-words';
import type { DocxFile } from '../../docx-read';
import type { DocRule } from '../finding';
import type { Scan } from '../scan';

/** Words of a page in Arial 12 with headings and spaces, for files that do not say how many pages they have. */
const WORDS_A_PAGE = 400;

function pagesOf({ properties }: DocxFile, { paragraphs }: Scan): { pages: number; words: string } {
  if (properties.pages !== null) {
    return { pages: properties.pages, words: count(properties.pages, 'page') };
  }
  const words = paragraphs.reduce(
    (sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length,
    0,
  );
  const pages = Math.max(1, Math.ceil(words / WORDS_A_PAGE));
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
