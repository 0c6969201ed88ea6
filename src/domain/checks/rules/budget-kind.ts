import { count } from '../../in-words';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** Every budget line says what it is: sums are made of lines of one kind, and one without is counted as a service. */
export const budgetKind: WholeRule = {
  code: 'budget-kind',
  severity: 'should',
  why: 'A saving that does not say that it is one is added to what services cost, and is missing from the savings.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const places = registers.budget
      .filter(({ kind }) => kind === '')
      .map((line) => recordPlace('budget', line, 'kind'));
    if (!isSome(places)) return [];
    return [
      {
        title: `Say of what kind ${count(places.length, 'budget line')} ${places.length === 1 ? 'is' : 'are'}`,
        places,
      },
    ];
  },
};
