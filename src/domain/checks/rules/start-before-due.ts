import { shortDate } from '../../dates';
import { count, nameList } from '../../in-words';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { ACTION_TEMPLATE } from '../sources';

/** No action starts after its target date. */
export const startBeforeDue: EachRule<{ readonly place: Place; readonly dated: string }> = {
  code: 'start-before-due',
  severity: 'should',
  why: 'One of the two dates must be wrong, and the committee cannot know which.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action) => {
      const { ref, start, due } = action;
      if (start === null || due === null || start <= due) return null;
      const dated = `${ref} (${shortDate(start)} to ${shortDate(due)})`;
      return { place: actionPlace(action, 'start'), dated };
    },
  },
  tell: (traces) => {
    const [{ place }, ...more] = traces;
    return [
      {
        title: `Put the dates of ${count(traces.length, 'action')} in order`,
        detail: `${nameList(traces.map(({ dated }) => dated))} ${traces.length === 1 ? 'starts' : 'start'} after the target date.`,
        places: [place, ...more.map((one) => one.place)],
      },
    ];
  },
};
