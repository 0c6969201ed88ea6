import type { JSONContent } from '@tiptap/core';
import { Node as DocNode, type Mark as DocMark, type Schema } from '@tiptap/pm/model';
import { assert } from '../../../../domain/control';
import type { Block, Inline, List, ListItem, Mark, RichText } from '../../../../domain/rich-text';
import { isAddress } from '../../../../domain/address';
import { LIST_DEPTH } from '../../../../domain/schema/limits';
import { sortedMarks } from '../../../../domain/runs';
import { cleanText } from '../../../../domain/text';
import { attrsOf, liveOf } from './live/nodes';

type DeepList = Extract<Block, { readonly type: 'bulletList' | 'orderedList' }>;
type Paragraph = Extract<Block, { readonly type: 'paragraph' }>;

/** A text as the editor takes it. An empty text is one empty paragraph there, for the caret to stand in. */
export function toEditor(text: RichText): JSONContent {
  if (text.content.length === 0) return { type: 'doc', content: [{ type: 'paragraph' }] };
  return { type: 'doc', content: text.content.map(blockToEditor) };
}

function blockToEditor(block: Block | DeepList): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlinesToEditor(block.content) };
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: 3 },
        content: inlinesToEditor(block.content),
      };
    case 'bulletList':
    case 'orderedList':
      return {
        type: block.type,
        ...(block.type === 'orderedList' && block.attrs ? { attrs: { ...block.attrs } } : {}),
        content: block.content.map((item) => ({
          type: 'listItem',
          content: item.content.map(blockToEditor),
        })),
      };
  }
}

function inlinesToEditor(content: readonly Inline[] | undefined): JSONContent[] {
  return (content ?? []).map((node) => {
    if (node.type === 'hardBreak') return { type: 'hardBreak' };
    const marks = marksToEditor(node.marks ?? []);
    return node.type === 'text'
      ? { type: 'text', text: node.text, marks }
      : { type: node.type, attrs: attrsOf(node), marks };
  });
}

/** The editor takes each kind of look once a run; the first counts, as it does in Word. Comments may lie over each other. */
function marksToEditor(marks: readonly Mark[]) {
  const byKey = new Map<string, Mark>();
  for (const mark of marks) {
    const key = mark.type === 'comment' ? `comment ${mark.attrs.id}` : mark.type;
    if (!byKey.has(key)) byKey.set(key, mark);
  }
  return [...byKey.values()].map((mark) =>
    'attrs' in mark ? { type: mark.type, attrs: { ...mark.attrs } } : { type: mark.type },
  );
}

/** A text as a document of the editor's schema; fails where it does not fit, which {@link toEditor} rules out. */
export function docOf(schema: Schema, text: RichText): DocNode {
  const doc = DocNode.fromJSON(schema, toEditor(text));
  doc.check();
  return doc;
}

/**
 * What the editor holds as a plan keeps it: without what only the editor or a browser needs (target and class of a
 * link, marks on line breaks, default attributes), runs joined, marks in one order, text cleaned.
 */
export function fromEditor(doc: DocNode): RichText {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  if (only?.type.name === 'paragraph' && only.content.size === 0) {
    return { type: 'doc', content: [] };
  }
  return { type: 'doc', content: doc.children.map((node) => blockOf(node, 1)) };
}

function blockOf(node: DocNode, depth: number): Block {
  switch (node.type.name) {
    case 'paragraph':
      return paragraphOf(node);
    case 'heading':
      return { type: 'heading', attrs: { level: 3 }, ...contentOf(node) };
    case 'bulletList':
    case 'orderedList':
      return listOf(node, depth);
    default:
      throw new Error(`Broken invariant: the editor made a ${node.type.name}`);
  }
}

function paragraphOf(node: DocNode): Paragraph {
  return { type: 'paragraph', ...contentOf(node) };
}

function contentOf(node: DocNode): { readonly content?: readonly Inline[] } {
  const content = node.children.flatMap(inlineOf);
  return content.length === 0 ? {} : { content };
}

function inlineOf(node: DocNode): Inline[] {
  if (node.type.name === 'hardBreak') return [{ type: 'hardBreak' }];
  const list = marksOf(node.marks);
  const marks = list.length === 0 ? {} : { marks: list };
  const live = liveOf(node);
  if (live !== null) return [{ ...live, ...marks }];
  const text = cleanText(node.text ?? '');
  return text === '' ? [] : [{ type: 'text', text, ...marks }];
}

/** The marks of a run as a plan keeps them, in one order. */
export function marksOf(marks: readonly DocMark[]): Mark[] {
  return sortedMarks(
    marks.flatMap(({ type: { name }, attrs }): Mark[] => {
      switch (name) {
        case 'bold':
        case 'italic':
          return [{ type: name }];
        case 'link': {
          const href: unknown = attrs['href'];
          return typeof href === 'string' && isAddress(href)
            ? [{ type: name, attrs: { href } }]
            : [];
        }
        case 'comment': {
          // Only the plan fills it, with what its schema holds.
          const id: unknown = attrs['id'];
          return typeof id === 'string' ? [{ type: name, attrs: { id } }] : [];
        }
        default:
          return [];
      }
    }),
  );
}

const STYLES = ['1', 'a', 'A', 'i', 'I'] as const;

function listOf(node: DocNode, depth: number): DeepList {
  assert(depth <= LIST_DEPTH, 'the editor let a list nest too deep');
  const content = node.children.map((item): ListItem => ({
    type: 'listItem',
    content: item.children.map((child) =>
      child.type.name === 'paragraph' ? paragraphOf(child) : listOf(child, depth + 1),
    ) as ListItem['content'],
  }));
  if (node.type.name === 'bulletList') return { type: 'bulletList', content };
  const start = Number(node.attrs['start']);
  const type = STYLES.find((style) => style !== '1' && style === node.attrs['type']);
  const attrs: List['attrs'] = {
    ...(Number.isSafeInteger(start) && start >= 0 && start !== 1 ? { start } : {}),
    ...(type === undefined ? {} : { type }),
  };
  return { type: 'orderedList', ...(Object.keys(attrs).length === 0 ? {} : { attrs }), content };
}

/** Says whether two texts hold the same; both must come from {@link fromEditor}. */
export function isSameText(a: RichText, b: RichText): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
