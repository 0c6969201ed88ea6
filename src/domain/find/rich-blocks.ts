import { linesOf, mapLines, type Inline, type Mark, type RichText } from '../rich-text';
import { isSameMark, lineSigns, pushRun, signsOf, sortedMarks } from '../runs';
import type { Splice } from './splice';

/**
 * Narrative text as one string to search in, and back. Each paragraph, heading and list item is a line; whatever stands
 * in a line and is not text takes one character there, so that places in the string are places in the text.
 */

/** A text as one string, a line for each paragraph, heading and list item. */
export function searchedText(text: RichText): string {
  return linesOf(text).map(lineSigns).join('\n');
}

/** A text with parts of it replaced, `splices` in order and each within a line of {@link searchedText}. */
export function spliceRich(text: RichText, splices: readonly Splice[]): RichText {
  let at = 0;
  const next = mapLines(text, (line) => {
    const start = at;
    const end = start + lineSigns(line).length;
    at = end + 1;
    const own = splices
      .filter((splice) => splice.start >= start && splice.end <= end)
      .map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
    return own.length === 0 ? line : spliceLine(line, own);
  });
  const [only] = next.content;
  const isEmpty =
    next.content.length === 1 && only?.type === 'paragraph' && (only.content ?? []).length === 0;
  return isEmpty ? { type: next.type, content: [] } : next;
}

/**
 * A line with parts of it replaced. What is put in looks as the first of what it replaces, as in a word processor; a link
 * only goes on where all of it was in that link, so that none comes to lie on words that were not linked.
 */
function spliceLine(content: readonly Inline[], splices: readonly Splice[]): Inline[] {
  const next: Inline[] = [];
  let at = 0;
  for (const node of content) {
    const start = at;
    at += signsOf(node).length;
    if (node.type !== 'text') {
      next.push(node);
      continue;
    }
    let done = start;
    const keep = (until: number): void => {
      if (until > done) pushRun(next, node.text.slice(done - start, until - start), node.marks);
    };
    for (const splice of splices) {
      if (splice.end <= done || splice.start >= at) continue;
      keep(splice.start);
      if (splice.start >= start) pushRun(next, splice.text, marksFor(content, splice, node.marks));
      done = Math.min(splice.end, at);
    }
    keep(at);
  }
  return next;
}

/** Every comment on what is replaced stays on what is put in. */
function marksFor(
  line: readonly Inline[],
  { start, end }: Splice,
  first: readonly Mark[] = [],
): readonly Mark[] {
  let at = 0;
  const over = line.filter((node) => {
    const from = at;
    at += signsOf(node).length;
    return from < end && at > start;
  });
  const marksOver = over.map((node) => (node.type === 'text' ? (node.marks ?? []) : []));
  const looks = first.filter((mark) =>
    mark.type === 'link'
      ? marksOver.every((marks) => marks.some(isSameMark(mark)))
      : mark.type !== 'comment',
  );
  return sortedMarks([...looks, ...marksOver.flat().filter(({ type }) => type === 'comment')]);
}
