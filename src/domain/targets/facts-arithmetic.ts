import type { PackTie } from '../schema/pack';
import { less, settle } from './rounding';

/**
 * What a source says of one measure: ours, a comparator's, and the lead of ours over it; each now, before, and the
 * change between. Changes and leads between percentages are in percentage points.
 */
export type Quantity = PackTie['statements'][number]['quantity'];

/** One figure that a source states. */
export interface Statement {
  readonly quantity: Quantity;
  readonly value: number;
}

/** A figure that follows from others, or is stated. */
export interface TiedFigure {
  readonly quantity: Quantity;
  readonly value: number;
  /** The stated figures that it rests on; itself alone where it is stated. */
  readonly from: readonly Quantity[];
  /** How far rounding of those can have moved it, either way. */
  readonly slack: number;
}

/**
 * A stated figure beside what the figures stated before it imply.
 * - `agrees`: the same.
 * - `rounding`: different, but rounding of the figures can explain it.
 * - `contradicts`: no rounding explains it: one of the figures is wrong, or they are not about the same thing.
 */
export interface Tie {
  readonly quantity: Quantity;
  readonly stated: number;
  readonly implied: number;
  readonly from: readonly Quantity[];
  readonly verdict: 'agrees' | 'rounding' | 'contradicts';
}

/** Each first is the sum of the other two: the rows and columns of a table of ours, theirs and lead over time. */
const SUMS: readonly (readonly [Quantity, Quantity, Quantity])[] = [
  ['ours', 'oursBefore', 'oursChange'],
  ['theirs', 'theirsBefore', 'theirsChange'],
  ['lead', 'leadBefore', 'leadChange'],
  ['ours', 'theirs', 'lead'],
  ['oursBefore', 'theirsBefore', 'leadBefore'],
  ['oursChange', 'theirsChange', 'leadChange'],
];

/** Every quantity, in the order in which figures are given. */
const ORDER = [...new Set(SUMS.slice(0, 3).flat())];

/** Every way to find one quantity from two: their sum, or the first less the second. */
const STEPS = SUMS.flatMap(([sum, one, other]) => [
  { gives: sum, first: one, second: other, sign: 1 },
  { gives: one, first: sum, second: other, sign: -1 },
  { gives: other, first: sum, second: one, sign: -1 },
]);

/**
 * Adds all that follows. Any route to a figure will do: only independent statements are let in, so every route rests on
 * the same ones and gives the same value.
 */
function derive(stated: ReadonlyMap<Quantity, TiedFigure>): Map<Quantity, TiedFigure> {
  const known = new Map(stated);
  let grew = true;
  while (grew) {
    grew = false;
    for (const { gives, first, second, sign } of STEPS) {
      const [one, other] = [known.get(first), known.get(second)];
      if (!one || !other || known.has(gives)) continue;
      const value = less(one.value, -sign * other.value);
      const slack = settle(one.slack + other.slack);
      known.set(gives, { quantity: gives, value, from: [...one.from, ...other.from], slack });
      grew = true;
    }
  }
  return known;
}

function verdictOn(stated: number, implied: number, slack: number): Tie['verdict'] {
  const apart = Math.abs(less(stated, implied));
  if (apart === 0) return 'agrees';
  return apart <= slack ? 'rounding' : 'contradicts';
}

/**
 * Ties the figures of a source together: 64.9 less a rise of 3.5 is 61.4; a lead of 2.9 puts the nation at 62.0; its
 * rise of 2.8 puts it at 59.2 the year before; so the lead was 2.2 and widened by 0.7. Statements count in the order
 * given: one that follows from those before it is checked against them and adds nothing.
 * @param decimals places to which the source rounds, or `exact` for counts, which are not rounded.
 * @returns all figures, stated and implied, in the order of their kinds, and one tie for each statement that others imply.
 */
export function tieFigures(
  statements: readonly Statement[],
  decimals: number | 'exact',
): { readonly figures: readonly TiedFigure[]; readonly ties: readonly Tie[] } {
  const half = decimals === 'exact' ? 0 : 0.5 / 10 ** decimals;
  const stated = new Map<Quantity, TiedFigure>();
  let known = new Map<Quantity, TiedFigure>();
  const ties: Tie[] = [];
  for (const { quantity, value } of statements) {
    const implied = known.get(quantity);
    if (implied) {
      // The same figure stated twice was rounded once.
      const slack = implied.from.includes(quantity) ? 0 : settle(implied.slack + half);
      const verdict = verdictOn(value, implied.value, slack);
      ties.push({ quantity, stated: value, implied: implied.value, from: implied.from, verdict });
      continue;
    }
    stated.set(quantity, { quantity, value, from: [quantity], slack: half });
    known = derive(stated);
  }
  const figures = ORDER.flatMap((quantity) => known.get(quantity) ?? []);
  return { figures, ties };
}
