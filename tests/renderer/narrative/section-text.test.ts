// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIST_DEPTH, LONGEST_TEXT } from '../../../src/domain/schema/limits';
import { takeIn, type PastedData } from '../../../src/renderer/screens/narrative/editor/paste-into';
import {
  BURST_REST_MS,
  LONGEST_WAIT_MS,
  PAUSE_MS,
} from '../../../src/renderer/screens/narrative/editor/typing';
import { ctrl, emptyPlan, openText, title } from './open-text';

type Opened = Awaited<ReturnType<typeof openText>>;
const typing = `Type in ${title}`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

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

  test('that comes to nothing is no step', async () => {
    const { type, rub, steps, session } = await openText();
    type('house');
    vi.advanceTimersByTime(BURST_REST_MS + 1);
    rub(1);
    type('e');
    session.flush();
    expect(steps()).toEqual([typing]);
  });
});

describe('a step', () => {
  /** What each undo leaves, from the newest step back. */
  async function undone(write: (text: Opened) => void): Promise<readonly string[]> {
    const text = await openText();
    write(text);
    const left: string[] = [];
    text.session.flush();
    for (let n = text.steps()?.length ?? 0; n > 0; n -= 1) {
      text.press('z', ctrl);
      left.push(text.planned());
    }
    return left;
  }

  test('ends where the caret is moved', async () => {
    const left = await undone(({ type, editor }) => {
      type('one two');
      editor.commands.setTextSelection(4);
      type(' and a half');
    });
    expect(left).toEqual(['one two', '']);
  });

  test('ends where something is put elsewhere without the caret', async () => {
    const { type, editor, press, steps, session } = await openText();
    type('teh cat');
    editor.view.dispatch(editor.state.tr.insertText('the', 1, 4));
    session.flush();
    expect(steps()).toEqual([typing, typing]);
    press('z', ctrl);
    expect(editor.state.selection).toMatchObject({ from: 4, to: 4 });
  });

  test('begins with a new paragraph; several line ends in a row are one', async () => {
    const left = await undone(({ type, press }) => {
      type('one');
      press('Enter');
      press('Enter');
      type('two');
    });
    expect(left).toEqual(['one', '']);
  });

  test('ends where typing turns into deleting; what is typed instead belongs to that', async () => {
    const left = await undone(({ type, rub }) => {
      type('one two');
      rub(3);
      type('three');
    });
    expect(left).toEqual(['one two', '']);
  });

  test('ends where what comes next is to look otherwise', async () => {
    const left = await undone(({ type, press }) => {
      type('plain ');
      press('b', ctrl);
      type('bold');
    });
    expect(left).toEqual(['plain ', '']);
  });

  test('of formatting stands for itself and says what it is', async () => {
    const { type, editor, steps, press, shownText, text } = await openText();
    type('see the page');
    editor.commands.setTextSelection({ from: 9, to: 13 });
    editor.commands.toggleMark('bold');
    const bold = shownText();
    editor.commands.setMark('link', { href: 'https://www.example.org' });
    editor.commands.setNode('heading', { level: 3 });
    editor.commands.toggleList('bulletList', 'listItem');
    editor.commands.setTextSelection(5);
    const blocks = [{ type: 'paragraph', content: [{ type: 'text', text: 'F1: 3' }] }] as const;
    text.insert({ type: 'doc', content: blocks }, `Insert F1 into ${title}`, editor.view);
    expect(steps()).toEqual([
      typing,
      `Format words in ${title}`,
      `Set link in ${title}`,
      `Set paragraph style in ${title}`,
      `Change list in ${title}`,
      `Insert F1 into ${title}`,
    ]);
    for (let n = 0; n < 4; n += 1) press('z', ctrl);
    expect(shownText()).toEqual(bold);
    expect(editor.state.selection).toMatchObject({ from: 9, to: 13 });
  });

  test('of a shorthand for a list is the list alone', async () => {
    const { type, editor, steps, press, shownText } = await openText();
    type('-');
    const { view } = editor;
    view.someProp('handleTextInput', (handle) => handle(view, 2, 2, ' ', () => view.state.tr));
    type('one');
    press('z', ctrl);
    expect(shownText().content[0]?.type).toBe('bulletList');
    expect(steps()).toEqual([typing, `Change list in ${title}`]);
    press('z', ctrl);
    expect(shownText()).toMatchObject({ content: [{ content: [{ text: '- ' }] }] });
  });
});

describe('undo', () => {
  test('takes back what was typed this moment, and redo brings it again', async () => {
    const { type, press, shown, planned, session } = await openText();
    type('one');
    vi.advanceTimersByTime(PAUSE_MS);
    type(' two');
    press('z', ctrl);
    expect([shown(), planned()]).toEqual(['', '']);
    press('y', ctrl);
    expect([shown(), planned()]).toEqual(['one two', 'one two']);
    expect(session.state.open?.history.future).toHaveLength(0);
  });

  test('takes nothing of what is typed at once after it', async () => {
    const { type, press, shown, planned, session, steps } = await openText();
    type('one');
    vi.advanceTimersByTime(BURST_REST_MS + 1);
    type(' two');
    press('z', ctrl);
    type('x');
    press('y', ctrl);
    type('y');
    session.flush();
    expect([shown(), planned(), steps()]).toEqual(['onexy', 'onexy', [typing, typing]]);
  });

  test('and redo end the step: what is typed after them is another', async () => {
    const { type, press, session, steps } = await openText();
    type('one');
    press('z', ctrl);
    press('y', ctrl);
    type(' two');
    session.flush();
    expect(steps()).toEqual([typing, typing]);
  });

  test('leaves the caret where the text changed, also where letters repeat', async () => {
    const { type, press, editor } = await openText();
    type('the cat sat');
    editor.commands.setTextSelection(8);
    type(' so');
    editor.commands.setTextSelection({ from: 1, to: 4 });
    type('a');
    press('z', ctrl);
    expect(editor.state.selection).toMatchObject({ from: 1, to: 4 });
    press('z', ctrl);
    expect(editor.state.selection).toMatchObject({ from: 8, to: 8 });
    press('y', ctrl);
    expect(editor.state.selection).toMatchObject({ from: 11, to: 11 });
  });

  test('does not stop at the text: it goes on with the plan', async () => {
    const { press, planned, session } = await openText();
    session.dispatch({ type: 'plan.set', changes: { contact: 'Somebody else' } });
    press('z', ctrl);
    expect(planned()).toBe('');
    expect(session.state.open?.history.plan.header.contact).toBe(emptyPlan.header.contact);
    press('z', { ...ctrl, shiftKey: true });
    expect(session.state.open?.history.plan.header.contact).toBe('Somebody else');
  });

  test('of the browser is that of the plan', async () => {
    const { type, shown, editor } = await openText();
    type('one');
    const ask = (inputType: string): boolean =>
      editor.view.dom.dispatchEvent(
        new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }),
      );
    expect([ask('historyUndo'), shown()]).toEqual([false, '']);
    expect([ask('historyRedo'), shown()]).toEqual([false, 'one']);
  });

  test('waits for letters that are being composed', async () => {
    const { type, shown, planned, session, editor } = await openText();
    const compose = (event: string): void => {
      editor.view.dom.dispatchEvent(new CompositionEvent(event, { bubbles: true }));
    };
    type('one');
    session.flush();
    compose('compositionstart');
    session.undo();
    expect([shown(), planned()]).toEqual(['one', '']);
    compose('compositionend');
    vi.advanceTimersByTime(PAUSE_MS);
    expect([shown(), planned()]).toEqual(['', '']);
    type('one');
    session.flush();
    compose('compositionstart');
    session.undo();
    type('か');
    compose('compositionend');
    vi.advanceTimersByTime(PAUSE_MS);
    expect([shown(), planned()]).toEqual(['oneか', 'oneか']);
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
