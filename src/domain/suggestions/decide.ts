import { apply } from '../commands/apply';
import type { Command, SimpleCommand } from '../commands/schema';
import { written } from '../in-words';
import type { Pack } from '../schema/pack';
import type { Plan, Suggestion } from '../schema/plan';
import { suggestionName } from './names';
import { standingOf, type Standing } from './standing';

/** Who decides, and when. */
export interface Decider {
  readonly by: string;
  readonly at: string;
}

/** A step that decides on suggestions, and those that it had to leave as they are. */
export interface Decision {
  /** Null: there is nothing to do. */
  readonly command: Command | null;
  readonly done: readonly Suggestion[];
  readonly left: readonly Suggestion[];
}

/** Suggestions of which nobody has said yet what becomes of them. */
export const openSuggestions = ({
  suggestions,
}: Pick<Plan, 'suggestions'>): readonly Suggestion[] =>
  suggestions.filter(({ decided }) => decided === null);

/**
 * Accepts suggestions in their order, as one step. Each is looked at in the plan as it is after those before it; what has
 * changed since the document went out, or cannot be read, is left alone; `anyway` puts the former in place all the same.
 */
export function accept(
  plan: Plan,
  pack: Pack,
  suggestions: readonly Suggestion[],
  { by, at }: Decider,
  how: 'fitting' | 'anyway' = 'fitting',
): Decision {
  let current = plan;
  const commands: SimpleCommand[] = [];
  const [done, left]: [Suggestion[], Suggestion[]] = [[], []];
  for (const one of suggestions) {
    const standing = standingOf(current, pack, one);
    const doing = commandsFor(standing, how);
    if (doing === null) {
      left.push(one);
      continue;
    }
    const steps: readonly SimpleCommand[] = [
      ...doing,
      { type: 'suggestion.decide', id: one.id, decided: { verdict: 'accepted', by, at } },
    ];
    const next = apply(current, { type: 'batch', label: 'Accept', commands: steps });
    if (!next.ok) {
      left.push(one);
      continue;
    }
    current = next.value.plan;
    commands.push(...steps);
    done.push(one);
  }
  return { command: stepOf(plan, 'Accept', commands, done), done, left };
}

/** What accepting does to the plan; null where it is not to be done. */
function commandsFor(
  standing: Standing,
  how: 'fitting' | 'anyway',
): readonly SimpleCommand[] | null {
  switch (standing.kind) {
    case 'ready':
      return standing.commands;
    case 'done':
      return [];
    case 'moved':
      return how === 'anyway' ? standing.anyway : null;
    case 'unfit':
      return null;
  }
}

/** Rejects suggestions as one step; the plan stays as it is. */
export function reject(
  plan: Plan,
  suggestions: readonly Suggestion[],
  { by, at }: Decider,
): Decision {
  const commands = suggestions.map(({ id }): SimpleCommand => ({
    type: 'suggestion.decide',
    id,
    decided: { verdict: 'rejected', by, at },
  }));
  return { command: stepOf(plan, 'Reject', commands, suggestions), done: suggestions, left: [] };
}

function stepOf(
  plan: Plan,
  verb: string,
  commands: readonly SimpleCommand[],
  done: readonly Suggestion[],
): Command | null {
  const [first] = done;
  if (first === undefined) return null;
  const what =
    done.length === 1 ? suggestionName(plan, first) : `${written(done.length)} suggestions`;
  return { type: 'batch', label: `${verb} ${what}`.slice(0, 200), commands };
}
