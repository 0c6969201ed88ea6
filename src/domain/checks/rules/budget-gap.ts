import { formatPounds } from '../../figures';
import { count, nameList } from '../../in-words';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { placesOf } from '../said-places';
import { ACTION_TEMPLATE } from '../sources';

/** An action without all of its money; `pounds` 0: nobody has said how much is missing. */
interface Short {
  readonly place: Place;
  readonly pounds: number;
}

/** Every action has its money. */
export const budgetGap: EachRule<Short> = {
  code: 'budget-gap',
  severity: 'should',
  why: 'A committee that approves an action without its money approves a wish. The plan says how much is still to be found.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action) => {
      const { covered, gap } = action.budget;
      const pounds = Math.max(0, gap ?? 0);
      const isShort = covered === 'no' || (covered === 'part' && pounds > 0);
      return isShort ? { place: actionPlace(action, 'budget'), pounds } : null;
    },
  },
  tell: (seen) => {
    const known = seen.filter(({ pounds }) => pounds > 0);
    const unknown = seen.filter(({ pounds }) => pounds === 0).map(({ place }) => place.name);
    const sum = known.reduce((so, { pounds }) => so + pounds, 0);
    const sums = known.map(({ place, pounds }) => `${place.name} ${formatPounds(pounds)}`);
    const said = [
      sums.length === 0 ? '' : `Still to be found: ${nameList(sums)}.`,
      unknown.length === 0
        ? ''
        : `${nameList(unknown)} ${unknown.length === 1 ? 'is' : 'are'} not covered, and no sum is given.`,
    ];
    return [
      {
        title: `Find ${sum > 0 ? formatPounds(sum) : 'the money'} for ${count(seen.length, 'action')}`,
        detail: said.filter(Boolean).join(' '),
        places: placesOf(seen),
      },
    ];
  },
};
