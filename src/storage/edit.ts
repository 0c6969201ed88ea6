import type { Command } from '../domain/commands/schema';
import { advance, type History, type HistoryEvent, type HistoryRefusal } from '../domain/history';
import { fail, ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import type { NewLine } from './journal-line';
import type { StorageProblem } from './problem';

/** What a person did, and when by their own clock. */
export interface Edit {
  readonly at: string;
  readonly event: HistoryEvent;
}

/** What speaks against a command that the plan alone would allow, as a sentence; null where nothing does. */
export type Objection = (plan: Plan, command: Command) => string | null;

/** Why edits were not carried out; the plan is as it was, on disk and in memory. */
export type EditProblem =
  | StorageProblem
  /** They do not follow the newest line, which is `n`. */
  | { readonly code: 'stale'; readonly n: number }
  /** One of them, counted from 0, does not fit the plan. */
  | { readonly code: 'refused'; readonly index: number; readonly refusal: HistoryRefusal }
  | { readonly code: 'objected'; readonly index: number; readonly message: string };

/** The journal lines of edits that follow line `n`, and the history after them. */
export function linesOf(
  start: History,
  n: number,
  edits: readonly Edit[],
  by: string,
  objection: Objection,
): Result<{ readonly lines: readonly NewLine[]; readonly history: History }, EditProblem> {
  let history = start;
  const lines: NewLine[] = [];
  for (const [index, edit] of edits.entries()) {
    const { at, event } = edit;
    if (event.kind === 'do') {
      const message = objection(history.plan, event.command);
      if (message !== null) return fail({ code: 'objected', index, message });
    }
    const moved = advance(history, event);
    if (!moved.ok) return fail({ code: 'refused', index, refusal: moved.error });
    const { command, label } = moved.value;
    const part = edits.length > 1 ? { part: { at: index + 1, of: edits.length } } : {};
    const common = { n: n + index + 1, at, by, label, command, ...part };
    if (event.kind === 'do') {
      const step = moved.value.history.past.at(-1);
      // Typing that belongs to the step before keeps that step's way back.
      const isSameStep = step === undefined || step.undo === history.past.at(-1)?.undo;
      const undo = isSameStep ? {} : { undo: step.undo };
      lines.push({ ...common, kind: 'do', merge: event.merge, ...undo });
    } else {
      lines.push({ ...common, kind: event.kind });
    }
    ({ history } = moved.value);
  }
  return ok({ lines, history });
}
