import type { Action } from '../../../../domain/schema/plan';
import { UsedIn, usedWords, useUses } from '../../../components/used-in';
import { Section } from '../../../components/side-panel';

/** Where the narrative names an action; nothing where it does not. */
export function UsedSection({ action: { id } }: { readonly action: Action }) {
  const uses = useUses({ kind: 'action', id });
  if (uses.length === 0) return null;
  return (
    <Section title={usedWords(uses.length)}>
      <UsedIn kind="action" id={id} />
    </Section>
  );
}
