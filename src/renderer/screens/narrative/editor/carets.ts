import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';
import type { Node as DocNode } from '@tiptap/pm/model';
import type { RichText } from '../../../../domain/rich-text';

/** Where a caret stands, or what is selected, as positions in the editor's document. */
export interface Caret {
  readonly anchor: number;
  readonly head: number;
}

/** How a text came about: out of which one, and where the caret was before and after. */
interface Edit {
  readonly base: RichText;
  readonly start: Caret;
  readonly end: Caret;
}

/**
 * By the text itself: undo and redo bring back the very values that were written. A plan that was opened again has
 * others; there the caret goes to what differs.
 */
const edits = new WeakMap<RichText, Edit>();

/** Remembers where the caret was when a text was written. */
export function rememberCarets(text: RichText, edit: Edit): void {
  edits.set(text, edit);
}

/** Where the caret was when one of two texts became the other, if that was seen; null otherwise. */
export function caretBetween(shown: RichText, wanted: RichText): Caret | null {
  const undone = edits.get(shown);
  if (undone?.base === wanted) return undone.start;
  const redone = edits.get(wanted);
  return redone?.base === shown ? redone.end : null;
}

/** The caret of a selection. */
export function caretOf({ anchor, head }: Selection): Caret {
  return { anchor, head };
}

/**
 * Where a transaction changes the text, if that is not at the selection before it: a browser may correct a word
 * elsewhere, and keys may be faster than the news of a caret that was moved. Null where it is at the selection.
 */
export function placeElsewhere(transaction: Transaction, { from, to }: Selection): Caret | null {
  const places: Caret[] = [];
  transaction.mapping.maps[0]?.forEach((start, end) => {
    if (start > to || end < from) places.push({ anchor: end, head: end });
  });
  return places[0] ?? null;
}

/** A caret as a selection in a document; a place that is not there becomes the nearest that is. */
export function selectionAt(doc: DocNode, { anchor, head }: Caret): Selection {
  const place = (at: number) => doc.resolve(Math.min(at, doc.content.size));
  return TextSelection.between(place(anchor), place(head));
}
