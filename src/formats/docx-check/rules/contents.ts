import { count } from '../../../domain/in-words';
import { WHOLE, type DocRule, type Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

/** Documents with so many headings are looked up, not read through. */
const MANY_HEADINGS = 12;

const isEntry = ({ style, text }: PlacedParagraph): boolean =>
  /^toc [1-9]$/u.test(style) && text.trim() !== '';

/** The contents list says the headings as they are, and Word has no question about it on opening. */
export const contents: DocRule = {
  code: 'contents',
  passes: (_, { paragraphs }) =>
    paragraphs.some(isEntry)
      ? 'Contents list needs no update'
      : 'No contents list, and none is needed',
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
  if (entries.length === 0) {
    const isWanted = scan.headings.length >= MANY_HEADINGS;
    const says = `The document has ${count(scan.headings.length, 'heading')} and no contents list.`;
    const wayOut = 'In Word: References, Table of contents.';
    return isWanted ? [{ code: 'contents-missing', severity: 'should', says, wayOut }] : [];
  }
  const deepest = Math.max(...entries.map(({ style }) => Number(style.slice(4))));
  const listed = scan.headings.filter(({ level, style }) => isListed(level, style, deepest));
  const wayOut = 'In Word: right click the list, Update field, Update entire table.';
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
