import { count } from '../../in-words';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';

/** Every action says in its title what will be done. */
export const actionTitle: EachRule<Place> = {
  code: 'action-title',
  severity: 'must',
  why: 'An action without a title is printed as an empty promise.',
  source: null,
  kinds: ['divisional'],
  look: {
    action: (action) => (action.title.trim() === '' ? actionPlace(action, 'title') : null),
  },
  tell: (places) => [{ title: `Give ${count(places.length, 'action')} a title`, places }],
};
