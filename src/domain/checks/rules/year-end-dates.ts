import { longDate } from '../../dates';
import { daysOf } from '../../financial-year';
import { count, written } from '../../in-words';
import { isSome } from '../finding';
import { actionPlace } from '../places';
import type { WholeRule } from '../rule';

/** With fewer dates than these, many on one day say nothing. */
const LEAST_DATED = 5;
/** Share of the target dates from which on the last day of the year looks like a habit and not a plan. */
const MOST_SHARE = 0.5;

/** Target dates are spread over the year. */
export const yearEndDates: WholeRule = {
  code: 'year-end-dates',
  severity: 'note',
  why: 'Where most actions end on the last day of the year, nobody can see until it is over whether the plan is on course. A date of its own, or milestones on the way, shows it earlier.',
  source: null,
  kinds: ['divisional'],
  reads: ['actions', 'header'],
  find: ({ actions, header }) => {
    const { last } = daysOf(header.year);
    const dated = actions.filter(({ due }) => due !== null).length;
    const places = actions
      .filter(({ due }) => due === last)
      .map((action) => actionPlace(action, 'due'));
    if (dated < LEAST_DATED || places.length <= dated * MOST_SHARE || !isSome(places)) return [];
    return [
      {
        title: `Look again at ${count(places.length, 'target date')} on ${longDate(last)}`,
        detail: `${written(places.length)} of ${count(dated, 'target date')} fall on the last day of the year.`,
        places,
      },
    ];
  },
};
