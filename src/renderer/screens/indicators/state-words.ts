import { unreachable } from '../../../domain/control';
import { monthName } from '../../../domain/dates';
import type { TargetState } from '../../../domain/queries/target-state';
import type { Indicator } from '../../../domain/schema/plan';
import type { ShapeName } from '../../components/shapes';

/** The word and the shape for what a measure is owed in the way of a target. */
export function stateWord(
  state: TargetState,
  { validTo }: Pick<Indicator, 'validTo'>,
): { readonly word: string; readonly shape: ShapeName } {
  switch (state) {
    case 'set':
      return { word: 'Target set', shape: 'tick' };
    case 'missing':
      return { word: 'No target', shape: 'hatch' };
    case 'leaves':
      return {
        word: `Leaves ${validTo === null ? 'the set' : shortMonth(validTo)}`,
        shape: 'barred',
      };
    case 'baselineToCome':
      return { word: 'Baseline to come', shape: 'dashed' };
    case 'partner':
      return { word: 'Partner sets it', shape: 'rings' };
    case 'context':
      return { word: 'Context only', shape: 'note' };
    default:
      return unreachable(state);
  }
}

/** "Dec 2008". */
function shortMonth(iso: string): string {
  const [month = '', year = ''] = monthName(iso).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}
