import type { Field } from '../../../domain/registers/field';
import { recordsOf, REGISTER_KEYS, registerOf } from '../../../domain/registers/index';
import type { OpenState } from '../../session/state';

/** Names that the plan and its pack have for a field, each once, in alphabetical order. */
export function suggestionsFor({ history, pack }: OpenState, field: Field): readonly string[] {
  if (field.kind !== 'line' || field.suggest === undefined) return [];
  const { plan } = history;
  const labels = (items: readonly { readonly label: string }[]): string[] =>
    items.map(({ label }) => label);
  switch (field.suggest) {
    case 'budgetPressures':
      return labels(pack.pressures);
    case 'divisionsAndPartners':
      return sorted([...labels(pack.divisions), ...labels(pack.partners)]);
    case 'surveys':
      return sorted(labels(pack.surveys));
    case 'targetGroups':
      return sorted(labels(pack.targetGroups));
    case 'managers': {
      const posts = plan.registers.structure.map(({ post }) => post);
      const owners = REGISTER_KEYS.flatMap((key) =>
        Object.entries(registerOf(key).fields).flatMap(([name, about]) =>
          about.kind === 'line' && about.suggest === 'managers'
            ? recordsOf(plan, key).map((record) => String(record[name] ?? ''))
            : [],
        ),
      );
      return sorted([...plan.actions.map(({ manager }) => manager), ...posts, ...owners]);
    }
  }
}

function sorted(names: readonly string[]): readonly string[] {
  const filled = new Set(names.map((name) => name.trim()).filter(Boolean));
  return [...filled].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}
