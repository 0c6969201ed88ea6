import type { Node as DocNode } from '@tiptap/pm/model';
import type { Range } from '../../../../domain/find/query';

/**
 * What lies between two positions of the editor as a range of the text, as `domain/find` counts: the way back of
 * `placeOf`. Null where nothing does.
 */
export function rangeOf(doc: DocNode, from: number, to: number): Range | null {
  let at = 0;
  let start: number | null = null;
  let end = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const first = position + 1;
    const { size } = node.content;
    const [low, high] = [Math.max(from, first), Math.min(to, first + size)];
    if (low < high) {
      start ??= at + low - first;
      end = at + high - first;
    }
    at += size + 1;
    return false;
  });
  return start === null ? null : { start, end };
}
