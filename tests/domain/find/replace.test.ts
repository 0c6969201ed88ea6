import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { commandSchema } from '../../../src/domain/commands/schema';
import { findInPlan } from '../../../src/domain/find/find';
import { planTexts } from '../../../src/domain/find/plan-texts';
import type { Query } from '../../../src/domain/find/query';
import { replaceInPlan, type Replacement } from '../../../src/domain/find/replace';
import { fromPlain, toPlain } from '../../../src/domain/rich-text';
import { planProblems } from '../../../src/domain/schema/invariants';
import { planSchema, type Plan } from '../../../src/domain/schema/plan';
import { startPlan, step } from '../../support/arbitrary-plan';
import { deepFreeze } from '../../support/freeze';
import { anyRichText } from '../../support/rich-text-arbitrary';
import { start } from '../../support/small-plan';
import { takeBack } from '../../support/take-back';

const query = (text: string, options: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  wholeWords: false,
  ...options,
});

/** The small plan with a word in the narrative, an action with a milestone, and an indicator with two measures. */
const plan: Plan = deepFreeze({
  ...start,
  header: { ...start.header, contact: 'Old team' },
  sections: start.sections.map((section) => ({
    ...section,
    title: `${section.title} of the old team`,
    body: fromPlain('The old team writes.\n\nAn OLD TEAM reads.'),
  })),
  actions: start.actions.map((action) => ({
    ...action,
    deliverable: 'Report of the old team',
    milestones: [{ id: 'm1', text: 'Old team meets', due: null, owner: 'Old team', done: false }],
    budget: { ...action.budget, source: 'Old team' },
    carryForward: { decision: 'yes' as const, reason: 'Old team goes on' },
  })),
  indicators: start.indicators.map((indicator) => ({
    ...indicator,
    unitLabel: 'old team members',
    note: 'Counted by the old team',
    parts: indicator.parts.map((part) => ({
      ...part,
      rationale: 'Old team said so',
      baseline: {
        period: { type: 'financial' as const, label: '2007/8' },
        measure: { kind: 'figure' as const, value: 10 },
        numerator: null,
        cases: null,
        source: 'Return of the old team',
        illustrative: false,
      },
      kept: [
        {
          code: 'pace',
          value: 1,
          reason: 'Old team knew',
          by: 'Old team',
          at: '2008-02-12T10:32:05.000Z',
        },
      ],
    })),
  })),
});

function carriedOut(before: Plan, { command }: Replacement): Plan {
  if (command === null) return before;
  expect(commandSchema.safeParse(command).error?.issues ?? []).toEqual([]);
  const applied = apply(before, command);
  if (!applied.ok) throw new Error(`Refused: ${applied.error.code} ${applied.error.what}`);
  return applied.value.plan;
}

describe('replacing', () => {
  test('reaches every room as one step with a name, and its undo brings everything back', () => {
    const made = replaceInPlan(plan, query('old team'), 'new board');
    expect(made.command).toMatchObject({
      type: 'batch',
      label: 'Replace “old team” by “new board” in 32 places',
    });
    expect(made).toMatchObject({ replaced: 32, total: 35 });
    const after = carriedOut(plan, made);
    expect(after.header.contact).toBe('New board');
    expect(after.sections[0]?.title).toBe('Purpose of the new board');
    expect(toPlain(after.sections[0]?.body ?? fromPlain(''), () => '')).toBe(
      'The new board writes.\nAn new board reads.',
    );
    expect(after.actions[0]).toMatchObject({
      deliverable: 'Report of the new board',
      milestones: [{ text: 'New board meets', owner: 'New board' }],
      budget: { source: 'New board' },
      carryForward: { reason: 'New board goes on' },
    });
    expect(after.indicators[1]?.parts[1]).toMatchObject({
      rationale: 'New board said so',
      baseline: { source: 'Return of the new board', measure: { value: 10 } },
      kept: [{ reason: 'Old team knew' }],
    });
    const undone = made.command && apply(plan, made.command);
    if (!undone?.ok) throw new Error('Refused');
    expect(takeBack(undone.value)).toMatchObject({
      ok: true,
      value: { plan },
    });
  });

  test('is for the places that are wanted', () => {
    const { hits } = findInPlan(plan, query('old team'), 100);
    const wanted = hits.filter(({ record }) => record.code === 'A02').map(({ key }) => key);
    const made = replaceInPlan(plan, query('old team'), 'board', (key) => wanted.includes(key));
    expect(made).toMatchObject({ replaced: wanted.length, total: 35, leftOut: [] });
    const after = carriedOut(plan, made);
    expect(after.actions[0]).toBe(plan.actions[0]);
    expect(after.sections).toBe(plan.sections);
    expect(after.actions[1]).not.toEqual(plan.actions[1]);
  });

  test('two hits of one field are chosen apart', () => {
    const twice = { ...plan, header: { ...plan.header, contact: 'team and team' } };
    const { hits } = findInPlan(twice, query('team', { wholeWords: true }), 2);
    const made = replaceInPlan(twice, query('team'), 'board', (key) => key === hits[1]?.key);
    expect(carriedOut(twice, made).header.contact).toBe('team and board');
  });

  test('leaves codes, references and answers, and says why', () => {
    const codes = replaceInPlan(plan, query('A0'), 'B0');
    expect(codes).toMatchObject({ command: null, replaced: 0, total: 3 });
    expect(new Set(codes.leftOut.map(({ why }) => why))).toEqual(
      new Set(['references stay as they are']),
    );
    const { leftOut } = replaceInPlan(plan, query('old team'), 'board');
    expect(leftOut.map(({ why }) => why)).toEqual(Array(3).fill('an answer stays as it was given'));
    const official = plan.indicators.map((each) => ({ ...each, packItemId: 'item' }));
    const fromPack = replaceInPlan({ ...plan, indicators: official }, query('members'), 'people');
    expect(fromPack.leftOut.map(({ why }) => why)).toEqual(
      Array(2).fill('the reference pack says it'),
    );
  });

  test('leaves a field that would be blank or too long whole, and does the others', () => {
    const blank = replaceInPlan(plan, query('Community'), '');
    expect(blank).toMatchObject({ replaced: 1, leftOut: [] });
    const division = replaceInPlan(plan, query('Libraries'), ' ', (key) =>
      key.includes('division'),
    );
    expect(division).toMatchObject({ command: null, leftOut: [{ why: 'it would be blank' }] });
    const deliverable = `${'x'.repeat(1_999)} old team`;
    const actions = plan.actions.map((action) => ({
      ...action,
      title: 'o'.repeat(1_500),
      deliverable,
    }));
    const long = replaceInPlan({ ...plan, actions }, query('o', { matchCase: true }), 'oo');
    const why = 'it would be longer than 2,000 characters';
    const titles = long.leftOut.filter(({ key }) => key.includes('/title/'));
    expect(titles).toHaveLength(4_500);
    expect(new Set(titles.map((left) => left.why))).toEqual(new Set([why]));
    const after = carriedOut({ ...plan, actions }, long);
    expect(after.actions[0]?.deliverable).toBe(`${'x'.repeat(1_999)} oold team`);
    expect(planSchema.safeParse(after).success).toBe(true);
  });

  test('writes quotes and dashes as the hit has them', () => {
    const fine = { ...plan, header: { ...plan.header, contact: 'The council’s 2007–08 “plan”' } };
    const contact = (wanted: string, by: string) =>
      carriedOut(fine, replaceInPlan(fine, query(wanted), by)).header.contact;
    expect(contact("council's", "authority's")).toBe('The authority’s 2007–08 “plan”');
    expect(contact('2007-08', '2008-09')).toBe('The council’s 2008–09 “plan”');
    expect(contact('"plan"', '"draft"')).toBe('The council’s 2007–08 “draft”');
    expect(contact('plan', "it's")).toBe("The council’s 2007–08 “it's”");
  });

  test('begins as the hit begins, unless capitals count', () => {
    const mixed = { ...plan, header: { ...plan.header, contact: 'Young people and young people' } };
    const contact = (matchCase: boolean, by: string) =>
      carriedOut(mixed, replaceInPlan(mixed, query('young people', { matchCase }), by)).header
        .contact;
    expect(contact(false, 'learners')).toBe('Learners and learners');
    expect(contact(true, 'learners')).toBe('Young people and learners');
    expect(contact(false, 'école')).toBe('École and école');
    expect(contact(false, '14 to 19s')).toBe('14 to 19s and 14 to 19s');
  });

  test('never puts in a line end or a control character', () => {
    const made = replaceInPlan(plan, query('Old team', { matchCase: true }), 'a\u0000\r\nb');
    expect(carriedOut(plan, made).header.contact).toBe('a b');
  });
});

test('every text that people wrote is searched', () => {
  const technical =
    /^(?:.*Ids?|id|type|kind|unit|role|status|year|format|by|at|code|about|polarity|reporting|periodType|decision|covered|group|level|label|.*Due|due|start|end|feedback|date|result|agreement|reportsTo|groups|register|field|quote|was|from|to)$/u;
  const found: string[] = [];
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && value !== '' && !technical.test(key)) found.push(value);
    else if (Array.isArray(value)) for (const one of value) collect(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) collect(one, name);
  };
  // What a reader suggests is no text of the plan until it is accepted.
  collect({ ...plan, suggestions: [] });
  const searched = [...planTexts(plan)].flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(found.filter((text) => !searched.some((other) => other.includes(text)))).toEqual([]);
  expect(found.length).toBeGreaterThan(40);
});

const NEEDLES = ['a', 'e ', 'ing', 'of', 'action', 'The', "'", '-', 'review'];
const plans = fc
  .tuple(startPlan, fc.array(step, { maxLength: 8 }), anyRichText)
  .map(([from, list, body]) => {
    let next: Plan = {
      ...from,
      sections: from.sections.map((section, at) => (at === 0 ? { ...section, body } : section)),
    };
    for (const [serial, make] of list.entries()) {
      const applied = apply(next, make(next, serial + 1));
      if (applied.ok) next = applied.value.plan;
    }
    return deepFreeze(next);
  });
const queries = fc.record({
  text: fc.constantFrom(...NEEDLES),
  matchCase: fc.boolean(),
  wholeWords: fc.boolean(),
});

describe('any plan', () => {
  test('every hit is really at its place, and no two have one name', () => {
    fc.assert(
      fc.property(plans, queries, (made, asked) => {
        const { hits, total } = findInPlan(made, asked, Infinity);
        expect(hits).toHaveLength(total);
        expect(new Set(hits.map(({ key }) => key)).size).toBe(total);
        const texts = [...planTexts(made)];
        for (const { key, start: from, end, place, excerpt } of hits) {
          const own = texts.filter(({ room, id }) => room === place.room && id === place.id);
          const name = key.split('/').slice(2, -1).join('/');
          const text = own
            .flatMap((record) => record.texts)
            .find((candidate) => candidate.key === name);
          expect(excerpt.hit).toBe(text?.text.slice(from, end).replace(/\s/gu, ' '));
          if (!asked.matchCase) {
            expect(
              excerpt.hit
                .toLowerCase()
                .normalize('NFD')
                .replace(/[’‘]/gu, "'")
                .replace(/[–—‑]/gu, '-'),
            ).toContain(asked.text.toLowerCase().trim());
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('replaced and undone is the plan as it was; what is in between is a plan', () => {
    fc.assert(
      fc.property(
        plans,
        queries,
        fc.constantFrom('', 'x', "it's – so", 'a longer text'),
        (made, asked, by) => {
          const { command, replaced, total, leftOut } = replaceInPlan(made, asked, by);
          expect(replaced + leftOut.length).toBe(total);
          if (command === null) return;
          expect(commandSchema.safeParse(command).error?.issues ?? []).toEqual([]);
          const done = apply(made, command);
          if (!done.ok) throw new Error(`Refused: ${done.error.code}`);
          expect(planSchema.safeParse(done.value.plan).error?.issues ?? []).toEqual([]);
          expect(planProblems(done.value.plan)).toEqual([]);
          const back = takeBack(done.value);
          expect(back).toMatchObject({ ok: true });
          if (back.ok) expect(back.value.plan).toEqual(made);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('replacing a text by itself changes nothing', () => {
    fc.assert(
      fc.property(plans, queries, (made, asked) => {
        const exact = { ...asked, matchCase: true };
        expect(replaceInPlan(made, exact, asked.text)).toMatchObject({
          command: null,
          replaced: 0,
        });
      }),
      { numRuns: 60 },
    );
  });
});
