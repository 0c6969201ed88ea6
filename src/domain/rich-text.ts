import { unreachable, type DeepReadonly } from './control';
import type { Block, Inline, List, Live, Mark, RichText } from './schema/rich-text';
import { countWords } from './text';

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
  return paragraphsOf(text, () => 'words').every((part) => part.trim() === '');
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
