import type { Indicator } from '../../../domain/schema/plan';
import type { SessionState } from '../../session/state';

/** Key of the row of a measure. */
export function measureKey(indicatorId: string, partId: string): string {
  return `measure:${indicatorId}/${partId}`;
}

/** The indicators that a command is for: those of the picked rows, else the one that the panel shows. */
export function chosenIndicators(state: SessionState): readonly Indicator[] {
  const { open, views } = state;
  const { pickedKeys, selectedId } = views.indicators;
  return (open?.history.plan.indicators ?? []).filter(({ id, parts }) =>
    pickedKeys.length === 0
      ? id === selectedId
      : parts.some((part) => pickedKeys.includes(measureKey(id, part.id))),
  );
}
