import { count, nameList } from '../../in-words';
import { targetStatus } from '../../queries/target-status';
import type { Place } from '../finding';
import { indicatorPlace } from '../places';
import type { EachRule } from '../rule';
import { CORRECTIVE_ACTION } from '../sources';

/** Every measure that is off target says what is done about it. */
export const correctiveAction: EachRule<Place> = {
  code: 'corrective-action',
  severity: 'must',
  why: 'A result that is off target goes to committee with what is done about it.',
  source: CORRECTIVE_ACTION,
  kinds: ['divisional'],
  look: {
    indicator: (indicator, { pack }) =>
      indicator.parts.some((part) => targetStatus(indicator, part, pack).needsAction)
        ? indicatorPlace(indicator, 'correctiveAction')
        : null,
  },
  tell: (places) => [
    {
      title: `Say what is done about ${count(places.length, 'indicator')} off target`,
      detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'is' : 'are'} off target, and no corrective action is given.`,
      places,
    },
  ],
};
