import { count } from '../../../domain/in-words';
import { acronymsIn } from '../../../domain/wording/acronyms';
import { paragraphText, type DocTable } from '../../docx-read';
import type { DocRule, Found } from '../finding';
import type { Scan } from '../scan';

/** Short forms that a list of abbreviations explains: one alone in the first cell of a row. */
function listedIn({ rows }: DocTable): string[] {
  return rows.flatMap(({ cells }) => {
    const [first] = cells;
    const [only, more] = first?.blocks ?? [];
    const word = only?.kind === 'paragraph' && !more ? paragraphText(only).trim() : '';
    return cells.length > 1 && /^\p{Lu}[\p{L}&]{1,9}$/u.test(word) ? [word] : [];
  });
}

/** Short for what is still to be written: those are placeholders. */
const PLACEHOLDERS = ['TBC', 'TBA', 'TBD'];

function unexplained({ paragraphs, tables }: Scan): Found[] {
  const known = new Set([...PLACEHOLDERS, ...tables.flatMap(({ table }) => listedIn(table))]);
  const found: Found[] = [];
  for (const { text, style, place } of paragraphs) {
    if (style.startsWith('toc ')) continue;
    for (const { acronym, written, isExplained } of acronymsIn(text)) {
      if (known.has(acronym)) continue;
      known.add(acronym);
      if (isExplained) continue;
      found.push({
        code: 'acronym',
        severity: 'note',
        place: { ...place, text: acronym },
        says: `“${written}” is not explained where it first stands.`,
        wayOut: 'Write it in full there, with the short form in brackets.',
      });
    }
  }
  return found;
}

/** Short forms are explained on first use, in the order in which the paper is read. */
export const acronyms: DocRule = {
  code: 'acronyms',
  passes: () => 'Acronyms are explained on first use',
  fails: (found) =>
    found.length === 1
      ? `“${found[0]?.place?.text ?? ''}” is not explained`
      : `${count(found.length, 'acronym')} not explained`,
  find: (_, scan) => unexplained(scan),
};
