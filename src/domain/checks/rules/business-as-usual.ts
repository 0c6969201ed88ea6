import { count, nameList } from '../../in-words';
import { asUsual } from '../../wording/action-words';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { placesOf, quotedPlaces, type SaidPlace } from '../said-places';
import { KEY_ACTIONS } from '../sources';

/** Action titles say what will be different, not that things go on. */
export const businessAsUsual: EachRule<SaidPlace> = {
  code: 'business-as-usual',
  severity: 'should',
  why: 'An action plan is for what changes in the year. Day-to-day business belongs in the description of the service.',
  source: KEY_ACTIONS,
  kinds: ['divisional'],
  look: {
    action: (action) => {
      const said = asUsual(action.title);
      return said === null ? null : { place: actionPlace(action, 'title'), said };
    },
  },
  tell: (seen) => [
    {
      title: `Say what is new in ${count(seen.length, 'action')}`,
      detail: `${nameList(quotedPlaces(seen))} ${seen.length === 1 ? 'reads' : 'read'} as business as usual.`,
      places: placesOf(seen),
    },
  ],
};
