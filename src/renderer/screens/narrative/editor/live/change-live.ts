import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Live } from '../../../../../domain/rich-text';
import { CHANGE_KIND } from '../change-kind';
import { attrsOf } from './nodes';

/** Makes the chip at a place another, as one step. */
export function changeLive(editor: Editor, pos: number, live: Live): void {
  const { state, view } = editor;
  const node = state.doc.nodeAt(pos);
  if (node === null) return;
  const change = state.tr.setNodeMarkup(pos, null, attrsOf(live), node.marks);
  // A leaf is replaced, and the selection of it would be lost with it.
  change.setSelection(NodeSelection.create(change.doc, pos));
  view.dispatch(change.setMeta(CHANGE_KIND, 'live'));
}

/** Makes plain words of the chip at a place, as one step. */
export function intoText(editor: Editor, pos: number, words: string): void {
  const { state, view } = editor;
  const node = state.doc.nodeAt(pos);
  if (node === null) return;
  const text = state.schema.text(words, node.marks);
  view.dispatch(state.tr.replaceWith(pos, pos + 1, text).setMeta(CHANGE_KIND, 'live'));
}
