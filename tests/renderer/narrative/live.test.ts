// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assert } from '../../../src/domain/control';
import { textWith, figureOf, mentionOf } from '../../support/lives';
import type { Live, RichText } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import {
  changeLive,
  intoText,
} from '../../../src/renderer/screens/narrative/editor/live/change-live';
import { formsOf } from '../../../src/renderer/screens/narrative/editor/live/forms';
import { signBefore } from '../../../src/renderer/screens/narrative/editor/live/sign';
import { takeIn } from '../../../src/renderer/screens/narrative/editor/paste-into';
import { liveData } from '../../../src/renderer/screens/narrative/paste/live-from';
import { live as anyLive } from '../../support/arbitrary-values';
import { makePack } from '../../support/plan-factory';
import { ctrl, emptyPlan, openText, sectionId } from './open-text';

const pack = makePack();
const indicator = emptyPlan.indicators.find(
  ({ unit, parts }) => unit === 'percent' && parts[0]?.baseline?.measure.kind === 'figure',
);
assert(indicator, 'a made plan has percentages');
const { code } = indicator;
const place = { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '' };
const baseline = figureOf({ kind: 'baseline', ...place });
const action = mentionOf('action', 'action-1');

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => document.createElement('i').getClientRects();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

function planWith(body: RichText): Plan {
  return {
    ...emptyPlan,
    sections: emptyPlan.sections.map((one) => (one.id === sectionId ? { ...one, body } : one)),
  };
}

const chips = (): string[] =>
  [...document.querySelectorAll('.gt-live')].map((chip) => chip.textContent);

async function opened(body: RichText) {
  document.body.replaceChildren();
  return openText(planWith(body));
}

/** Gives the list of what can be put in the moment that it takes to be asked for. */
const asked = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('a chip', () => {
  test('says what its record says, and another thing at once when that changes', async () => {
    const { session, shownText } = await opened(textWith('At ', baseline, ' see ', action));
    const before = shownText();
    expect(chips()).toEqual([
      `41.3% live figure from ${code}, 2006/7`,
      `A01 ${emptyPlan.actions[0]?.title ?? ''} follows an action`,
    ]);
    session.dispatch({
      type: 'indicator.baseline',
      ...place,
      baseline: {
        ...(indicator.parts[0]?.baseline ?? assertNever()),
        measure: { kind: 'figure', value: 51.5 },
      },
    });
    session.dispatch({ type: 'action.set', id: 'action-1', changes: { title: 'Another' } });
    expect(chips()).toEqual([
      `51.5% live figure from ${code}, 2006/7`,
      'A01 Another follows an action',
    ]);
    expect(shownText()).toEqual(before);
  });

  test('shows its last words when the record is deleted, and mends with undo', async () => {
    const { session } = await opened(textWith('See ', action));
    session.dispatch({ type: 'action.remove', ids: ['action-1'] });
    const last = `A01 ${emptyPlan.actions[0]?.title ?? ''}`;
    expect(chips()).toEqual([`${last} deleted leads nowhere`]);
    expect(document.querySelector('.gt-live-gone small')?.textContent).toBe('deleted');
    session.undo();
    expect(chips()).toEqual([`${last} follows an action`]);
  });

  test('is selected by the first Backspace and deleted by the second', async () => {
    const { editor, press, shownText, opened: asks } = await opened(textWith('At ', baseline));
    editor.commands.setTextSelection(5);
    press('Backspace');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    press('F2');
    expect(asks).toEqual([4]);
    press('Backspace');
    expect(shownText()).toEqual(textWith('At '));
    press('z', ctrl);
    expect(shownText()).toEqual(textWith('At ', baseline));
  });

  test('is shown in another form, and turned into plain words, a step each', async () => {
    const { session, editor, plannedText, steps } = await opened(textWith('At ', baseline));
    const { plan } = session.state.open?.history ?? assertNever();
    const forms = formsOf(plan, pack, baseline);
    expect(forms.map(({ text }) => text)).toEqual(['41.3%', '41%', '41.3 per cent']);
    const rounded = forms[1]?.live ?? assertNever();
    changeLive(editor, 4, rounded);
    expect(plannedText()).toEqual(textWith('At ', rounded));
    intoText(editor, 4, '41%');
    expect(plannedText()).toEqual(textWith('At 41%'));
    expect(steps()).toHaveLength(2);
    session.undo();
    expect(plannedText()).toEqual(textWith('At ', rounded));
  });
});

describe('a sign', () => {
  const matched = async (text: string, char = '#') => {
    const { editor, leave } = await opened({ type: 'doc', content: [] });
    editor.commands.insertContent({ type: 'text', text });
    const match = signBefore(char, editor.state.selection.$from);
    leave();
    return match?.query ?? null;
  };
  test.each([
    ['#', ''],
    ['rose to #ni 75 ta', 'ni 75 ta'],
    ['(#F23', 'F23'],
    ['C#', null],
    ['# not this', null],
    [`#${'x'.repeat(80)}`, null],
  ])('in “%s” asks for %j', async (text, query) => {
    expect(await matched(text)).toBe(query);
  });

  test.each([
    ['see @A1', 'A1'],
    ['planning@example.org', null],
    ['two @ three', null],
  ])('in “%s” asks for %j', async (text, query) => {
    expect(await matched(text, '@')).toBe(query);
  });

  test('opens a list of which Enter puts in the active one, in one step', async () => {
    const { type, press, offering, plannedText, session, steps } = await opened(textWith('At '));
    const offer = () => offering.store.getState().offer;
    press('End');
    session.flush();
    type(`#${code} 2008/9`);
    await asked();
    expect(
      offer()
        ?.found.slice(0, 2)
        .map(({ words }) => words),
    ).toEqual(['42.3%', '+1.0 pp']);
    press('ArrowDown');
    press('ArrowUp');
    press('Enter');
    expect(offer()).toBeNull();
    const target = figureOf({ kind: 'target', ...place, year: '2008/9' }, { was: '42.3%' });
    expect(plannedText()).toEqual(textWith(target, 'At '));
    expect(steps()?.at(-1)).toBe(`Insert ${code}`);
  });

  test('leaves what was typed where Escape closes the list, or nothing is found', async () => {
    const { type, press, offering, shown } = await opened({ type: 'doc', content: [] });
    type('@a0');
    await asked();
    expect(offering.store.getState().offer).not.toBeNull();
    press('Escape');
    expect(offering.store.getState().offer).toBeNull();
    type('1');
    await asked();
    expect(offering.store.getState().offer).toBeNull();
    type(' and #nobody says this');
    await asked();
    expect(offering.store.getState().offer).toBeNull();
    press('Enter');
    expect(shown()).toBe('@a01 and #nobody says this');
  });
});

describe('the clipboard', () => {
  const page = (plan: string, live: unknown, words = 'the words') => {
    const span = document.createElement('span');
    span.setAttribute('data-live', liveData(plan, live as Live));
    span.textContent = words;
    return `<p>At <b>${span.outerHTML}</b> now</p>`;
  };
  const pasted = async (html: string) => {
    const { session, text, editor, plannedText } = await opened({ type: 'doc', content: [] });
    takeIn(session, text, editor.view, { getData: () => html, files: { length: 0 } }, 'title');
    return plannedText();
  };
  const bold = { marks: [{ type: 'bold' as const }] };

  test('keeps what follows a record of the same plan, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyLive, async (live) => {
        expect(await pasted(page(emptyPlan.id, live))).toEqual(
          textWith('At ', { ...live, ...bold }, ' now'),
        );
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['of another plan', page('plan-of-others', baseline)],
    ['that a page made up', page(emptyPlan.id, { type: 'figure', attrs: { source: 'x' } })],
  ])('makes plain words of one %s', async (_, html) => {
    expect(await pasted(html)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'At ' },
            { type: 'text', text: 'the words', ...bold },
            { type: 'text', text: ' now' },
          ],
        },
      ],
    });
  });

  test('takes words to other programs, and the chip back to the plan', async () => {
    const { editor } = await opened(textWith('At ', baseline));
    const { dom, text } = editor.view.serializeForClipboard(editor.state.doc.slice(0));
    expect(dom.textContent).toBe('At 41.3%');
    expect(dom.innerHTML).toContain('data-live');
    expect(editor.getText()).toBe('At 41.3%');
    expect(text).toContain('At ');
  });

  test('knows a chip again that the browser copied as it is drawn', async () => {
    await opened(textWith('At ', baseline, ' now'));
    const drawn = document.querySelector('.ProseMirror')?.innerHTML ?? '';
    expect(drawn).toContain('live figure from');
    expect(await pasted(drawn)).toEqual(textWith('At ', baseline, ' now'));
  });
});

function assertNever(): never {
  throw new Error('the made plan lacks what the test is about');
}
