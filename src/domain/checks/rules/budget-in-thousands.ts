import { formatPounds } from '../../figures';
import { figureIn } from '../../registers/totals';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** A thousand million pounds, in thousands: more than one line of a council's budget comes to. */
const TOO_MUCH = 1_000_000;
const THOUSAND = 1_000;

/** The figures of a budget are thousands of pounds, as its columns say. */
export const budgetInThousands: WholeRule = {
  code: 'budget-in-thousands',
  severity: 'should',
  why: 'Figures that come from a ledger are in pounds. One of them among thousands is a thousand times too much, and so is its total.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const places = registers.budget.flatMap((line) =>
      ['lastYear', 'thisYear']
        .filter((field) => Math.abs(figureIn(line, field) ?? 0) >= TOO_MUCH)
        .map((field) => ({ place: recordPlace('budget', line, field), line, field })),
    );
    const [first] = places;
    const found = places.map(({ place }) => place);
    if (first === undefined || !isSome(found)) return [];
    const typed = figureIn(first.line, first.field) ?? 0;
    return [
      {
        title: 'Write the budget in thousands of pounds',
        detail: `${first.place.name} would be ${formatPounds(typed * THOUSAND)}. If ${formatPounds(typed)} is meant, it is ${formatPounds(typed / THOUSAND)} thousand.`,
        places: found,
      },
    ];
  },
};
