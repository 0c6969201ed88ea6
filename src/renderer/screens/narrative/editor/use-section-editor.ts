import { TextSelection } from '@tiptap/pm/state';
import { useEditor, type Editor, type UseEditorOptions } from '@tiptap/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { EMPTY_TEXT } from '../../../../domain/rich-text';
import type { Session } from '../../../session/session';
import { useSession } from '../../../session/use-session';
import { toEditor } from './convert';
import { editorExtensions, SHORTHANDS } from './extensions';
import { LiveRoom } from './live/live-room';
import { Offering } from './live/offering';
import { takeIn } from './paste-into';
import { SectionText } from './section-text';
import type { TextHolder } from './text-holder';

interface Wishes {
  readonly holder: TextHolder;
  readonly canWrite: boolean;
  /** What stands in the editor's place while there is no text. */
  readonly placeholder: string;
  readonly onLink: () => void;
  readonly onLeave: () => void;
  /** Shows where the figure or the name at a place of the text comes from. */
  readonly onLive: (pos: number) => void;
}

/** An editor of a text of the plan and what holds it together with the plan. */
export interface SectionEditor {
  readonly editor: Editor;
  readonly text: SectionText;
  readonly room: LiveRoom;
  readonly offering: Offering;
}

/** Id of the line that says which keys leave the editor. */
export const KEYS_HINT = 'narrative-keys';

/**
 * Makes the editor of a text, most often that of a section, and ties it to the plan. The component that asks is made anew for each section; what it
 * wishes at first holds, but for whether the text may be changed.
 */
export function useSectionEditor(wishes: Wishes): SectionEditor {
  const { holder, canWrite } = wishes;
  const session = useSession();
  const [text] = useState(() => new SectionText(session, holder));
  const [room] = useState(() => new LiveRoom(session, wishes.onLive));
  const [offering] = useState(
    () =>
      new Offering(session, ({ live, about }, range) => {
        text.put(
          live,
          range,
          `Insert ${about.caption || about.code} into ${holder.title(session.state)}`,
        );
      }),
  );
  const [options] = useState(() => optionsFor(session, { text, room, offering }, wishes));
  const editor = useEditor(options);
  useLayoutEffect(() => text.attach(editor), [editor, text]);
  useEffect(() => {
    editor.setEditable(canWrite, false);
    room.refresh();
  }, [canWrite, editor, room]);
  return { editor, text, room, offering };
}

function optionsFor(
  session: Session,
  { text, room, offering }: Omit<SectionEditor, 'editor'>,
  wishes: Wishes,
): UseEditorOptions {
  const { holder, canWrite, placeholder, onLink, onLeave } = wishes;
  const title = holder.title(session.state);
  return {
    extensions: editorExtensions({
      placeholder,
      undo: () => {
        session.undo();
      },
      redo: () => {
        session.redo();
      },
      onComposed: () => {
        text.composed();
      },
      onRefused: (bound) => {
        text.refuse(bound);
      },
      onLink,
      onLeave,
      room,
      offering,
    }),
    content: toEditor(holder.body(session.state) ?? EMPTY_TEXT),
    enableContentCheck: true,
    onContentError: ({ error }) => {
      throw error;
    },
    editable: canWrite,
    // The policy of the page allows no style sheet but its own.
    injectCSS: false,
    enableInputRules: SHORTHANDS,
    // What is pasted is what was copied: stars stay stars.
    enablePasteRules: false,
    editorProps: {
      // A text that cannot be changed is read by keyboard all the same.
      attributes: {
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': `Text of ${title}`,
        'aria-describedby': KEYS_HINT,
        'aria-placeholder': placeholder,
      },
      // Before the editor reads what was pasted: it would read all of it, and with its styles.
      handleDOMEvents: {
        paste: (view, event) => {
          if (!view.editable || !takeIn(session, text, view, event.clipboardData, title)) {
            return false;
          }
          event.preventDefault();
          return true;
        },
        drop: (view, event) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          // What is dragged inside the text is moved by the editor itself.
          if (!view.editable || view.dragging !== null || !at) return false;
          const place = TextSelection.near(view.state.doc.resolve(at.pos));
          view.dispatch(view.state.tr.setSelection(place));
          if (!takeIn(session, text, view, event.dataTransfer, title)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  };
}
