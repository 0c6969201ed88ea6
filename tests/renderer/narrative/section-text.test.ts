// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toPlain } from '../../../src/domain/rich-text';
import { LIST_DEPTH, LONGEST_TEXT } from '../../../src/domain/schema/limits';
import { toEditor } from '../../../src/renderer/screens/narrative/editor/convert';
import {
  editorExtensions,
  SHORTHANDS,
} from '../../../src/renderer/screens/narrative/editor/extensions';
import { takeIn, type PastedData } from '../../../src/renderer/screens/narrative/editor/paste-into';
import { SectionText } from '../../../src/renderer/screens/narrative/editor/section-text';
import {
  BURST_REST_MS,
  LONGEST_WAIT_MS,
  PAUSE_MS,
} from '../../../src/renderer/screens/narrative/editor/typing';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom } from '../indicators/room';

const pack = makePack();
const empty = makePlan({ pack, words: 0 });
const sectionId = empty.sections[0]?.id ?? '';
const title = empty.sections[0]?.title ?? '';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function openText(plan = empty) {
  const session = await openRoom(plan, pack, { kind: 'write' });
  const text = new SectionText(session, sectionId);
  const section = () =>
    session.state.open?.history.plan.sections.find(({ id }) => id === sectionId);
  const editor = new Editor({
    injectCSS: false,
    element: document.body.appendChild(document.createElement('div')),
    enableInputRules: SHORTHANDS,
    enablePasteRules: false,
    content: toEditor(section()?.body ?? { type: 'doc', content: [] }),
    extensions: editorExtensions({
      placeholder: '',
      undoPlan: () => {
        session.undo();
      },
      redoPlan: () => {
        session.redo();
      },
      afterUndo: () => {
        text.afterUndo();
      },
      afterRedo: () => {
        text.afterRedo();
      },
      onLink: () => undefined,
      onLeave: () => undefined,
      onRefused: (bound) => {
        text.refuse(bound);
      },
    }),
  });
  text.attach(editor);
  // As the room does: whatever the plan says now is shown.
  session.store.subscribe(() => {
    const body = section()?.body;
    if (body) text.show(body);
  });
  return {
    session,
    editor,
    text,
    type: (words: string) => {
      for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter));
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      editor.view.dom.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      );
    },
    planned: () => toPlain(section()?.body ?? { type: 'doc', content: [] }),
    shown: () => editor.state.doc.textContent,
    steps: () => session.state.open?.history.past.map(({ label }) => label),
    toasts: () => session.state.toasts.map((toast) => toast.text),
  };
}

const ctrl = { ctrlKey: true };

describe('typing', () => {
  test('becomes an edit after a pause, and no sooner', async () => {
    const { type, planned, steps } = await openText();
    type('Libraries');
    vi.advanceTimersByTime(PAUSE_MS - 1);
    expect(planned()).toBe('');
    vi.advanceTimersByTime(1);
    expect(planned()).toBe('Libraries');
    expect(steps()).toEqual([`Type in ${title}`]);
  });

  test('of one burst is one step, whatever pauses it has', async () => {
    const { type, planned, steps, session } = await openText();
    for (const word of ['one ', 'two ', 'three']) {
      type(word);
      vi.advanceTimersByTime(PAUSE_MS + 200);
    }
    expect(planned()).toBe('one two three');
    expect(steps()).toHaveLength(1);
    session.undo();
    expect(planned()).toBe('');
  });

  test('after a rest is a step of its own', async () => {
    const { type, steps } = await openText();
    type('one ');
    vi.advanceTimersByTime(BURST_REST_MS + 1);
    type('two');
    vi.advanceTimersByTime(PAUSE_MS);
    expect(steps()).toHaveLength(2);
  });

  test('without a pause is handed over all the same', async () => {
    const { type, planned } = await openText();
    for (let at = 0; at * 500 <= LONGEST_WAIT_MS; at += 1) {
      type('x');
      vi.advanceTimersByTime(500);
    }
    expect(planned()).not.toBe('');
  });

  test('is handed over when the session asks', async () => {
    const { type, planned, session } = await openText();
    type('Kept');
    session.flush();
    expect(planned()).toBe('Kept');
  });

  test('goes on while the plan catches up', async () => {
    const { type, text, shown, session } = await openText();
    type('ab');
    session.flush();
    const body = session.state.open?.history.plan.sections[0]?.body;
    type('c');
    // The room shows the plan's text a moment later, when the editor is ahead of it.
    if (body) text.show(body);
    expect(shown()).toBe('abc');
  });

  test('that changes nothing is no step', async () => {
    const { editor, type, steps } = await openText();
    type('x');
    editor.commands.deleteRange({ from: 1, to: 2 });
    vi.advanceTimersByTime(PAUSE_MS);
    expect(steps()).toEqual([]);
  });
});

describe('undo', () => {
  test('in the text takes the plan back with it', async () => {
    const { type, press, shown, planned, steps, session } = await openText();
    type('one');
    vi.advanceTimersByTime(PAUSE_MS);
    press('z', ctrl);
    expect([shown(), planned(), steps()]).toEqual(['', '', []]);
    press('y', ctrl);
    expect([shown(), planned()]).toEqual(['one', 'one']);
    expect(session.state.open?.history.future).toHaveLength(0);
  });

  test('goes on with the plan when the text has nothing left', async () => {
    const { press, planned, session } = await openText();
    session.dispatch({ type: 'plan.set', changes: { contact: 'Somebody else' } });
    press('z', ctrl);
    expect(planned()).toBe('');
    expect(session.state.open?.history.plan.header.contact).toBe(empty.header.contact);
    press('z', { ...ctrl, shiftKey: true });
    expect(session.state.open?.history.plan.header.contact).toBe('Somebody else');
  });

  test('elsewhere shows in the text', async () => {
    const { type, shown, session } = await openText();
    type('one');
    session.undo();
    expect(shown()).toBe('');
    session.redo();
    expect(shown()).toBe('one');
  });
});

/** As much of a clipboard as a paste is read from; jsdom has none. */
function clipboard(html: string, plain: string): PastedData {
  const data = new Map([
    ['text/html', html],
    ['text/plain', plain],
  ]);
  return { getData: (type) => data.get(type) ?? '', files: [] };
}

describe('a paste', () => {
  test('is a step of its own and says what it left out', async () => {
    const { session, text, editor, type, planned, steps, toasts, shown } = await openText();
    type('Before: ');
    const html = '<table><tr><td>a<td>b</table><img src="x.png">';
    expect(takeIn(session, text, editor.view, clipboard(html, ''), title)).toBe(true);
    expect(planned()).toBe('Before: a | b');
    expect(steps()).toEqual([`Type in ${title}`, `Paste into ${title}`]);
    expect(toasts()).toEqual([
      'Pasted. 1 table became lines of text, cells parted by bars. 1 picture was left out.',
    ]);
    session.state.toasts[0]?.action?.run();
    expect([planned(), shown()]).toEqual(['Before: ', 'Before: ']);
  });

  test('of a list into a sentence keeps to itself; words flow in', async () => {
    const { session, text, editor, type, planned } = await openText();
    type('before after');
    editor.commands.setTextSelection(8);
    takeIn(session, text, editor.view, clipboard('<ul><li>one<li>two</ul>', ''), title);
    expect(planned()).toBe('before \none\ntwo\nafter');
    takeIn(session, text, editor.view, clipboard('', ' and more'), title);
    expect(planned()).toContain('and more');
    expect(planned().split('\n')).toHaveLength(4);
  });

  test('of an address over words makes them a link', async () => {
    const { session, text, editor, type } = await openText();
    type('see the page');
    editor.commands.setTextSelection({ from: 9, to: 13 });
    takeIn(session, text, editor.view, clipboard('', 'https://www.example.org/a'), title);
    session.flush();
    expect(session.state.open?.history.plan.sections[0]?.body.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'see the ' },
          {
            type: 'text',
            text: 'page',
            marks: [{ type: 'link', attrs: { href: 'https://www.example.org/a' } }],
          },
        ],
      },
    ]);
  });

  test('that is too long is refused whole, with a sentence', async () => {
    const { session, text, editor, planned, toasts } = await openText();
    takeIn(session, text, editor.view, clipboard('', 'x'.repeat(LONGEST_TEXT + 1)), title);
    takeIn(
      session,
      text,
      editor.view,
      clipboard(`<p>${'x'.repeat(LONGEST_TEXT)}</p><p>y</p>`, ''),
      title,
    );
    expect(planned()).toBe('');
    expect(toasts()).toEqual([
      'A section holds at most 200,000 characters. The text was left as it was.',
    ]);
  });
});

test('lists stop at the depth that a plan holds', async () => {
  const { editor, type, press, planned, session, toasts } = await openText();
  editor.commands.toggleList('bulletList', 'listItem');
  for (let level = 1; level <= LIST_DEPTH + 2; level += 1) {
    type(`level ${String(level)}`);
    press('Enter');
    press('Tab');
  }
  session.flush();
  expect(planned()).toContain(`level ${String(LIST_DEPTH + 2)}`);
  expect(toasts()).toEqual(['Lists go 4 levels deep at most. The text was left as it was.']);
});
