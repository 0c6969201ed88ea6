import type { Editor } from '@tiptap/core';
import { Fragment, Slice, type Node as DocNode } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { RichText } from '../../../../domain/rich-text';
import { selectionAt, type Caret } from './carets';
import { docOf, fromEditor, isSameText } from './convert';

/** Mark of a transaction that shows what the plan says, and is no typing. */
export const FROM_PLAN = 'fromPlan';

/**
 * Makes the editor show a text that came from the plan: a step was taken back, say. Only what differs is replaced. The
 * caret goes to `caret`, else to the end of what changed: that is where a person looks for it.
 */
export function showText(editor: Editor, text: RichText, caret: Caret | null): void {
  const { state } = editor;
  const wanted = docOf(state.schema, text);
  if (isSameText(fromEditor(wanted), fromEditor(state.doc))) return;
  const { change, end } = replacing(state, wanted);
  const place = caret
    ? selectionAt(change.doc, caret)
    : Selection.near(change.doc.resolve(end), -1);
  editor.view.dispatch(change.setSelection(place).setMeta(FROM_PLAN, true).scrollIntoView());
}

/** What makes a document the wanted one, and where in it the change ends. */
function replacing(
  state: EditorState,
  wanted: DocNode,
): { readonly change: Transaction; readonly end: number } {
  const { doc } = state;
  const from = doc.content.findDiffStart(wanted.content);
  const ends = doc.content.findDiffEnd(wanted.content);
  if (from !== null && ends !== null) {
    // In repeated text the search from the end can run past the start: "aa" to "aaa" differs nowhere in particular.
    const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
    const end = ends.b + overlap;
    const change = state.tr.replace(from, ends.a + overlap, wanted.slice(from, end));
    if (change.doc.eq(wanted)) return { change, end };
  }
  const whole = new Slice(Fragment.from(wanted.content), 0, 0);
  const end = wanted.content.size;
  return { change: state.tr.replace(0, doc.content.size, whole), end };
}
