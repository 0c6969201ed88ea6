import { UsedIn, usedWords, useUses } from '../../../components/used-in';
import type { MeasurePlace } from '../fields';
import { PanelSection } from './parts';

/** Where the narrative quotes or names an indicator; nothing where it does not. */
export function UsedSection({ place }: { readonly place: MeasurePlace }) {
  const { id } = place.indicator;
  const uses = useUses({ kind: 'indicator', id });
  if (uses.length === 0) return null;
  return (
    <PanelSection title={usedWords(uses.length)} field="uses">
      <UsedIn kind="indicator" id={id} />
    </PanelSection>
  );
}
