import { diffArrays } from 'diff';
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
const MOST_EDITS = 600;

const isWord = /[\p{L}\p{N}]/u;

/** A figure with its points and commas, a word, a space, or another character: "4,310" changes as a whole. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}\p{N}_]*|[\p{L}\p{M}\p{N}_\u{AD}]+|\s+|./gsu;

const wordsOfText = (text: string): string[] => text.match(WORD) ?? [];

/** The words within a paragraph that came and went. Said together, `same` and `in` are the new text, `same` and `out` the old. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const parts = diffArrays(wordsOfText(before), wordsOfText(after), { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ];
  }
  return bridged(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'in' : removed ? 'out' : 'same',
      text: value.join(''),
    })),
  );
}

/**
 * Words that changed in a row are one change, though the spaces between them stayed: nobody reads "[-been-]{+fallen+}
 * [-cut-]{+by+} …". Where both came and went, the space between comes and goes with them; where words only came (or only
 * went), a space at their start or end is the one that stayed.
 */
function bridged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let run: Run = NO_RUN;
  for (const [at, piece] of pieces.entries()) {
    const { kind, text } = piece;
    if (kind !== 'same') {
      run = kind === 'out' ? { ...run, out: run.out + text } : { ...run, in: run.in + text };
      continue;
    }
    const longer = isWord.test(text) ? null : joined(run, text, runFrom(pieces, at + 1));
    if (longer === null) {
      result.push(...piecesOfRun(run), piece);
      run = NO_RUN;
    } else {
      // What follows is taken in again when its turn comes.
      result.push(...longer.before);
      run = longer.run;
    }
  }
  return kept([...result, ...piecesOfRun(run)]);
}

interface Run {
  readonly out: string;
  readonly in: string;
}

const NO_RUN: Run = { out: '', in: '' };

/** What came and went from a piece on, until one that stayed. */
function runFrom(pieces: readonly Piece[], at: number): Run {
  let run = NO_RUN;
  for (const { kind, text } of pieces.slice(at)) {
    if (kind === 'same') break;
    run = kind === 'out' ? { ...run, out: run.out + text } : { ...run, in: run.in + text };
  }
  return run;
}

/** A run with the space behind it, where the next run belongs to it; null where it does not. */
function joined(
  run: Run,
  space: string,
  next: Run,
): { readonly before: readonly Piece[]; readonly run: Run } | null {
  if (isEmpty(run) || isEmpty(next)) return null;
  const [hasOut, hasIn] = [run.out + next.out !== '', run.in + next.in !== ''];
  if (hasOut && hasIn) {
    return { before: [], run: { out: run.out + space, in: run.in + space } };
  }
  const side = hasOut ? 'out' : 'in';
  if (!run[side].startsWith(space)) return null;
  const rest = run[side].slice(space.length) + space;
  return { before: [{ kind: 'same', text: space }], run: { ...NO_RUN, [side]: rest } };
}

const isEmpty = ({ out, in: added }: Run): boolean => out === '' && added === '';

/** A run as pieces; the space at its ends that both texts have stayed. */
function piecesOfRun({ out, in: added }: Run): readonly Piece[] {
  const head = /^\s*/u.exec(out)?.[0] ?? '';
  const tail = /\s*$/u.exec(out)?.[0] ?? '';
  const [start, end] = [added.startsWith(head) ? head : '', added.endsWith(tail) ? tail : ''];
  if (start.length + end.length >= Math.min(out.length, added.length)) {
    return kept([
      { kind: 'out', text: out },
      { kind: 'in', text: added },
    ]);
  }
  const inner = (text: string): string => text.slice(start.length, text.length - end.length);
  return kept([
    { kind: 'same', text: start },
    { kind: 'out', text: inner(out) },
    { kind: 'in', text: inner(added) },
    { kind: 'same', text: end },
  ]);
}

/** Pieces that say something; those of one kind in a row are one. */
function kept(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
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
