import { count, nameList } from '../../in-words';
import { countWords } from '../../text';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { ACTION_TEMPLATE } from '../sources';

/** Action titles keep to the pack's guide. */
export const titleLength: EachRule<Place> = {
  code: 'title-length',
  severity: 'should',
  why: 'Members read titles, not descriptions: a short one says what will be different.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action, { pack }) =>
      isLonger(action.title, pack.guides.titleWords) ? actionPlace(action, 'title') : null,
  },
  tell: (places, { pack }) => [
    {
      title: `Shorten ${count(places.length, 'title')} to ${count(pack.guides.titleWords, 'word')}`,
      detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'runs' : 'run'} over the guide.`,
      places,
    },
  ],
};

/** A text of n + 1 words has at least 2n + 1 characters, so most titles need no counting. */
function isLonger(title: string, most: number): boolean {
  return title.length > most * 2 && countWords(title) > most;
}
