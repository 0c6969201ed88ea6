import { Slice, type Node as DocNode, type ResolvedPos } from '@tiptap/pm/model';

/**
 * How a text joins what stands round it: a paragraph at either end flows into the paragraph there, a list into the list
 * there; a heading or a list in plain text keeps to itself.
 */
export function sliceFor(doc: DocNode, at: ResolvedPos): Slice {
  const open = Slice.maxOpen(doc.content);
  const isInList = at.depth > 1;
  const joins = (node: DocNode | null): boolean =>
    node !== null && (node.type.name === 'paragraph' || (isInList && node.type.isInGroup('list')));
  return new Slice(
    open.content,
    joins(doc.firstChild) ? open.openStart : 0,
    joins(doc.lastChild) ? open.openEnd : 0,
  );
}
