import { expect, test } from 'vitest';
import { PLAIN_WISHES, type PaperWishes } from '../../src/domain/paper-options';
import type { Plan } from '../../src/domain/schema/plan';
import { buildPaper, textOf } from '../../src/report';
import { cleanPlan, pack, withAction } from '../support/clean-plan';

const ROLES =
  '“Accountable” means that this plan answers for the indicator; “contributes” means that it helps somebody else who does.';

/** The notes of an action plan, which stand under its tables. */
const notesOf = (plan: Plan, wishes: Partial<PaperWishes> = {}): readonly string[] =>
  buildPaper('actions', plan, pack, { ...PLAIN_WISHES, ...wishes }).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'note' ? [textOf(block.runs)] : [],
  );
const some = (...places: readonly number[]): Plan => ({
  ...cleanPlan,
  actions: cleanPlan.actions.filter((_, place) => places.includes(place)),
});

test('the note under the tables says what their roles and codes mean, of the priorities that are served alone', () => {
  expect(notesOf(some(0, 2))).toEqual([
    `Priorities: S2 Lighting where people walk; A1 Services within reach of every ward. ${ROLES}`,
  ]);
});

test('where no priority is served, it says what the roles mean', () => {
  expect(
    notesOf({ ...cleanPlan, actions: withAction(0, { priorityIds: [] }).actions.slice(0, 1) }),
  ).toEqual([ROLES]);
});

test('it does not stand where the column that it explains is left out, nor where there is no table', () => {
  const columns = PLAIN_WISHES.columns.filter((column) => column !== 'links');
  expect(columns.length).toBeLessThan(PLAIN_WISHES.columns.length);
  expect(notesOf(cleanPlan, { columns })).toEqual([]);
  expect(notesOf({ ...cleanPlan, actions: [] })).toEqual([]);
});
