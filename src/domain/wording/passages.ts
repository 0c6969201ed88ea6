import type { DeepReadonly } from '../control';
import type { Block, Inline, List, RichText } from '../rich-text';
import { remembered } from '../remembered';

/**
 * Stands for what a writer did not type, such as a line break: the words around it are never read as one run, and it is
 * neither a letter, a digit nor a mark that ends a sentence.
 */
export const BREAK = '\n';

/** The characters of a paragraph as they were typed. */
export function typed(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : BREAK)).join('');
}

function passages(block: Block | DeepReadonly<List>): string[] {
  if (block.type === 'heading') return [];
  if (block.type === 'paragraph') return [typed(block.content)];
  return block.content.flatMap((item) => item.content.flatMap(passages));
}

/** The paragraphs and list items of a narrative as they were typed, in printed order; headings are left out. */
export const passagesOf = remembered((text: RichText): readonly string[] =>
  text.content.flatMap(passages).filter((passage) => passage.trim() !== ''),
);
