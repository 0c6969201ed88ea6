import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import type { LiveRoom } from './live-room';
import { liveOf } from './nodes';

/** Where the chip beside the caret stands, if there is one on that side; null with a selection. */
function beside({ selection, doc }: EditorState, side: 'before' | 'after'): number | null {
  const { $from, empty } = selection;
  if (!empty) return null;
  const pos = side === 'before' ? $from.pos - ($from.nodeBefore?.nodeSize ?? 0) : $from.pos;
  const node = side === 'before' ? $from.nodeBefore : doc.nodeAt(pos);
  return node !== null && liveOf(node) !== null ? pos : null;
}

/** The first press selects the chip beside the caret, so that none goes unseen; the second deletes what is selected. */
function select(editor: Editor, side: 'before' | 'after'): boolean {
  const { state, view } = editor;
  const pos = beside(state, side);
  if (pos === null) return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
  return true;
}

/** The chip that is selected, else one beside the caret. */
export function chipAt(state: EditorState): number | null {
  const { selection } = state;
  if (selection instanceof NodeSelection) {
    return liveOf(selection.node) === null ? null : selection.from;
  }
  return beside(state, 'before') ?? beside(state, 'after');
}

/** Keys for chips: F2 says where one comes from, Backspace and Delete take it in two steps. */
export function chipKeys(room: LiveRoom): Extension {
  return Extension.create({
    name: 'chipKeys',
    priority: 1_000,
    addKeyboardShortcuts() {
      return {
        F2: ({ editor }) => {
          const pos = chipAt(editor.state);
          if (pos !== null) room.open(pos);
          return pos !== null;
        },
        Backspace: ({ editor }) => select(editor, 'before'),
        Delete: ({ editor }) => select(editor, 'after'),
      };
    },
  });
}
