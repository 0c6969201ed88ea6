import { apply } from './commands/apply';
import { describe, type Focus } from './commands/describe';
import type { Refusal } from './commands/refusal';
import type { Command } from './commands/schema';
import { writesTheSame } from './commands/same-place';
import { fail, ok, type Result } from './result';
import type { Plan } from './schema/plan';

/** How many steps can be undone; older ones stay in the journal. */
export const LONGEST_HISTORY = 1_000;

/** A step that a person took, as Undo sees it. */
export interface Step {
  readonly label: string;
  readonly focus: Focus;
  /** Does the step again. */
  readonly redo: Command;
  /** Brings back the plan before the step. */
  readonly undo: Command;
  /**
   * Typing in one place coalesces: consecutive steps with the same key are one, where each overwrites what the one before
   * wrote; otherwise the key is passed over.
   */
  readonly merge: string | null;
}

/** A plan with what can be undone and redone, newest last. */
export interface History {
  readonly plan: Plan;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What a person does: a command, or a step back or forth. */
export type HistoryEvent =
  | { readonly kind: 'do'; readonly command: Command; readonly merge: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A history after an event, and what was done to the plan by it, ready for the journal. */
export interface Moved {
  readonly history: History;
  readonly command: Command;
  readonly label: string;
  readonly focus: Focus;
}

/** Why nothing happened. */
export type HistoryRefusal = Refusal | { readonly code: 'nothingToUndo' | 'nothingToRedo' };

/** A history that starts here. */
export function startHistory(plan: Plan): History {
  return { plan, past: [], future: [] };
}

/**
 * The one reducer of everything that happens to a plan, pure. Doing something forgets what could be redone; undoing the
 * last step and redoing it are exact, whatever the step was. A step of review has no way back, and nothing before it can
 * be undone: what somebody signed stays as they signed it.
 */
export function advance(history: History, event: HistoryEvent): Result<Moved, HistoryRefusal> {
  switch (event.kind) {
    case 'do':
      return perform(history, event.command, event.merge);
    case 'undo': {
      const step = history.past.at(-1);
      if (!step) return fail({ code: 'nothingToUndo' });
      return travel(history, step, step.undo, {
        past: history.past.slice(0, -1),
        future: [...history.future, step],
      });
    }
    case 'redo': {
      const step = history.future.at(-1);
      if (!step) return fail({ code: 'nothingToRedo' });
      return travel(history, step, step.redo, {
        past: [...history.past, step],
        future: history.future.slice(0, -1),
      });
    }
  }
}

function perform(
  history: History,
  command: Command,
  merge: string | null,
): Result<Moved, HistoryRefusal> {
  const applied = apply(history.plan, command);
  if (!applied.ok) return applied;
  const { label, focus } = describe(history.plan, command);
  const { plan, inverse } = applied.value;
  if (inverse === null) return ok({ history: startHistory(plan), command, label, focus });
  const last = history.past.at(-1);
  const isSame =
    merge !== null &&
    last?.merge === merge &&
    history.future.length === 0 &&
    writesTheSame(last.redo, command);
  const step: Step = { label, focus, redo: command, undo: isSame ? last.undo : inverse, merge };
  const kept = isSame ? history.past.slice(0, -1) : history.past;
  const past = [...kept, step].slice(-LONGEST_HISTORY);
  return ok({ history: { plan, past, future: [] }, command, label, focus });
}

function travel(
  history: History,
  step: Step,
  command: Command,
  stacks: Pick<History, 'past' | 'future'>,
): Result<Moved, HistoryRefusal> {
  const applied = apply(history.plan, command);
  if (!applied.ok) return applied;
  const { label, focus } = step;
  return ok({ history: { plan: applied.value.plan, ...stacks }, command, label, focus });
}
