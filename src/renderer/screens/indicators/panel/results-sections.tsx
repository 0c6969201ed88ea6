import { nameList } from '../../../../domain/in-words';
import type { Comparator, Observation } from '../../../../domain/schema/plan';
import { useSession } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import type { ResultLine } from '../../../session/views/indicators';
import { inOrder, observationOf, withAt } from '../observations';
import { FoldingSection } from './folding-section';
import { PanelSection } from './parts';
import { ResultsTable } from './results';

/** The results of a measure, oldest first. */
export function ResultsSection({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const { indicator, part } = place;
  const set = (actuals: readonly Observation[]): void => {
    session.dispatch({
      type: 'indicator.actuals',
      indicatorId: indicator.id,
      partId: part.id,
      actuals,
    });
  };
  return (
    <PanelSection title="Results" field="actuals">
      <ResultsTable
        place={place}
        noun="result"
        hasNames={false}
        lines={part.actuals.map((observation) => ({ name: null, observation }))}
        onSet={(at, { observation }) => {
          set(inOrder(withAt(part.actuals, at, observation)));
        }}
        onRemove={(at) => {
          set(part.actuals.toSpliced(at, 1));
        }}
      />
    </PanelSection>
  );
}

/** The figures of others that the measure is held against. */
export function ComparatorsSection({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const { indicator, part } = place;
  const set = (comparators: readonly Comparator[]): void => {
    session.dispatch({
      type: 'indicator.comparators',
      indicatorId: indicator.id,
      partId: part.id,
      comparators,
    });
  };
  const names = [...new Set(part.comparators.map(({ name }) => name))];
  const comparatorAt = (at: number, { name, observation }: ResultLine): Comparator => ({
    id: part.comparators[at]?.id ?? `cmp-${crypto.randomUUID()}`,
    name: name ?? '',
    ...observation,
  });
  return (
    <FoldingSection
      title="Comparators"
      name="comparators"
      summary={<span>{names.length === 0 ? 'None' : nameList(names)}</span>}
    >
      <ResultsTable
        place={place}
        noun="comparator"
        hasNames
        lines={part.comparators.map((comparator) => ({
          name: comparator.name,
          observation: observationOf(comparator),
        }))}
        onSet={(at, line) => {
          set(withAt(part.comparators, at, comparatorAt(at, line)));
        }}
        onRemove={(at) => {
          set(part.comparators.toSpliced(at, 1));
        }}
      />
    </FoldingSection>
  );
}
