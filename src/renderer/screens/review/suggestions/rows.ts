import type { Pack } from '../../../../domain/schema/pack';
import type { Plan, Suggestion } from '../../../../domain/schema/plan';
import { openSuggestions } from '../../../../domain/suggestions/decide';
import { groupName } from '../../../../domain/suggestions/names';
import { standingOf, type Standing } from '../../../../domain/suggestions/standing';
import type { RoomViews } from '../../../session/room-views';

/** A line of the list: the place of what follows, or a suggestion and how it stands to the plan. */
export type SuggestionRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly suggestions: readonly Suggestion[];
      /** Whether any of them can be accepted as it is. */
      readonly isAcceptable: boolean;
    }
  | {
      readonly kind: 'suggestion';
      readonly key: string;
      readonly suggestion: Suggestion;
      readonly standing: Standing;
    };

/** The lines of the list: open suggestions by the record that they are about, in the order in which they came back. */
export function suggestionRows(
  plan: Plan,
  pack: Pack,
  { filter }: Pick<RoomViews['review'], 'filter'>,
): readonly SuggestionRow[] {
  const wanted = filter.trim().toLowerCase();
  const groups = new Map<string, Suggestion[]>();
  for (const one of openSuggestions(plan)) {
    const name = groupName(plan, one);
    const texts = [name, one.before, one.after, one.by, ...one.fields.map(({ text }) => text)];
    if (!texts.some((text) => text.toLowerCase().includes(wanted))) continue;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].flatMap(([name, suggestions]): SuggestionRow[] => {
    const rows = suggestions.map((suggestion) => ({
      kind: 'suggestion' as const,
      key: suggestion.id,
      suggestion,
      standing: standingOf(plan, pack, suggestion),
    }));
    const isAcceptable = rows.some(({ standing: { kind } }) => kind === 'ready' || kind === 'done');
    return [{ kind: 'group', key: `group ${name}`, name, suggestions, isAcceptable }, ...rows];
  });
}
