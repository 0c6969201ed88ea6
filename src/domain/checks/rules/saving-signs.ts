import { count } from '../../in-words';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** Savings are written with one sign, whichever a council uses: otherwise they are taken off each other in their total. */
export const savingSigns: WholeRule = {
  code: 'saving-signs',
  severity: 'should',
  why: 'A saving of (500) and one of 300 add up to (200): the total is wrong, and with it every sentence that follows it.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const savings = registers.budget.filter(({ kind }) => kind === 'saving');
    const less = savings.filter(({ thisYear }) => (thisYear ?? 0) < 0);
    const more = savings.filter(({ thisYear }) => (thisYear ?? 0) > 0);
    if (more.length === 0) return [];
    // The fewer are likelier to be the slip.
    const odd = less.length <= more.length ? less : more;
    const places = odd.map((line) => recordPlace('budget', line, 'thisYear'));
    if (!isSome(places)) return [];
    return [
      {
        title: 'Write all savings with one sign',
        detail: `${count(less.length, 'saving')} with a minus and ${String(more.length)} without are taken off each other in the total.`,
        places,
      },
    ];
  },
};
