import type { Range } from '../find/query';
import { searchedText } from '../find/rich-blocks';
import { remembered } from '../remembered';
import { linesOf, mapLines, type Inline, type Mark, type RichText } from '../rich-text';
import { lineSigns, pushRun, signsOf, sortedMarks } from '../runs';
import type { Plan } from '../schema/plan';

/**
 * Comments on words of the narrative. The words carry a mark with the comment's id, which goes where they go. Places are
 * those of `searchedText`: a line for each paragraph, heading and list item.
 */

/** The ids of the comments on a piece of a line. */
function idsOn(node: Inline): string[] {
  if (node.type === 'hardBreak') return [];
  return (node.marks ?? []).flatMap((mark) => (mark.type === 'comment' ? [mark.attrs.id] : []));
}

/** Where the words of each comment begin and end in a text, by the comment's id, in the order of their beginnings. */
export const markedRanges = remembered((text: RichText): ReadonlyMap<string, Range> => {
  const ranges = new Map<string, Range>();
  let at = 0;
  for (const line of linesOf(text)) {
    for (const node of line) {
      const end = at + signsOf(node).length;
      for (const id of idsOn(node)) ranges.set(id, { start: ranges.get(id)?.start ?? at, end });
      at = end;
    }
    at += 1;
  }
  return ranges;
});

/** Words of the narrative that a comment is about. */
export interface MarkedWords extends Range {
  readonly sectionId: string;
}

/** Where the words of each comment are, by its id; words that were moved to another section count there. */
export const markedWords = remembered(
  (sections: Plan['sections']): ReadonlyMap<string, MarkedWords> => {
    const words = new Map<string, MarkedWords>();
    for (const { id: sectionId, body } of sections) {
      for (const [id, range] of markedRanges(body)) {
        if (!words.has(id)) words.set(id, { sectionId, ...range });
      }
    }
    return words;
  },
);

/** A text with a comment's mark on a range of it; null where there are no such words. */
export function withMark(text: RichText, id: string, { start, end }: Range): RichText | null {
  const mark: Mark = { type: 'comment', attrs: { id } };
  let at = 0;
  const next = mapLines(text, (line) => {
    const from = at;
    at += lineSigns(line).length + 1;
    return from < end && start < at - 1 ? markedLine(line, mark, start - from, end - from) : line;
  });
  // The last line has no line end.
  return end > at - 1 || !markedRanges(next).has(id) ? null : next;
}

/** Whether a place lies between the two halves of one sign: words that began or ended there could not be kept. */
function isWithinSign(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
}

function markedLine(line: readonly Inline[], mark: Mark, start: number, end: number): Inline[] {
  const next: Inline[] = [];
  let at = 0;
  for (const node of line) {
    const from = at;
    at += signsOf(node).length;
    if (node.type === 'hardBreak' || from >= end || at <= start) next.push(node);
    else if (node.type === 'text') {
      const cut = Math.max(start - from, 0) - (isWithinSign(node.text, start - from) ? 1 : 0);
      const last = Math.min(end, at) - from;
      const stop = last + (isWithinSign(node.text, last) ? 1 : 0);
      const pieces = [node.text.slice(0, cut), node.text.slice(cut, stop), node.text.slice(stop)];
      for (const [place, text] of pieces.entries()) {
        const marks = place === 1 ? sortedMarks([...(node.marks ?? []), mark]) : node.marks;
        if (text !== '') next.push({ ...node, text, ...(marks === undefined ? {} : { marks }) });
      }
    } else next.push({ ...node, marks: sortedMarks([...(node.marks ?? []), mark]) });
  }
  return next;
}

/** A text without the marks of some comments, its runs joined again; the same value where it has none of them. */
export function withoutMarks(text: RichText, isGone: (id: string) => boolean): RichText {
  if (![...markedRanges(text).keys()].some(isGone)) return text;
  return mapLines(text, (line) => {
    if (!line.some((node) => idsOn(node).some(isGone))) return line;
    const next: Inline[] = [];
    for (const node of line) {
      if (node.type === 'hardBreak') next.push(node);
      else {
        const { marks: all = [], ...bare } = node;
        const marks = all.filter((mark) => mark.type !== 'comment' || !isGone(mark.attrs.id));
        if (bare.type === 'text') pushRun(next, bare.text, marks);
        else next.push(marks.length === 0 ? bare : { ...bare, marks });
      }
    }
    return next;
  });
}

/** A text as it is printed and read: no comment is to be seen in it. */
export const withoutComments = remembered((text: RichText): RichText =>
  withoutMarks(text, () => true),
);

/** A text with marks for comments that have none in it, for each of which the words that it was on stand there once. */
export function withMarksFor(
  text: RichText,
  comments: readonly { readonly id: string; readonly quote: string }[],
): RichText {
  let next = text;
  for (const { id, quote } of comments) {
    const words = searchedText(next);
    const at = quote === '' ? -1 : words.indexOf(quote);
    if (at < 0 || words.includes(quote, at + 1) || markedRanges(next).has(id)) continue;
    next = withMark(next, id, { start: at, end: at + quote.length }) ?? next;
  }
  return next;
}

/** A text with the marks of another, for each of which the same words stand in it once. */
export function withMarksOf(marked: RichText, text: RichText): RichText {
  const [old, now] = [searchedText(marked), searchedText(text)];
  let next = text;
  for (const [id, { start, end }] of markedRanges(marked)) {
    const words = old.slice(start, end);
    const at = now.indexOf(words);
    if (at < 0 || now.includes(words, at + 1)) continue;
    next = withMark(next, id, { start: at, end: at + words.length }) ?? next;
  }
  return next;
}
