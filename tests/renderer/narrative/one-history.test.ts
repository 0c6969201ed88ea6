// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeIn } from '../../../src/renderer/screens/narrative/editor/paste-into';
import { BURST_REST_MS, PAUSE_MS } from '../../../src/renderer/screens/narrative/editor/typing';
import type { Session } from '../../../src/renderer/session/session';
import { ctrl, openText, showFirst, title } from './open-text';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that a person does; `at` says where in the text, from 0 to 1. */
type Deed = readonly [
  (
    | 'type'
    | 'rub'
    | 'Enter'
    | 'bold'
    | 'list'
    | 'paste'
    | 'caret'
    | 'pause'
    | 'rest'
    | 'undo'
    | 'redo'
    | 'leave'
    | 'elsewhere'
  ),
  at: number,
];

const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 4, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...(['rub', 'Enter', 'bold', 'list', 'paste', 'caret', 'pause', 'rest'] as const),
        ...(['leave', 'elsewhere'] as const),
      ),
    },
  ),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

type Shown = ReturnType<typeof showFirst>;

/** A text under the hands of a person; what is typed is never the same twice. */
class Person {
  private typed = 0;

  constructor(
    readonly session: Session,
    public room: Shown,
  ) {}

  does([what, at]: Deed): void {
    const { room, session } = this;
    const { editor } = room;
    const place = (share: number): number => Math.round(share * editor.state.doc.content.size);
    switch (what) {
      case 'type':
        room.type(`${String((this.typed += 1))},`);
        break;
      case 'rub':
        if (editor.state.selection.$from.parentOffset > 0) room.rub(1);
        break;
      case 'Enter':
        room.press('Enter');
        break;
      case 'bold':
        editor.commands.setTextSelection({ from: place(at / 2), to: place(at) });
        editor.commands.toggleMark('bold');
        break;
      case 'list':
        editor.commands.toggleList('bulletList', 'listItem');
        break;
      case 'paste': {
        const html = `<p>P${String((this.typed += 1))}</p><ul><li>Q</ul>`;
        takeIn(session, room.text, editor.view, { getData: () => html, files: [] }, title);
        break;
      }
      case 'caret':
        editor.commands.setTextSelection(place(at));
        break;
      case 'pause':
        vi.advanceTimersByTime(PAUSE_MS);
        break;
      case 'rest':
        vi.advanceTimersByTime(BURST_REST_MS + 1);
        break;
      case 'undo':
        room.press('z', ctrl);
        break;
      case 'redo':
        room.press('y', ctrl);
        break;
      case 'leave':
        room.leave();
        this.room = showFirst(session);
        break;
      case 'elsewhere':
        session.flush();
        session.dispatch({
          type: 'plan.set',
          changes: { contact: String((this.typed += 1)) },
        });
        break;
    }
  }

  /** How many steps can be taken back and done again. */
  get steps(): readonly [past: number, future: number] {
    const { open } = this.session.state;
    return [open?.history.past.length ?? 0, open?.history.future.length ?? 0];
  }

  /** Presses a key until it has nothing left to do, and once more. */
  holds(key: 'z' | 'y'): void {
    this.session.flush();
    for (let left = this.steps[key === 'z' ? 0 : 1]; left >= 0; left -= 1) {
      this.room.press(key, ctrl);
    }
  }
}

async function start(): Promise<Person> {
  const { session, ...room } = await openText();
  return new Person(session, room);
}

test('whatever is typed, taken back and left: the editor shows the plan, and no step is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 40 }), async (deeds) => {
      const person = await start();
      for (const one of deeds) {
        person.does(one);
        const { room, session } = person;
        if (one[0] === 'undo' || one[0] === 'redo') {
          expect(room.shownText()).toEqual(room.plannedText());
        }
        if (one[1] < 0.3) {
          session.flush();
          expect(room.shownText()).toEqual(room.plannedText());
        }
      }
      person.holds('y');
      const end = person.room.shownText();
      person.holds('z');
      expect([person.room.shown(), person.steps[0]]).toEqual(['', 0]);
      person.does(['leave', 0]);
      person.holds('y');
      expect(person.room.shownText()).toEqual(end);
      expect(person.room.plannedText()).toEqual(end);
      expect(person.steps[1]).toBe(0);
      person.room.leave();
    }),
  );
}, 60_000);

test('a letter typed at any moment is in the text until it is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const person = await start();
      for (const one of deeds) person.does(one);
      person.does(['type', 0]);
      const written = person.room.shownText();
      person.does(['undo', 0]);
      person.does(['redo', 0]);
      expect(person.room.shownText()).toEqual(written);
      person.room.leave();
    }),
  );
}, 60_000);
