import type { DeepReadonly } from '../control';
import type { Block, Inline, List, RichText } from '../rich-text';
import { acronymsIn, type AcronymUse } from './acronyms';
import { typed } from './passages';

/** A meaning in the plural; null where an s at its end is not enough. */
function plural(meaning: string): string | null {
  return /[^shxyz]$/u.test(meaning) ? `${meaning}s` : null;
}

/** Small letters inside a sentence, except for names: "Looked after children", but "Joint Area Review". */
function inSentence(meaning: string): string {
  const [, ...rest] = meaning.split(/\s+/u);
  const isName = rest.some((word) => /^\p{Lu}/u.test(word));
  return isName ? meaning : `${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

/**
 * "looked after children (LAC)" in place of a use; null where that would read wrongly: after "a" or "an", inside
 * brackets, before an apostrophe or a hyphen, for a plural that a mere s does not make.
 */
function inFull(passage: string, use: AcronymUse, meaning: string): string | null {
  const before = passage.slice(0, use.at);
  const after = passage.slice(use.at + use.written.length);
  if (/(?:^|\s)an?\s+$/iu.test(before) || /[([]["“‘]?$/u.test(before)) return null;
  if (/^['’-]/u.test(after)) return null;
  const words = use.written === use.acronym ? meaning : plural(meaning);
  if (words === null) return null;
  const opens = before.trim() === '' || /[.!?:]["”’)]*\s+$/u.test(before);
  return `${opens ? words : inSentence(words)} (${use.written})`;
}

/** The nodes of a paragraph with the use replaced; null where it runs over more than one of them. */
function replaced(nodes: readonly Inline[], use: AcronymUse, words: string): Inline[] | null {
  let start = 0;
  for (const [n, node] of nodes.entries()) {
    const length = typed([node]).length;
    const at = use.at - start;
    if (node.type === 'text' && at >= 0 && at + use.written.length <= length) {
      const text = `${node.text.slice(0, at)}${words}${node.text.slice(at + use.written.length)}`;
      return nodes.map((other, place) => (place === n ? { ...node, text } : other));
    }
    start += length;
  }
  return null;
}

/**
 * A narrative with an acronym written in full where it first stands; null where it does not stand there, or where a
 * person had better find the words.
 */
export function expandFirst(text: RichText, acronym: string, meaning: string): RichText | null {
  let isDone = false;
  let isRefused = false;

  const inNodes = (nodes: readonly Inline[] | undefined): readonly Inline[] | undefined => {
    if (isDone || isRefused || nodes === undefined) return nodes;
    const passage = typed(nodes);
    const use = acronymsIn(passage).find((one) => one.acronym === acronym);
    if (!use) return nodes;
    const words = inFull(passage, use, meaning);
    const changed = words === null ? null : replaced(nodes, use, words);
    isDone = changed !== null;
    isRefused = changed === null;
    return changed ?? nodes;
  };
  const inBlock = <B extends Block | DeepReadonly<List>>(block: B): B => {
    if (block.type === 'heading') return block;
    if (block.type === 'paragraph') {
      return block.content === undefined ? block : { ...block, content: inNodes(block.content) };
    }
    const content = block.content.map((item) => ({ ...item, content: item.content.map(inBlock) }));
    return { ...block, content };
  };

  const content = text.content.map(inBlock);
  return isDone ? { ...text, content } : null;
}
