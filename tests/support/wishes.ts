import * as fc from 'fast-check';
import type { SimpleCommand } from '../../src/domain/commands/schema';
import type { Plan } from '../../src/domain/schema/plan';

/**
 * What somebody wants to do, before it is known to which plan: numbers stand for records and places, and are brought
 * into range when the command is made. So a list of wishes stays mostly sensible while fast-check shortens it.
 */
export type Wish = (plan: Plan, serial: number) => SimpleCommand;

/** A number that stands for a record or a place. */
export const number = fc.nat({ max: 1_000 });

/** The id at a number; now and then one that no record has. */
export function pick(records: readonly { readonly id: string }[], n: number): string {
  return n % 23 === 22 ? 'nobody' : (records[n % Math.max(1, records.length)]?.id ?? 'nobody');
}

function some<T>(records: readonly T[], n: number): readonly T[] {
  return records.filter((_, place) => (n + place) % 3 === 0);
}

/** One id, or several, each once. */
export function several(records: readonly { readonly id: string }[], n: number): readonly string[] {
  const ids = new Set([pick(records, n), ...some(records, n).map((record) => record.id)]);
  return n % 4 === 0 ? [...ids] : [pick(records, n)];
}

/** What somebody wants to do, from arbitrary parts. */
export function wish<T>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  make: (value: T) => Wish,
): fc.Arbitrary<Wish> {
  return fc.record<T>(parts).map(make);
}
