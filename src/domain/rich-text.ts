import { unreachable, type DeepReadonly } from './control';
import type { Block, Inline, List, ListItem, Live, Mark, RichText } from './schema/rich-text';
import { countWords, showsNothing } from './text';

export type {
  Block,
  Inline,
  List,
  ListItem,
  Live,
  LiveFigure,
  Mark,
  Mention,
  RichText,
} from './schema/rich-text';

/** The words that a live figure or a mention stands for; never blank. */
export type Say = (live: Live) => string;

/** A text with nothing in it yet. */
export const EMPTY_TEXT: RichText = { type: 'doc', content: [] };

/** Plain paragraphs as rich text; a blank line ends a paragraph. */
export function fromPlain(text: string): RichText {
  const content = text
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => ({ type: 'paragraph', content: [{ type: 'text', text: part }] }));
  return { type: 'doc', content };
}

/** A piece of a paragraph as plain words. */
export function inlineText(node: Inline, say: Say): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return '\n';
    case 'figure':
    case 'mention':
      return say(node);
    default:
      return unreachable(node);
  }
}

/** The pieces of every paragraph, heading and list item of a text, in order. */
export function linesOf(text: RichText): (readonly Inline[])[] {
  return text.content.flatMap(blockLines);
}

function blockLines(block: Block | DeepReadonly<List>): (readonly Inline[])[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.content ?? []];
  return block.content.flatMap((item) => item.content.flatMap(blockLines));
}

/** A text with its paragraphs, headings and list items changed, each by its pieces; the same value where none is. */
export function mapLines(
  text: RichText,
  change: (line: readonly Inline[]) => readonly Inline[],
): RichText {
  const content = mapped(text.content, (block) => mapBlock(block, change));
  return content === text.content ? text : { type: text.type, content };
}

function mapBlock<T extends Block | DeepReadonly<List>>(
  block: T,
  change: (line: readonly Inline[]) => readonly Inline[],
): T {
  if (block.type === 'paragraph' || block.type === 'heading') {
    const { content: before = NO_PIECES, ...bare } = block;
    const content = change(before);
    if (content === before) return block;
    return (content.length === 0 ? bare : { ...bare, content }) as T;
  }
  const items = mapped(block.content, (item) => {
    const content = mapped<ListChild>(item.content, (child) => mapBlock<ListChild>(child, change));
    return content === item.content ? item : { ...item, content };
  });
  return items === block.content ? block : { ...block, content: items };
}

type ListChild = DeepReadonly<ListItem>['content'][number];

const NO_PIECES: readonly Inline[] = [];

/** A list with its items changed; the same list where none is. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, at) => item === list[at]) ? list : next;
}

/** Every paragraph, heading and list item of a text, in order, as plain text. */
export function paragraphsOf(text: RichText, say: Say): string[] {
  return linesOf(text).map((line) => line.map((node) => inlineText(node, say)).join(''));
}

/** A text as plain words, paragraphs parted by line ends. */
export function toPlain(text: RichText, say: Say): string {
  return paragraphsOf(text, say).join('\n');
}

/** Says whether a text has no word in it. What follows a record always says something. */
export function isBlank(text: RichText): boolean {
  return paragraphsOf(text, () => 'words').every(showsNothing);
}

/** Number of words of a text. */
export function wordsOf(text: RichText, say: Say): number {
  return paragraphsOf(text, say).reduce((sum, part) => sum + countWords(part), 0);
}

/** The address of a link among the marks of a run, or null. */
export function linkOf(marks: readonly Mark[] | undefined): string | null {
  for (const mark of marks ?? []) if (mark.type === 'link') return mark.attrs.href;
  return null;
}
