import { count, nameList } from '../../in-words';
import { isMeasurable, vague } from '../../wording/action-words';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { placesOf, quotedPlaces, type SaidPlace } from '../said-places';
import { ACTION_TEMPLATE } from '../sources';

/** What is promised in general words has something by which one can tell that it was done. */
export const vagueWording: EachRule<SaidPlace> = {
  code: 'vague-wording',
  severity: 'should',
  why: 'Nobody can say at the end of the year whether a service was “supported”. Such a word needs a number, a date, a thing that will exist, or an indicator beside it.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action) => {
      const said = vague(action.title) ?? vague(action.deliverable);
      if (said === null || isMeasurable(action)) return null;
      return { place: actionPlace(action, 'deliverable'), said };
    },
  },
  tell: (seen) => [
    {
      title: `Say what ${count(seen.length, 'action')} will have done`,
      detail: `${nameList(quotedPlaces(seen))} ${seen.length === 1 ? 'has' : 'have'} neither a deliverable that can be counted nor an indicator.`,
      places: placesOf(seen),
    },
  ],
};
