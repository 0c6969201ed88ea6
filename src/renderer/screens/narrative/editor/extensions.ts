import { Extension, type Extensions } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import { isAddress } from '../../../../domain/address';
import { Bounds, type Bound } from './bounds';
import { CommentMark } from './comment-mark';
import { ListItem } from './list-item';
import { chipKeys } from './live/chip-keys';
import type { LiveRoom } from './live/live-room';
import { Figure, Mention } from './live/nodes';
import { offeringExtension, type Offering } from './live/offering';

/** What the keys of the editor reach outside it. */
export interface EditorWishes {
  readonly placeholder: string;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Letters that were being composed are in the text, or will be in a moment. */
  readonly onComposed: () => void;
  readonly onLink: () => void;
  readonly onLeave: () => void;
  readonly onRefused: (bound: Bound) => void;
  /** What live figures and mentions say. */
  readonly room: LiveRoom;
  /** What is offered after a sign. */
  readonly offering: Offering;
}

/**
 * What narrative text is made of in the editor, no more than {@link RichText} holds, and its keys. Of the shorthands
 * only "- " and "1. " at the start of a line count: stars and underscores are words in this field ("A*").
 */
export function editorExtensions(wishes: EditorWishes): Extensions {
  return [
    ...schemaExtensions(wishes.room),
    Placeholder.configure({ placeholder: wishes.placeholder, showOnlyWhenEditable: false }),
    Bounds.configure({ onRefused: wishes.onRefused }),
    keys(wishes),
    chipKeys(wishes.room),
    offeringExtension(wishes.offering),
  ];
}

/** The part of the extensions that makes the schema; without a room nobody sees what follows a record. */
export function schemaExtensions(room: LiveRoom | null = null): Extensions {
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
      // There is one history, the plan's: steps of a second one would be lost with the editor.
      undoRedo: false,
      heading: { levels: [3] },
      link: {
        autolink: false,
        linkOnPaste: false,
        openOnClick: false,
        isAllowedUri: isAddress,
      },
    }),
    ListItem,
    CommentMark,
    Figure.configure({ room }),
    Mention.configure({ room }),
  ];
}

/** Input rules that stay on. */
export const SHORTHANDS = ['bulletList', 'orderedList'];

function keys(wishes: EditorWishes): Extension {
  return Extension.create({
    name: 'roomKeys',
    priority: 1_000,
    addKeyboardShortcuts() {
      const run = (wish: () => void) => () => {
        wish();
        return true;
      };
      return {
        'Mod-z': run(wishes.undo),
        'Mod-Shift-z': run(wishes.redo),
        'Mod-y': run(wishes.redo),
        'Mod-Shift-k': run(wishes.onLink),
        Escape: run(wishes.onLeave),
      };
    },
    addProseMirrorPlugins() {
      const handleDOMEvents = {
        beforeinput: browserUndo(wishes),
        compositionend: () => {
          wishes.onComposed();
          return false;
        },
      };
      return [new Plugin({ props: { handleDOMEvents } })];
    },
  });
}

/** The browser keeps a history of its own, which its menus reach: it would bring back what nobody sees in the plan. */
function browserUndo({ undo, redo }: EditorWishes) {
  return (view: EditorView, event: InputEvent): boolean => {
    const isUndo = event.inputType === 'historyUndo';
    if (!view.editable || (!isUndo && event.inputType !== 'historyRedo')) return false;
    event.preventDefault();
    if (isUndo) undo();
    else redo();
    return true;
  };
}
