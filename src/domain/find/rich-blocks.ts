import type { DeepReadonly } from '../control';
import type { Block, Inline, List, ListItem, Mark, RichText } from '../rich-text';
import type { Splice } from './splice';

/**
 * Narrative text as one string to search in, and back. Each paragraph, heading and list item is a line; whatever stands
 * in a line and is not text takes one character there, so that places in the string are places in the text.
 */

/** Stands for what is neither text nor a line break; nobody can type it, so no hit goes over it. */
export const ATOM = '\uFFFC';

type AnyBlock = Block | DeepReadonly<List>;

const SIGNS: Readonly<Record<string, string>> = { hardBreak: '\n' };

/** The characters of one piece of a line. */
function signsOf(node: Inline): string {
  return node.type === 'text' ? node.text : (SIGNS[node.type] ?? ATOM);
}

function lineOf(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(signsOf).join('');
}

function linesOf(block: AnyBlock): string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [lineOf(block.content)];
  return block.content.flatMap((item) => item.content.flatMap(linesOf));
}

/** A text as one string, a line for each paragraph, heading and list item. */
export function searchedText(text: RichText): string {
  return text.content.flatMap(linesOf).join('\n');
}

/** A text with parts of it replaced, `splices` in order and each within a line of {@link searchedText}. */
export function spliceRich(text: RichText, splices: readonly Splice[]): RichText {
  let at = 0;
  const spliceBlock = (block: AnyBlock): AnyBlock => {
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      const items = block.content.map(({ type, content }) => ({
        type,
        // A paragraph stays one, and so does a list.
        content: content.map(spliceBlock) as ListItem['content'],
      }));
      return { ...block, content: items };
    }
    const start = at;
    const end = start + lineOf(block.content).length;
    at = end + 1;
    const own = splices
      .filter((splice) => splice.start >= start && splice.end <= end)
      .map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
    if (own.length === 0) return block;
    const line = spliceLine(block.content ?? [], own);
    const filled = line.length === 0 ? {} : { content: line };
    return block.type === 'paragraph'
      ? { type: block.type, ...filled }
      : { type: block.type, attrs: block.attrs, ...filled };
  };
  const content = text.content.map(spliceBlock);
  const [only] = content;
  const isEmpty = content.length === 1 && only?.type === 'paragraph' && only.content === undefined;
  return { type: text.type, content: isEmpty ? [] : content };
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
      if (until > done) push(next, node.text.slice(done - start, until - start), node.marks);
    };
    for (const splice of splices) {
      if (splice.end <= done || splice.start >= at) continue;
      keep(splice.start);
      if (splice.start >= start) push(next, splice.text, marksFor(content, splice, node.marks));
      done = Math.min(splice.end, at);
    }
    keep(at);
  }
  return next;
}

function marksFor(
  content: readonly Inline[],
  { start, end }: Splice,
  first: readonly Mark[] | undefined,
): readonly Mark[] | undefined {
  const isShared = (mark: Mark): boolean => {
    let at = 0;
    return content.every((node) => {
      const from = at;
      at += signsOf(node).length;
      const isOver = from < end && at > start;
      return !isOver || (node.type === 'text' && (node.marks ?? []).some(isSame(mark)));
    });
  };
  return first?.filter((mark) => mark.type !== 'link' || isShared(mark));
}

const isSame =
  (mark: Mark) =>
  (other: Mark): boolean =>
    mark.type === 'link'
      ? other.type === 'link' && other.attrs.href === mark.attrs.href
      : other.type === mark.type;

/** Puts a run after the others, joined to the last where the two look alike, as an editor writes them. */
function push(line: Inline[], text: string, given: readonly Mark[] | undefined): void {
  if (text === '') return;
  const marks = given ?? [];
  const last = line.at(-1);
  const isAlike =
    last?.type === 'text' &&
    (last.marks ?? []).length === marks.length &&
    (last.marks ?? []).every((mark, place) => isSame(mark)(marks[place] ?? mark));
  if (isAlike) line[line.length - 1] = { ...last, text: last.text + text };
  else line.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) });
}
