import { count } from '../../../domain/in-words';
import { showsNothing } from '../../../domain/text';
import type { DocxFile } from '../../docx-read';
import type { DocRule, Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

const WAY_OUT = 'In Word: Home, Styles; give it the style of the right level.';

/** The headings by which people find their way: one main one, and below it no level left out. */
export const headings: DocRule = {
  code: 'headings',
  passes: () => 'One main heading, no level skipped',
  fails: (found) => {
    const [first] = found;
    if (found.length > 1) return `${count(found.length, 'heading')} to put right`;
    if (first?.code === 'heading-empty') return 'A heading says nothing';
    return first?.code === 'heading-skipped'
      ? 'A level of heading is skipped'
      : 'No single main heading';
  },
  find: (file, scan) => [...main(scan), ...skipped(scan), ...silent(file, scan)],
};

/** The title, or where none is styled so the one heading of the first level. */
function main({ paragraphs, headings: all }: Scan): Found[] {
  const titles = paragraphs.filter(({ style, text }) => style === 'title' && text.trim() !== '');
  const top = all.filter(({ level }) => level === 1);
  if (titles.length === 1 || (titles.length === 0 && top.length === 1)) return [];
  if (titles.length === 0 && top.length === 0) {
    const says = 'The document has no title and no heading of the first level.';
    return [{ code: 'heading-missing', severity: 'must', says, wayOut: WAY_OUT }];
  }
  const [, ...more] = titles.length > 1 ? titles : top;
  const kind = titles.length > 1 ? 'title' : 'heading of the first level';
  return more.map(({ text, place }) => ({
    code: 'heading-main-twice',
    severity: 'should',
    place,
    says: `“${place.text || text}” is one more ${kind}; a paper has one.`,
    wayOut:
      titles.length > 1 ? WAY_OUT : 'Give the paper’s name the style Title, or lower this one.',
  }));
}

/** Headings without a word, which those who go from heading to heading land on all the same. */
function silent({ styles }: DocxFile, { paragraphs }: Scan): Found[] {
  const isSilent = ({ text, place, paragraph }: PlacedParagraph): boolean =>
    showsNothing(text) &&
    place.table === null &&
    paragraph.drawings.length + paragraph.boxes.length === 0 &&
    styles.headingLevel(paragraph) !== null;
  return paragraphs.filter(isSilent).map(({ place }) => ({
    code: 'heading-empty',
    severity: 'should',
    place,
    says: 'A paragraph has the style of a heading and says nothing.',
    wayOut: 'In Word: delete it, or give it the style Normal.',
  }));
}

function skipped({ headings: all }: Scan): Found[] {
  let before = 0;
  const found: Found[] = [];
  for (const heading of all) {
    const level = heading.level ?? 1;
    if (level > before + 1) found.push(skip(heading, level, before));
    before = level;
  }
  return found;
}

function skip({ place }: PlacedParagraph, level: number, before: number): Found {
  const after = before === 0 ? 'is the first heading' : `follows one of level ${String(before)}`;
  return {
    code: 'heading-skipped',
    severity: 'must',
    place,
    says: `“${place.text}” is a heading of level ${String(level)} and ${after}.`,
    wayOut: WAY_OUT,
  };
}
