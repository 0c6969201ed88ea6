import { count } from '../../../domain/in-words';
import { WHOLE, type DocRule, type Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

/** Documents with so many headings are looked up, not read through. */
const MANY_HEADINGS = 12;

const isEntry = ({ style, text }: PlacedParagraph): boolean =>
  /^toc [1-9]$/u.test(style) && text.trim() !== '';

/** A contents list as other programs leave it for Word to fill; a list of tables or figures (\\c) is none. */
const holdsContents = ({ paragraph }: PlacedParagraph): boolean =>
  paragraph.fields.some((field) => /^TOC\b(?!.*\\c\b)/u.test(field));

/** The contents list says the headings as they are, and Word has no question about it on opening. */
export const contents: DocRule = {
  code: 'contents',
  passes: (_, { paragraphs }) => {
    if (paragraphs.some(isEntry)) return 'Contents list needs no update';
    return paragraphs.some(holdsContents)
      ? 'There is a contents list'
      : 'No contents list, and none is needed';
  },
  fails: (found) =>
    found[0]?.code === 'contents-missing'
      ? 'No contents list'
      : 'The contents list needs an update',
  find: ({ settings }, scan) => {
    const found = [...entryFaults(scan)];
    if (settings.updatesFields) {
      found.push({
        code: 'contents-question',
        severity: 'should',
        says: 'Word will ask every reader on opening whether to update the fields.',
        wayOut: 'In Word: answer Yes once, and save.',
      });
    }
    return found;
  },
};

function entryFaults(scan: Scan): Found[] {
  const entries = scan.paragraphs.filter(isEntry);
  const wayOut = 'In Word: right click the list, Update field, Update entire table.';
  if (entries.length === 0) {
    const list = scan.paragraphs.find(holdsContents);
    // Lines in a look of their own cannot be told from other paragraphs.
    if (list && list.text.trim() !== '') return [];
    if (list) {
      const says = 'The contents list is empty until Word fills it.';
      return [{ code: 'contents-stale', severity: 'must', place: list.place, says, wayOut }];
    }
    const isWanted = scan.headings.length >= MANY_HEADINGS;
    const says = `The document has ${count(scan.headings.length, 'heading')} and no contents list.`;
    const make = 'In Word: References, Table of contents.';
    return isWanted ? [{ code: 'contents-missing', severity: 'should', says, wayOut: make }] : [];
  }
  const deepest = Math.max(...entries.map(({ style }) => Number(style.slice(4))));
  const listed = scan.headings.filter(({ level, style }) => isListed(level, style, deepest));
  const stale: Found[] = [];
  const lines = entries.map(({ text, place }) => ({ words: normal(text), place }));
  for (const { text, place } of listed) {
    const at = lines.findIndex(({ words }) => sameWords(words, normal(text)));
    if (at < 0) {
      const says = `The contents list lacks “${place.text}”.`;
      stale.push({ code: 'contents-stale', severity: 'must', place, says, wayOut });
    } else lines.splice(at, 1);
  }
  for (const { place } of lines) {
    const says = `The contents list has “${place.text}”, which is no heading of the document.`;
    stale.push({
      code: 'contents-stale',
      severity: 'must',
      place: { ...WHOLE, text: place.text },
      says,
      wayOut,
    });
  }
  return stale;
}

function isListed(level: number | null, style: string, deepest: number): boolean {
  return level !== null && level <= deepest && !/^(?:title|toc heading)$/u.test(style);
}

function normal(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A line may have the number of the heading before its words and the page after them. */
function sameWords(line: string, heading: string): boolean {
  const at = line.lastIndexOf(heading);
  if (at < 0) return false;
  const before = line.slice(0, at).trim();
  const after = line.slice(at + heading.length).trim();
  const isNumber =
    /^(?:(?:appendix|annex|section|part|chapter)\s+)?[\p{L}\p{N}]{0,4}(?:\.\d+)*[.:)]?$/iu;
  return isNumber.test(before) && /^[.\s…]*[\dxivlc]*$/iu.test(after);
}
