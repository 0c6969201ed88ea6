import type { Node as DocNode } from '@tiptap/pm/model';
import type { Range } from '../../../../domain/find/query';

/**
 * Where a range of a text, as `domain/find` counts, lies in the editor: a line for each paragraph, one place for whatever
 * stands in a line and is not text. Null where the text has become another meanwhile.
 */
export function placeOf(
  doc: DocNode,
  { start, end }: Range,
): { readonly from: number; readonly to: number } | null {
  let at = 0;
  let place: { readonly from: number; readonly to: number } | null = null;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const first = position + 1 - at;
    const { size } = node.content;
    if (start >= at && end <= at + size) place = { from: first + start, to: first + end };
    at += size + 1;
    return false;
  });
  return place;
}
