import { piecesOf } from '../compare/prose';
import {
  inlineText,
  linesOf,
  mapLines,
  type Block,
  type Inline,
  type List,
  type ListItem,
  type Mark,
  type RichText,
  type Say,
} from '../rich-text';
import { pushRun, signsOf } from '../runs';
import type { DeepReadonly } from '../control';

/** Texts of the narrative by their printed paragraphs, in which what follows a record says its words. */

/** A paragraph as it is printed. */
export const printedLine = (line: readonly Inline[], say: Say): string =>
  line.map((node) => inlineText(node, say)).join('');

const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** The paragraph of a text that says these words, by its number; null where none does, or several do. */
export function lineSaying(text: RichText, words: string, say: Say): number | null {
  const found = linesOf(text).flatMap((line, at) =>
    isSame(printedLine(line, say), words) ? [at] : [],
  );
  const [first] = found;
  return found.length === 1 && first !== undefined ? first : null;
}

/**
 * A paragraph with other words. What stays of its words keeps its look, its comments and what it follows; what is put in
 * looks as what stands before it, but for links and comments.
 */
export function reworded(line: readonly Inline[], words: string, say: Say): readonly Inline[] {
  const now = printedLine(line, say);
  const next: Inline[] = [];
  const rest = line.map((node) => ({ node, text: inlineText(node, say) }));
  let look: readonly Mark[] = [];
  const take = (length: number, isKept: boolean): void => {
    for (let left = length; left > 0;) {
      const [first] = rest;
      if (!first) return;
      const { node, text } = first;
      const part = text.slice(0, left);
      left -= part.length;
      if (part.length === text.length) rest.shift();
      else
        rest[0] = {
          node: { type: 'text', text: text.slice(part.length), ...marksOf(node) },
          text: text.slice(part.length),
        };
      if (node.type !== 'hardBreak') look = (node.marks ?? []).filter(isLook);
      if (!isKept) continue;
      const isWhole = part.length === text.length;
      if (node.type === 'text' || !isWhole)
        put(next, part, node.type === 'hardBreak' ? [] : node.marks);
      else next.push(node);
    }
  };
  for (const { kind, text } of piecesOf(now, words)) {
    if (kind === 'in') put(next, text, look);
    else take(text.length, kind === 'same');
  }
  return next;
}

const isLook = ({ type }: Mark): boolean => type === 'bold' || type === 'italic';

function marksOf(node: Inline): { readonly marks?: readonly Mark[] } {
  return node.type === 'hardBreak' || node.marks === undefined ? {} : { marks: node.marks };
}

/** Words with line breaks as the narrative has them. */
function put(line: Inline[], text: string, marks: readonly Mark[] | undefined): void {
  for (const [at, part] of text.split('\n').entries()) {
    if (at > 0) line.push({ type: 'hardBreak' });
    pushRun(line, part, marks);
  }
}

/** A text with one of its paragraphs reworded. */
export function withLine(text: RichText, place: number, words: string, say: Say): RichText {
  let at = 0;
  return mapLines(text, (line) => (at++ === place ? reworded(line, words, say) : line));
}

/** What becomes of a paragraph: it stays, it goes, or another comes behind it. */
type Deed = { readonly kind: 'drop' } | { readonly kind: 'follow'; readonly words: string };

/** A text without one of its paragraphs. */
export function withoutLine(text: RichText, place: number): RichText {
  return edited(text, place, { kind: 'drop' });
}

/** A text with another paragraph behind one of its own; null: before all of them. */
export function withLineBehind(text: RichText, place: number | null, words: string): RichText {
  if (place === null) return { ...text, content: [paragraphOf(words), ...text.content] };
  return edited(text, place, { kind: 'follow', words });
}

function paragraphOf(words: string): Extract<Block, { type: 'paragraph' }> {
  const content: Inline[] = [];
  put(content, words, []);
  return { type: 'paragraph', content };
}

function edited(text: RichText, place: number, deed: Deed): RichText {
  const count = { at: 0 };
  return {
    ...text,
    content: text.content.flatMap((block) => editBlock(block, place, deed, count)),
  };
}

function editBlock(
  block: Block,
  place: number,
  deed: Deed,
  count: { at: number },
): readonly Block[] {
  if (block.type === 'paragraph' || block.type === 'heading') {
    if (count.at++ !== place) return [block];
    return deed.kind === 'drop' ? [] : [block, paragraphOf(deed.words)];
  }
  const list = editList(block, place, deed, count);
  return list === null ? [] : [list];
}

type ReadList = DeepReadonly<List>;
type ReadItem = DeepReadonly<ListItem>;

/** A list in which an item came or went; null where none is left. */
function editList(
  list: ReadList,
  place: number,
  deed: Deed,
  count: { at: number },
): ReadList | null {
  const content = list.content.flatMap((item): ReadItem[] => {
    const [first, ...others] = item.content;
    if (first === undefined) return [];
    if (first.type === 'paragraph' && count.at === place) {
      count.at += 1;
      const rest = others.flatMap((child) => editChild(child, place, deed, count));
      if (deed.kind === 'follow') {
        return [
          { ...item, content: [first, ...rest] },
          { type: 'listItem', content: [paragraphOf(deed.words)] },
        ];
      }
      return rest.length === 0 ? [] : [{ ...item, content: rest }];
    }
    const children = item.content.flatMap((child) => editChild(child, place, deed, count));
    return children.length === 0 ? [] : [{ ...item, content: children }];
  });
  return content.length === 0 ? null : { ...list, content };
}

function editChild(
  child: ReadItem['content'][number],
  place: number,
  deed: Deed,
  count: { at: number },
): readonly ReadItem['content'][number][] {
  if (child.type !== 'paragraph') {
    const list = editList(child, place, deed, count);
    return list === null ? [] : [list];
  }
  if (count.at++ !== place) return [child];
  return deed.kind === 'drop' ? [] : [child, paragraphOf(deed.words)];
}

/** Where words of a printed paragraph stand in the text, as comments count places; null where they are not there. */
export function rangeOf(
  text: RichText,
  place: number,
  start: number,
  end: number,
  say: Say,
): { readonly start: number; readonly end: number } | null {
  let before = 0;
  for (const [at, line] of linesOf(text).entries()) {
    const signs = line.reduce((sum, node) => sum + signsOf(node).length, 0);
    if (at !== place) {
      before += signs + 1;
      continue;
    }
    const range = {
      start: before + signsBefore(line, start, say, 'start'),
      end: before + signsBefore(line, end, say, 'end'),
    };
    return range.start < range.end ? range : null;
  }
  return null;
}

/** Signs of a line before a place in its printed words; one that lies within what follows a record takes all of that. */
function signsBefore(
  line: readonly Inline[],
  place: number,
  say: Say,
  side: 'start' | 'end',
): number {
  let [printed, signs] = [0, 0];
  for (const node of line) {
    const words = inlineText(node, say);
    const own = signsOf(node).length;
    if (printed + words.length > place || (printed + words.length === place && side === 'end')) {
      if (node.type === 'text') return signs + place - printed;
      return signs + (side === 'end' && place > printed ? own : 0);
    }
    printed += words.length;
    signs += own;
  }
  return signs;
}
