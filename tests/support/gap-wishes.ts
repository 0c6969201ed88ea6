import type * as fc from 'fast-check';
import { filled } from './arbitrary-values';
import { number, pick, several, wish, type Wish } from './wishes';

/** Keeping gaps, giving other reasons for them, opening them again. */
export function gapWishes(): fc.Arbitrary<Wish>[] {
  return [
    wish(
      { n: number, m: number, reason: filled, by: filled },
      ({ n, m, reason: why, by }) =>
        (plan, serial) => {
          const [code, about] =
            n % 2 === 0
              ? (['G5', pick(plan.actions, m)] as const)
              : (['G4', pick(plan.indicators, m)] as const);
          const record = {
            id: `g-${serial}`,
            code,
            about,
            kind: '',
            reason: why,
            by,
            at: '2008-02-12T10:32:05.000Z',
          };
          return {
            type: 'gap.keep',
            entries: [{ at: n % (plan.deliberateGaps.length + 1), record }],
          };
        },
    ),
    wish({ n: number, reason: filled }, ({ n, reason: why }) => (plan) => ({
      type: 'gap.set',
      id: pick(plan.deliberateGaps, n),
      changes: { reason: why },
    })),
    wish({ n: number }, ({ n }) => (plan) => ({
      type: 'gap.reopen',
      ids: several(plan.deliberateGaps, n),
    })),
  ];
}
