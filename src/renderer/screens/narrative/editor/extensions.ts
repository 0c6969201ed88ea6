import { Extension, type Extensions } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { StarterKit } from '@tiptap/starter-kit';
import { isAddress } from '../../../../domain/address';
import { Bounds, type Bound } from './bounds';
import { ListItem } from './list-item';

/** What the keys of the editor reach outside it. */
export interface EditorWishes {
  readonly placeholder: string;
  /** The text itself has nothing left to undo or redo. */
  readonly undoPlan: () => void;
  readonly redoPlan: () => void;
  /** The text itself took a step back or forth. */
  readonly afterUndo: () => void;
  readonly afterRedo: () => void;
  readonly onLink: () => void;
  readonly onLeave: () => void;
  readonly onRefused: (bound: Bound) => void;
}

/**
 * What narrative text is made of in the editor, no more than {@link RichText} holds, and its keys. Of the shorthands
 * only "- " and "1. " at the start of a line count: stars and underscores are words in this field ("A*").
 */
export function editorExtensions(wishes: EditorWishes): Extensions {
  return [
    ...schemaExtensions(),
    Placeholder.configure({ placeholder: wishes.placeholder, showOnlyWhenEditable: false }),
    Bounds.configure({ onRefused: wishes.onRefused }),
    keys(wishes),
  ];
}

/** The part of the extensions that makes the schema. */
export function schemaExtensions(): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      horizontalRule: false,
      listItem: false,
      strike: false,
      // It would add a paragraph to texts that nobody has touched.
      trailingNode: false,
      underline: false,
      heading: { levels: [3] },
      link: {
        autolink: false,
        linkOnPaste: false,
        openOnClick: false,
        isAllowedUri: isAddress,
      },
    }),
    ListItem,
  ];
}

/** Input rules that stay on. */
export const SHORTHANDS = ['bulletList', 'orderedList'];

function keys(wishes: EditorWishes): Extension {
  return Extension.create({
    name: 'roomKeys',
    // Before the editor's own undo, which would swallow the key with nothing left to undo.
    priority: 1_000,
    addKeyboardShortcuts() {
      const undo = (): boolean => {
        if (undoDepth(this.editor.state) === 0) wishes.undoPlan();
        else if (this.editor.commands.undo()) wishes.afterUndo();
        return true;
      };
      const redo = (): boolean => {
        if (redoDepth(this.editor.state) === 0) wishes.redoPlan();
        else if (this.editor.commands.redo()) wishes.afterRedo();
        return true;
      };
      return {
        'Mod-z': undo,
        'Mod-Shift-z': redo,
        'Mod-y': redo,
        'Mod-Shift-k': () => {
          wishes.onLink();
          return true;
        },
        Escape: () => {
          wishes.onLeave();
          return true;
        },
      };
    },
  });
}
