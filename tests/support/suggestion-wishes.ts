import * as fc from 'fast-check';
import { filled, text } from './arbitrary-values';
import { number, pick, several, wish, type Wish } from './wishes';

/** Taking in what readers changed in Word, deciding on it, taking it out. */
export function suggestionWishes(): fc.Arbitrary<Wish>[] {
  return [
    wish({ n: number, m: number, after: text }, ({ n, m, after }) => (plan, serial) => ({
      type: 'suggestion.add',
      entries: [
        {
          at: n % (plan.suggestions.length + 1),
          record: {
            id: `s-${serial}`,
            kind: 'set',
            about: { kind: 'action', id: pick(plan.actions, m), field: 'title' },
            at: '2008-03-12T10:00:00.000Z',
            by: 'Head of Service',
            isTracked: true,
            before: '',
            after,
            behind: '',
            fields: [],
            where: 'Key actions',
            file: 'review.docx',
            decided: null,
          },
        },
      ],
    })),
    wish(
      { n: number, by: filled, verdict: fc.constantFrom('accepted' as const, 'rejected' as const) },
      ({ n, by, verdict }) =>
        (plan) => ({
          type: 'suggestion.decide',
          id: pick(plan.suggestions, n),
          decided: { verdict, by, at: '2008-03-13T09:00:00.000Z' },
        }),
    ),
    wish({ n: number }, ({ n }) => (plan) => ({
      type: 'suggestion.remove',
      ids: several(plan.suggestions, n),
    })),
  ];
}
