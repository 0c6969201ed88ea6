import { reworded } from '../domain/compare/prose';
import type { Pack } from '../domain/schema/pack';
import type { Plan, Suggestion } from '../domain/schema/plan';
import { suggestionName, typedWords, whoSuggested } from '../domain/suggestions/names';
import { standingWords } from '../domain/suggestions/standing-words';
import { standingOf } from '../domain/suggestions/standing';
import { passageText } from './passage-text';

/** A suggestion as the command line lists it: where, who, what came and went, and what stands in its way. */
export function suggestionText(plan: Plan, pack: Pack, suggestion: Suggestion): string {
  const { id, at, decided } = suggestion;
  const state =
    decided === null
      ? standingWords(standingOf(plan, pack, suggestion))
      : `${decided.verdict} by ${decided.by}, ${decided.at.slice(0, 10)}`;
  const who = [whoSuggested(suggestion), at.slice(0, 10)].filter(Boolean).join(', ');
  return [
    `${suggestionName(plan, suggestion)}  ${who}  [${id}]`,
    ...changeLines(plan, suggestion).map((line) => `  ${line}`),
    ...(state === '' ? [] : [`  ${state}`]),
  ].join('\n');
}

function changeLines(plan: Plan, suggestion: Suggestion): readonly string[] {
  const { kind, before, after } = suggestion;
  if (kind === 'add') return typedWords(plan, suggestion);
  if (kind === 'drop') return before === '' ? [] : [`[-${before}-]`];
  return reworded(before, after).passages.map(passageText);
}

/** The same as a value for programs. */
export function suggestionValue(plan: Plan, pack: Pack, suggestion: Suggestion) {
  const found = standingOf(plan, pack, suggestion);
  const { commands: _, ...standing } = { commands: [], ...found };
  const canBeUsed = found.kind === 'moved' ? { anyway: found.anyway !== null } : {};
  return {
    ...suggestion,
    name: suggestionName(plan, suggestion),
    standing: { ...standing, ...canBeUsed },
  };
}
