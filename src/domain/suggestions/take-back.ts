import { same } from '../compare/same';
import { sayerOf } from '../live/say';
import type { CommandOf, SimpleCommand } from '../commands/schema';
import type { Pack } from '../schema/pack';
import type { Plan, Suggestion } from '../schema/plan';
import { backComments, type BackComments, type Making } from './back-comments';
import { backSuggestions, type NewSuggestion } from './back-suggestions';
import { fitLine } from './fit';
import type { ReturnedCopy } from './returned';

/** What came back, and the one step that takes it in. */
export interface TakenBack extends Omit<BackComments, 'commands'> {
  /** Null: there is nothing that the plan does not have. */
  readonly command: CommandOf<'batch'> | null;
  readonly suggestions: readonly Suggestion[];
  /** Suggestions that came back before. */
  readonly knownSuggestions: number;
}

/** Works out what a document that came back brings; nothing is changed yet. `file`: its name. */
export function takeBack(
  plan: Plan,
  pack: Pack,
  copy: ReturnedCopy,
  making: Making & { readonly file: string },
): TakenBack {
  const { commands, ...comments } = backComments(copy, plan, sayerOf(plan, pack), making);
  const file = fitLine(making.file);
  const all = backSuggestions(copy, plan, making.now);
  const known = new Map<string, Suggestion[]>();
  for (const one of plan.suggestions) {
    known.set(wordsOf(one), [...(known.get(wordsOf(one)) ?? []), one]);
  }
  const fresh = all.filter(
    (one) => !(known.get(wordsOf(one)) ?? []).some(({ about }) => same(about, one.about)),
  );
  const suggestions = fresh.map((one): Suggestion => ({
    id: making.newId('s'),
    ...one,
    file,
    decided: null,
  }));
  const entries = suggestions.map((record, at) => ({ at: plan.suggestions.length + at, record }));
  const steps: readonly SimpleCommand[] = [
    ...commands,
    ...(entries.length === 0 ? [] : [{ type: 'suggestion.add', entries } as SimpleCommand]),
  ];
  return {
    ...comments,
    suggestions,
    knownSuggestions: all.length - fresh.length,
    command:
      steps.length === 0
        ? null
        : { type: 'batch', label: `Take in ${file}`.slice(0, 200), commands: steps },
  };
}

function wordsOf({ kind, by, before, after, behind, where }: NewSuggestion): string {
  return JSON.stringify([kind, by, before, after, behind, where]);
}
