import { apply } from '../domain/commands/apply';
import { describe } from '../domain/commands/describe';
import { refusalSentence } from '../domain/commands/refusal';
import { unreachable } from '../domain/control';
import { LONGEST_HISTORY, type History, type Step } from '../domain/history';
import { fail, ok, type Result } from '../domain/result';
import { parsePlanValue, readProblemSentence } from '../domain/schema/parse';
import type { Plan } from '../domain/schema/plan';
import { NO_LINE, type JournalLine } from './journal-line';
import type { PlacedLine } from './journal-read';

/** A plan after some lines of its journal. */
export interface Replayed {
  readonly plan: Plan | null;
  /** Number of the last line, 0 before the first. */
  readonly n: number;
  /** Hash of the last line. */
  readonly hash: string;
  /** When and by whom the plan was changed last; null where only the snapshot is known. */
  readonly at: string | null;
  readonly by: string | null;
  /** Lines, by number, that do not follow on the line before: something was changed or taken out. */
  readonly breaks: readonly number[];
}

/** Before the first line. */
export const AT_START: Replayed = {
  plan: null,
  n: 0,
  hash: NO_LINE,
  at: null,
  by: null,
  breaks: [],
};

/** Why a line does not fit: its place among the lines given, and the reason in words. */
export interface ReplayProblem {
  readonly index: number;
  readonly reason: string;
}

/** Carries a plan forward through lines of its journal. */
export function replay(
  start: Replayed,
  lines: readonly PlacedLine[],
): Result<Replayed, ReplayProblem> {
  let { plan, n, hash, at, by } = start;
  const breaks = [...start.breaks];
  for (const [index, placed] of lines.entries()) {
    const { line } = placed;
    const expected = line.kind === 'snapshot' ? n : n + 1;
    if (line.n < expected) {
      return fail({ index, reason: `it has the number ${String(line.n)} after ${String(n)}` });
    }
    if (line.prev !== hash || line.n !== expected) breaks.push(line.n);
    const next = follow(plan, line);
    if (!next.ok) return fail({ index, reason: next.error });
    plan = next.value;
    n = line.n;
    ({ hash } = placed);
    if (line.kind !== 'snapshot') ({ at, by } = line);
  }
  return ok({ plan, n, hash, at, by, breaks });
}

/** The plan after one line, or why the line does not fit, in words. */
export function follow(plan: Plan | null, line: JournalLine): Result<Plan | null, string> {
  switch (line.kind) {
    case 'snapshot':
      return ok(plan);
    case 'create':
    case 'restore': {
      const parsed = parsePlanValue(line.plan);
      return parsed.ok ? parsed : fail(readProblemSentence('its plan', parsed.error));
    }
    case 'do':
    case 'undo':
    case 'redo': {
      if (plan === null) return fail('there is no plan before it');
      const applied = apply(plan, line.command);
      return applied.ok ? ok(applied.value.plan) : fail(refusalSentence(applied.error));
    }
    default:
      return unreachable(line);
  }
}

/** A step, or null for one that was taken before the lines at hand. */
type Known = Step | null;

/**
 * What can be undone and redone after `lines`, the last ones of a journal: the same stacks as the window had when it
 * wrote them, as far back as the lines go.
 */
export function historyOf(plan: Plan, lines: readonly JournalLine[]): History {
  let past: Known[] = [];
  let future: Known[] = [];
  for (const line of lines) {
    switch (line.kind) {
      case 'snapshot':
        break;
      case 'create':
      case 'restore':
        past = [];
        future = [];
        break;
      case 'do': {
        if (line.command.type === 'review.step') {
          past = [];
          future = [];
          break;
        }
        const last = line.undo === undefined ? past.pop() : null;
        const undo = line.undo ?? last?.undo;
        const { focus } = describe(plan, line.command);
        const { label, command: redo, merge } = line;
        past.push(undo === undefined ? null : { label, focus, redo, undo, merge });
        future = [];
        break;
      }
      case 'undo':
        future.push(past.pop() ?? null);
        break;
      case 'redo':
        past.push(future.pop() ?? null);
        break;
      default:
        unreachable(line);
    }
  }
  return { plan, past: known(past).slice(-LONGEST_HISTORY), future: known(future) };
}

/** The newest steps that are known without a gap. */
function known(steps: readonly Known[]): Step[] {
  const newest: Step[] = [];
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (!step) break;
    newest.unshift(step);
  }
  return newest;
}
