import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection, type EditorState } from '@tiptap/pm/state';
import type { Range } from '../../../../domain/find/query';
import { liveOf } from './live/nodes';
import { placeOf } from './place-of';

/** Where what is inserted from beside the text goes, and the space that parts it from the word before. */
export interface Gap {
  readonly at: number;
  readonly lead: '' | ' ';
}

/** Where the caret is; the end of a text in which nobody has put it anywhere yet. */
export function gapAt(editor: Editor): Gap {
  const { state } = editor;
  const isUntouched = !editor.isFocused && state.selection.to <= 1;
  const place = isUntouched ? Selection.atEnd(state.doc) : Selection.near(state.selection.$to, -1);
  const { parent, parentOffset } = place.$from;
  // A figure or a name counts as a word.
  const isAfterWord = /\S$/u.test(parent.textBetween(0, parentOffset, '\n', leafSign));
  return { at: place.to, lead: isAfterWord ? ' ' : '' };
}

/** Types a sign that opens a list where the caret is, parted from the word before. */
export function putSign(editor: Editor, sign: string): void {
  const { at, lead } = gapAt(editor);
  editor.view.dispatch(editor.view.state.tr.insertText(lead + sign, at));
  editor.commands.focus(at + lead.length + sign.length);
}

const leafSign = (node: Parameters<typeof liveOf>[0]): string =>
  liveOf(node) === null ? '\n' : '\uFFFC';

/** Where the nth live figure or mention of the text stands; null where there are fewer. */
export function placeOfLive({ doc }: EditorState, nth: number): number | null {
  let place: number | null = null;
  let seen = 0;
  doc.descendants((node, pos) => {
    if (liveOf(node) === null) return;
    if (seen === nth) place = pos;
    seen += 1;
  });
  return place;
}

/** The end of a text, one of its live figures and mentions (counted from 0), or what was found in it. */
export type CaretPlace = 'end' | number | Range;

/** Puts the caret at a place of the text, or selects what stands there; into view either way. */
export function lookAt(editor: Editor, place: CaretPlace): void {
  const { state, view } = editor;
  if (typeof place === 'object') {
    const found = placeOf(state.doc, place);
    editor.commands.focus(found === null ? 'end' : null);
    if (found) editor.chain().setTextSelection(found).scrollIntoView().run();
    return;
  }
  const pos = place === 'end' ? null : placeOfLive(state, place);
  if (pos === null) {
    editor.commands.focus('end');
    return;
  }
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)).scrollIntoView());
  const chip = view.nodeDOM(pos);
  if (!(chip instanceof HTMLElement)) return;
  chip.scrollIntoView({ block: 'nearest' });
  if (editor.isEditable) editor.commands.focus();
  else chip.focus();
}
