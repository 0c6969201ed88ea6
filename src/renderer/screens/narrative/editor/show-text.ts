import type { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { RichText } from '../../../../domain/rich-text';
import { docOf, fromEditor, isSameText } from './convert';

/** Mark of a transaction that shows what the plan says, and is no typing. */
export const FROM_PLAN = 'fromPlan';

/**
 * Makes the editor show a text that came from elsewhere (undo in the top bar, say). Only what differs is replaced, so
 * that the caret stays where it was in the rest. The editor's own undo starts afresh: its steps belong to a text that
 * is no longer there, and from here on Undo belongs to the plan.
 */
export function showText(editor: Editor, text: RichText): void {
  const { state } = editor;
  const wanted = docOf(state.schema, text);
  if (isSameText(fromEditor(wanted), fromEditor(state.doc))) return;
  editor.view.dispatch(
    replacing(state, wanted).setMeta('addToHistory', false).setMeta(FROM_PLAN, true),
  );
  const { doc, selection, plugins } = editor.state;
  editor.view.updateState(EditorState.create({ doc, selection, plugins }));
}

function replacing(state: EditorState, wanted: EditorState['doc']): Transaction {
  const whole = new Slice(Fragment.from(wanted.content), 0, 0);
  const from = state.doc.content.findDiffStart(wanted.content);
  const ends = state.doc.content.findDiffEnd(wanted.content);
  if (from === null || ends === null) return state.tr.replace(0, state.doc.content.size, whole);
  // In repeated text the search from the end can run past the start: "aa" to "aaa" differs nowhere in particular.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  const change = state.tr.replace(from, ends.a + overlap, wanted.slice(from, ends.b + overlap));
  return change.doc.eq(wanted) ? change : state.tr.replace(0, state.doc.content.size, whole);
}
