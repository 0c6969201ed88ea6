import { longDate, shortDate } from '../../dates';
import { daysOf } from '../../financial-year';
import { count, nameList } from '../../in-words';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { ACTION_TEMPLATE } from '../sources';

/** Target dates fall inside the plan's year. */
export const dueInYear: EachRule<{ readonly place: Place; readonly due: string }> = {
  code: 'due-in-year',
  severity: 'should',
  why: 'An annual plan promises what is done by 31 March. Longer work needs a milestone inside the year.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action, { year }) => {
      const { due } = action;
      const { first, last } = daysOf(year);
      if (due === null || (due >= first && due <= last)) return null;
      return { place: actionPlace(action, 'due'), due };
    },
  },
  tell: (traces, { year }) => {
    const { first, last } = daysOf(year);
    const [{ place }, ...more] = traces;
    const dated = traces.map((one) => `${one.place.name} (${shortDate(one.due)})`);
    return [
      {
        title: `Bring ${count(traces.length, 'target date')} into ${year}`,
        detail: `${nameList(dated)} ${traces.length === 1 ? 'falls' : 'fall'} outside ${longDate(first)} to ${longDate(last)}.`,
        places: [place, ...more.map((one) => one.place)],
      },
    ];
  },
};
