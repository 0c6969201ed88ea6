import { Editor } from '@tiptap/core';
import { assert } from '../../../src/domain/control';
import { EMPTY_TEXT, toPlain } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { fromEditor, toEditor } from '../../../src/renderer/screens/narrative/editor/convert';
import {
  editorExtensions,
  SHORTHANDS,
} from '../../../src/renderer/screens/narrative/editor/extensions';
import { LiveRoom } from '../../../src/renderer/screens/narrative/editor/live/live-room';
import { Offering } from '../../../src/renderer/screens/narrative/editor/live/offering';
import { SectionText } from '../../../src/renderer/screens/narrative/editor/section-text';
import { sectionHolder } from '../../../src/renderer/screens/narrative/editor/text-holder';
import type { Session } from '../../../src/renderer/session/session';
import { lastWords } from '../../support/lives';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom } from '../indicators/room';

const pack = makePack();

/** A plan whose sections have no text. */
export const emptyPlan = makePlan({ pack, words: 0 });

const [first] = emptyPlan.sections;
assert(first, 'a plan has sections');
export const { id: sectionId, title } = first;

/** A plan opened for writing, with the text of its first section in an editor. */
export async function openText(plan: Plan = emptyPlan) {
  const session = await openRoom(plan, pack, { kind: 'write' });
  return { session, ...showFirst(session) };
}

/** Shows the text of the first section in an editor, as the room does on entering. */
export function showFirst(session: Session) {
  const text = new SectionText(session, sectionHolder(sectionId));
  const body = () =>
    session.state.open?.history.plan.sections.find(({ id }) => id === sectionId)?.body ??
    EMPTY_TEXT;
  const opened: number[] = [];
  const room = new LiveRoom(session, (pos) => {
    opened.push(pos);
  });
  const offering = new Offering(session, ({ live, about }, range) => {
    text.put(live, range, `Insert ${about.code}`);
  });
  const editor = new Editor({
    injectCSS: false,
    element: document.body.appendChild(document.createElement('div')),
    enableInputRules: SHORTHANDS,
    enablePasteRules: false,
    content: toEditor(body()),
    extensions: editorExtensions({
      placeholder: '',
      undo: () => {
        session.undo();
      },
      redo: () => {
        session.redo();
      },
      room,
      offering,
      onLink: () => undefined,
      onLeave: () => undefined,
      onComposed: () => {
        text.composed();
      },
      onRefused: (bound) => {
        text.refuse(bound);
      },
    }),
  });
  const detach = text.attach(editor);
  return {
    editor,
    text,
    offering,
    /** Places of chips whose origin was asked for. */
    opened,
    type: (words: string) => {
      for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter));
    },
    /** Takes letters away before the caret, as Backspace does in a browser. */
    rub: (letters: number) => {
      for (let n = 0; n < letters; n += 1) {
        const { from } = editor.state.selection;
        editor.view.dispatch(editor.state.tr.delete(from - 1, from));
      }
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      editor.view.dom.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      );
    },
    /** The editor goes as it does when another section or room is shown. */
    leave: () => {
      session.flush();
      detach();
      editor.destroy();
    },
    planned: () => toPlain(body(), lastWords),
    plannedText: body,
    shown: () => editor.state.doc.textContent,
    shownText: () => fromEditor(editor.state.doc),
    steps: () => session.state.open?.history.past.map(({ label }) => label),
    toasts: () => session.state.toasts.map((toast) => toast.text),
  };
}

/** Modifiers of a key. */
export const ctrl = { ctrlKey: true };
