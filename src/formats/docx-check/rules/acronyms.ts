import { count } from '../../../domain/in-words';
import { acronymsIn } from '../../../domain/wording/acronyms';
import { placeholdersIn } from '../../../domain/wording/placeholders';
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

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 2_000;

function* unexplained({ paragraphs, tables }: Scan): Generator<Found | null, void> {
  const known = new Set(tables.flatMap(({ table }) => listedIn(table)));
  for (const [at, { text, style, place }] of paragraphs.entries()) {
    if (at % STRIDE === STRIDE - 1) yield null;
    if (style.startsWith('toc ')) continue;
    const uses = acronymsIn(text);
    // What is still to be written is found as that: the TBC of "[name TBC]".
    const left = uses.length === 0 ? [] : placeholdersIn(text);
    for (const { acronym, written, isExplained } of uses) {
      if (known.has(acronym) || left.some((words) => words.includes(written))) continue;
      known.add(acronym);
      if (isExplained) continue;
      yield {
        code: 'acronym',
        severity: 'note',
        place: { ...place, text: acronym },
        words: written,
        says: `“${written}” is not explained where it first stands.`,
        wayOut: 'Write it in full there, with the short form in brackets.',
      };
    }
  }
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
