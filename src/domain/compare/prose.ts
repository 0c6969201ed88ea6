import { diffArrays, diffWordsWithSpace } from 'diff';
import { countWords } from '../text';

/** A piece of a text: in both, only in the new one, or only in the old one. */
export interface Piece {
  readonly kind: 'same' | 'in' | 'out';
  readonly text: string;
}

/** A paragraph in which something changed. */
export interface Passage {
  /** Number of the paragraph, from 1: in the new text, or in the old one where it is gone. */
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

/** How the words of a text changed. */
export interface Reworded {
  /** The paragraphs that changed, in order. */
  readonly passages: readonly Passage[];
  readonly wordsIn: number;
  readonly wordsOut: number;
}

/** Paragraphs and words that differ more than this are shown as one text in place of another, and not worked out. */
const MOST_EDITS = 1_500;

const isWord = /[\p{L}\p{N}]/u;

/** The words within a paragraph that came and went. Said together, `same` and `in` are the new text, `same` and `out` the old. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ];
  }
  return bridged(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'in' : removed ? 'out' : 'same',
      text: value,
    })),
  );
}

/**
 * Words that were replaced in a row are one replacement: nobody reads "<del>been</del><ins>fallen</ins> <del>cut</del>…"
 * with the spaces between standing.
 */
function bridged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let [out, added] = ['', ''];
  const flush = (): void => {
    if (out !== '') result.push({ kind: 'out', text: out });
    if (added !== '') result.push({ kind: 'in', text: added });
    [out, added] = ['', ''];
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    if (kind === 'out') out += text;
    else if (kind === 'in') added += text;
    else if (out !== '' && added !== '' && !isWord.test(text) && isReplaced(pieces, at + 1)) {
      out += text;
      added += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

/** Whether words are replaced by others from a piece on. */
function isReplaced(pieces: readonly Piece[], at: number): boolean {
  const [first, second] = [pieces[at], pieces[at + 1]];
  return first?.kind === 'out' && second?.kind === 'in';
}

/** How the words of a text changed, by its paragraphs (lines). */
export function reworded(before: string, after: string): Reworded {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const runs = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const passages: Passage[] = [];
  let [oldAt, newAt] = [0, 0];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run === undefined) break;
    const gone = run.removed ? run.value : [];
    const come = run.added ? run.value : run.removed && next?.added === true ? next.value : [];
    if (run.removed && come.length > 0) at += 1;
    if (!run.removed && !run.added) {
      oldAt += run.value.length;
      newAt += run.value.length;
      continue;
    }
    for (let n = 0; n < Math.max(gone.length, come.length); n += 1) {
      const pieces = piecesOf(gone[n] ?? '', come[n] ?? '');
      if (pieces.length === 0) continue;
      passages.push({ paragraph: (n < come.length ? newAt : oldAt) + n + 1, pieces });
    }
    oldAt += gone.length;
    newAt += come.length;
  }
  return { passages, wordsIn: wordsOf(passages, 'in'), wordsOut: wordsOf(passages, 'out') };
}

function wordsOf(passages: readonly Passage[], kind: Piece['kind']): number {
  const runs = passages.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === kind));
  return runs.reduce((sum, { text }) => sum + countWords(text), 0);
}
