import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import { coveringOf, type CoveringText } from '../../../src/domain/covering/covering';
import { coveringFindings } from '../../../src/domain/covering/findings';
import { findInPlan } from '../../../src/domain/find/find';
import { sayerOf } from '../../../src/domain/live/say';
import { usesOf } from '../../../src/domain/live/uses';
import { fromPlain, toPlain, type RichText } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 3 });
const EARLIER = { name: 'Draft 1', words: '2 dates slipped since Draft 1.' };

const done = (before: Plan, command: Command): Plan => {
  const applied = apply(before, command);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.plan;
};
const textOf = (of: Plan, id: string, earlier: typeof EARLIER | null = null): CoveringText => {
  const text = coveringOf(of, pack, earlier).texts.find(({ part }) => part.id === id);
  if (text === undefined) throw new Error(`There is no part ${id}.`);
  return text;
};
const words = (of: Plan, id: string, earlier: typeof EARLIER | null = null): string =>
  toPlain(textOf(of, id, earlier).body, sayerOf(of, pack));
const codes = (of: Plan): readonly string[] =>
  coveringFindings(of, pack, coveringOf(of, pack, null)).map(({ code, part }) => `${code} ${part}`);

describe('what is suggested', () => {
  test('follows the plan until somebody writes it, and is back when that is taken out', () => {
    expect(words(plan, 'summary')).toContain('The plan has 3 actions');
    const fewer = done(plan, { type: 'action.remove', ids: ['action-1'] });
    expect(words(fewer, 'summary')).toContain('The plan has 2 actions');
    const body = fromPlain('Members are asked for a decision.');
    const own = done(plan, {
      type: 'covering.text',
      id: 'summary',
      text: { body, noImplications: null },
    });
    expect(textOf(own, 'summary')).toMatchObject({ origin: 'written', body });
    const ownFewer = done(own, { type: 'action.remove', ids: ['action-1'] });
    expect(words(ownFewer, 'summary')).toBe('Members are asked for a decision.');
    const back = done(ownFewer, { type: 'covering.text', id: 'summary', text: null });
    expect(textOf(back, 'summary').origin).toBe('suggested');
    expect(words(back, 'summary')).toContain('The plan has 2 actions');
  });

  test('fills the front sheet with what the cover of the plan says, and leaves blank what nobody knows', () => {
    const { answers } = coveringOf(plan, pack, null);
    const said = Object.fromEntries(answers.map(({ field, text }) => [field.id, text]));
    expect(said).toMatchObject({
      'report-of': 'Head of Libraries',
      meeting: '31 March 2008',
      to: '',
      classification: '',
      portfolio: 'Cabinet Member for Culture',
    });
    expect(answers.every(({ origin }) => origin === 'suggested')).toBe(true);
  });

  test('asks whoever the front sheet names', () => {
    const to = done(plan, { type: 'covering.answer', id: 'to', text: 'Cabinet' });
    expect(words(to, 'summary')).toMatch(/^This report asks Cabinet to approve/u);
    expect(words(plan, 'summary')).toMatch(/^This report asks the committee to approve/u);
  });

  test('says what changed since an earlier draft, where there is one', () => {
    expect(words(plan, 'changes', EARLIER)).toBe('2 dates slipped since Draft 1.');
    expect(words(plan, 'changes')).toBe('');
  });

  test('has doing nothing among the options, and one that is preferred', () => {
    const { items } = coveringOf(plan, pack, null).options;
    expect(items.filter(({ isDoNothing }) => isDoNothing)).toHaveLength(1);
    expect(items.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
    expect(items).toHaveLength(3);
  });

  test('counts actions by outcome so that they add up, those without a priority among them', () => {
    const serving = (priorityIds: readonly string[]): string => {
      const actions = plan.actions.map((one, at) => (at === 0 ? one : { ...one, priorityIds }));
      return words({ ...plan, actions }, 'brief').split('\n')[0] ?? '';
    };
    const first = plan.actions[0]?.priorityIds ?? [];
    expect(first).not.toEqual([]);
    expect(serving([])).toMatch(/: [^,\d]+ 1, without a priority 2\.$/u);
    expect(serving(first)).toMatch(/: [^,\d]+ 3\.$/u);
  });

  test('names the day and who looks before what is looked at', () => {
    const monitoring = [
      {
        id: 'm1',
        date: '2008-04-30',
        event: 'Actions near their date, and so each month',
        by: 'Heads of service',
        output: '',
        indicatorIds: [],
      },
      { id: 'm2', date: '2008-07-16', event: 'New figures.', by: '', output: '', indicatorIds: [] },
    ];
    expect(words({ ...plan, registers: { ...plan.registers, monitoring } }, 'next')).toBe(
      '30 April 2008, Heads of service: Actions near their date, and so each month.\n16 July 2008: New figures.',
    );
  });

  test('of an introduction speaks of no actions', () => {
    const introduction = makePlan({ pack, kind: 'introduction' });
    const all = coveringOf(introduction, pack, null).texts.map(({ body }) =>
      toPlain(body, sayerOf(introduction, pack)),
    );
    expect(all.join(' ')).not.toMatch(/\b0 actions|actions? with/u);
    expect(all[0]).toContain('introduction');
  });
});

describe('what a report lacks', () => {
  test('names each blank field of the front sheet that must not be, and what nobody wrote', () => {
    expect(codes(plan)).toEqual(
      expect.arrayContaining([
        'front-sheet-blank front-sheet',
        'part-blank legal',
        'part-blank environment',
      ]),
    );
    const blank = coveringFindings(plan, pack, coveringOf(plan, pack, null)).filter(
      ({ code }) => code === 'front-sheet-blank',
    );
    expect(blank.map(({ field }) => field)).toEqual(['to', 'classification', 'key-decision']);
    expect(blank.every(({ severity }) => severity === 'must')).toBe(true);
  });

  test('takes “no implications” with a reason, and not without one', () => {
    const set = (noImplications: string): Plan =>
      done(plan, {
        type: 'covering.text',
        id: 'legal',
        text: { body: { type: 'doc', content: [] }, noImplications },
      });
    expect(codes(set(' '))).toContain('reason-blank legal');
    expect(codes(set('The plan rests on powers that it names.'))).not.toEqual(
      expect.arrayContaining([expect.stringContaining(' legal')]),
    );
  });

  test('asks for recommendations, for doing nothing, and for one preferred option', () => {
    const none: RichText = { type: 'doc', content: [] };
    const bare = done(
      done(plan, {
        type: 'covering.text',
        id: 'recommendations',
        text: { body: none, noImplications: null },
      }),
      { type: 'covering.set', changes: { options: [] } },
    );
    expect(codes(bare)).toEqual(
      expect.arrayContaining([
        'no-recommendations recommendations',
        'do-nothing-missing options',
        'few-options options',
        'no-preferred-option options',
      ]),
    );
  });

  test('names a figure whose record is gone', () => {
    const body: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'mention',
              attrs: { kind: 'action', id: 'action-1', form: 'code', was: 'A01' },
            },
          ],
        },
      ],
    };
    const named = done(plan, {
      type: 'covering.text',
      id: 'legal',
      text: { body, noImplications: null },
    });
    expect(usesOf(named, 'action', 'action-1')).toMatchObject([
      { room: 'covering', sectionId: 'legal' },
    ]);
    const gone = done(named, { type: 'action.remove', ids: ['action-1'] });
    expect(codes(gone)).toContain('leads-nowhere legal');
    expect(words(gone, 'legal')).toBe('[A01, deleted]');
  });
});

test('what was written is found, and what is only suggested is not found twice', () => {
  const own = done(plan, { type: 'covering.answer', id: 'classification', text: 'Unrestricted' });
  const query = { text: 'Unrestricted', matchCase: false, wholeWords: false };
  expect(findInPlan(own, query, 9).hits).toMatchObject([
    { place: { room: 'covering', id: 'front-sheet', field: 'classification' } },
  ]);
  expect(findInPlan(plan, { ...query, text: 'is approved for' }, 9).total).toBe(0);
});

test('what overwrites something is taken back to what was there', () => {
  const legal = (plain: string) => ({ body: fromPlain(plain), noImplications: null });
  const commands: readonly (readonly [Command, Command])[] = [
    [
      { type: 'covering.answer', id: 'to', text: 'Cabinet' },
      { type: 'covering.answer', id: 'to', text: 'Council' },
    ],
    [
      { type: 'covering.text', id: 'legal', text: legal('One Act.') },
      { type: 'covering.text', id: 'legal', text: legal('Two Acts.') },
    ],
    [
      { type: 'covering.set', changes: { papers: [{ id: 'a', title: 'First' }] } },
      { type: 'covering.set', changes: { papers: [] } },
    ],
  ];
  for (const [first, second] of commands) {
    const before = done(plan, first);
    const applied = apply(before, second);
    if (!applied.ok || applied.value.inverse === null) throw new Error('It was not carried out.');
    expect(applied.value.inverse).toEqual(first);
    expect(done(applied.value.plan, applied.value.inverse)).toEqual(before);
  }
});
