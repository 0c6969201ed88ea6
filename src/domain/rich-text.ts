import type { DeepReadonly } from './control';
import type { Block, Inline, List, Mark, RichText } from './schema/rich-text';
import { countWords } from './text';

export type { Block, Inline, List, ListItem, Mark, RichText } from './schema/rich-text';

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

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** Every paragraph, heading and list item of a text, in order, as plain text. */
export function paragraphsOf(text: RichText): string[] {
  return text.content.flatMap(blockParagraphs);
}

function blockParagraphs(block: Block | DeepReadonly<List>): string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [inlineText(block.content)];
  return block.content.flatMap((item) => item.content.flatMap(blockParagraphs));
}

/** A text as plain words, paragraphs parted by line ends. */
export function toPlain(text: RichText): string {
  return paragraphsOf(text).join('\n');
}

/** Says whether a text has no word in it. */
export function isBlank(text: RichText): boolean {
  return paragraphsOf(text).every((part) => part.trim() === '');
}

/** Number of words of a text. */
export function wordsOf(text: RichText): number {
  return paragraphsOf(text).reduce((sum, part) => sum + countWords(part), 0);
}

/** The address of a link among the marks of a run, or null. */
export function linkOf(marks: readonly Mark[] | undefined): string | null {
  for (const mark of marks ?? []) if (mark.type === 'link') return mark.attrs.href;
  return null;
}
