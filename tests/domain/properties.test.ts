import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply';
import { describe as describeCommand } from '../../src/domain/commands/describe';
import { COMMAND_TYPES, commandSchema, type Command } from '../../src/domain/commands/schema';
import { advance, startHistory, type History } from '../../src/domain/history';
import { planProblems } from '../../src/domain/schema/invariants';
import { parsePlan } from '../../src/domain/schema/parse';
import { planSchema, type Plan } from '../../src/domain/schema/plan';
import { serialise } from '../../src/domain/schema/serialise';
import { startPlan, step, type Step } from '../support/arbitrary-plan';
import { deepFreeze } from '../support/freeze';

const steps = fc.array(step, { minLength: 1, maxLength: 25 });
/** Typing keys, so that some consecutive steps ask to be one. */
const keys = fc.array(fc.constantFrom(null, 'typing', 'other'), { minLength: 25, maxLength: 25 });

interface Walked {
  readonly start: Plan;
  /** The plan as Undo can bring it back: after the last step of review, or the start. */
  readonly base: Plan;
  readonly end: History;
  /** What the journal holds: every command that was carried out, in order. */
  readonly journal: readonly Command[];
  readonly refused: number;
}

/** Does what fits of a list of steps, on frozen plans: whoever changes one in place throws. */
function walk(start: Plan, list: readonly Step[], merges: readonly (string | null)[]): Walked {
  let history = startHistory(deepFreeze(start));
  const journal: Command[] = [];
  let refused = 0;
  let base = start;
  for (const [serial, make] of list.entries()) {
    const command = deepFreeze(make(history.plan, serial + 1));
    const moved = advance(history, { kind: 'do', command, merge: merges[serial] ?? null });
    if (!moved.ok) {
      refused += 1;
      continue;
    }
    history = moved.value.history;
    deepFreeze(history.plan);
    journal.push(moved.value.command);
    if (command.type === 'review.step') base = history.plan;
  }
  return { start, base, end: history, journal, refused };
}

const walks = fc
  .tuple(startPlan, steps, keys)
  .map(([start, list, merges]) => walk(start, list, merges));

describe('any list of commands', () => {
  test('undone, is the start or the last step of review, and redone, the end', () => {
    fc.assert(
      fc.property(walks, ({ base, end }) => {
        let history = end;
        while (history.past.length > 0) {
          const moved = advance(history, { kind: 'undo' });
          if (!moved.ok) throw new Error(`Undo was refused: ${moved.error.code}`);
          history = moved.value.history;
          deepFreeze(history.plan);
        }
        expect(history.plan).toEqual(base);
        expect(serialise(history.plan)).toBe(serialise(base));
        while (history.future.length > 0) {
          const moved = advance(history, { kind: 'redo' });
          if (!moved.ok) throw new Error(`Redo was refused: ${moved.error.code}`);
          history = moved.value.history;
          deepFreeze(history.plan);
        }
        expect(history.plan).toEqual(end.plan);
        expect(serialise(history.plan)).toBe(serialise(end.plan));
      }),
      { numRuns: 150 },
    );
  });

  test('replayed from the start, is the document', () => {
    fc.assert(
      fc.property(walks, fc.nat({ max: 20 }), ({ start, end, journal }, back) => {
        const lines: Command[] = [...journal];
        let history = end;
        for (let n = 0; n < Math.min(back, end.past.length); n += 1) {
          const moved = advance(history, { kind: 'undo' });
          if (!moved.ok) throw new Error(`Undo was refused: ${moved.error.code}`);
          history = moved.value.history;
          lines.push(moved.value.command);
        }
        let plan = start;
        for (const line of lines) {
          // Through text and back, as a journal on disk.
          const read = commandSchema.parse(JSON.parse(JSON.stringify(line)));
          const applied = apply(plan, read);
          if (!applied.ok) throw new Error(`Replay was refused: ${applied.error.code}`);
          ({ plan } = applied.value);
        }
        expect(plan).toEqual(history.plan);
      }),
      { numRuns: 100 },
    );
  });

  test('leaves a valid plan after every command, which a file gives back', () => {
    fc.assert(
      fc.property(startPlan, steps, (start, list) => {
        let plan = start;
        for (const [serial, make] of list.entries()) {
          const command = make(plan, serial + 1);
          const applied = apply(plan, command);
          if (!applied.ok) continue;
          ({ plan } = applied.value);
          expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
          expect(planProblems(plan)).toEqual([]);
        }
        const read = parsePlan(serialise(plan));
        expect(read).toEqual({ ok: true, value: plan });
      }),
      { numRuns: 100 },
    );
  });

  test('has ways back that are commands like any other, and words for each', () => {
    fc.assert(
      fc.property(walks, ({ end }) => {
        for (const { undo, redo, label, focus } of end.past) {
          expect(commandSchema.safeParse(undo).error?.issues ?? []).toEqual([]);
          expect(commandSchema.safeParse(redo).error?.issues ?? []).toEqual([]);
          expect(label.trim()).not.toBe('');
          expect(focus.room).toMatch(
            /^(overview|review|narrative|actions|indicators|thread|resources|covering)$/u,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is mostly carried out and sometimes refused, so that these tests try both', () => {
    const seen = fc.sample(walks, { numRuns: 500, seed: 1 });
    const done = seen.reduce((sum, { journal }) => sum + journal.length, 0);
    const refused = seen.reduce((sum, walked) => sum + walked.refused, 0);
    expect(refused).toBeGreaterThan(0);
    expect(done).toBeGreaterThan(refused);
    const types = new Set(
      seen.flatMap(({ journal }) => journal.flatMap((command) => [command.type])),
    );
    expect([...types].toSorted()).toEqual(COMMAND_TYPES.toSorted());
  });
});

test('a batch with one command that does not fit changes nothing and says which it was', () => {
  fc.assert(
    fc.property(startPlan, fc.array(step, { minLength: 0, maxLength: 6 }), (start, list) => {
      const plan = deepFreeze(start);
      const before = serialise(plan);
      const fits = list
        .map((make, serial) => make(plan, serial + 1))
        .filter((command) => command.type === 'plan.set');
      const commands = [...fits, { type: 'action.remove' as const, ids: ['nobody'] }];
      const applied = apply(plan, { type: 'batch', label: 'Several', commands });
      expect(applied).toEqual({
        ok: false,
        error: { code: 'unknownRecord', what: 'action nobody', index: fits.length },
      });
      expect(serialise(plan)).toBe(before);
    }),
  );
});

test('describing never throws, whatever the command is about', () => {
  fc.assert(
    fc.property(startPlan, step, (plan, make) => {
      expect(describeCommand(plan, make(plan, 1)).label).not.toBe('');
    }),
  );
});
