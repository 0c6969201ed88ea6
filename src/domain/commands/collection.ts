import { ok, type Result } from '../result';
import { refuse, type Refusal } from './refusal';

/** A record and its place in a collection. */
export interface Entry<T> {
  readonly at: number;
  readonly record: T;
}

interface Identified {
  readonly id: string;
}

/** Puts records in at their places, which ascend; refuses a taken id or a place beyond the end. */
export function insert<T extends Identified>(
  list: readonly T[],
  entries: readonly Entry<T>[],
  noun: string,
): Result<readonly T[], Refusal> {
  const taken = new Set(list.map((record) => record.id));
  const total = list.length + entries.length;
  const placed = new Map<number, T>();
  let before = -1;
  for (const { at, record } of entries) {
    if (taken.has(record.id)) return refuse('idTaken', `${noun} ${record.id}`);
    if (at <= before || at >= total) return refuse('outOfRange', `${String(at)} among ${noun}s`);
    taken.add(record.id);
    placed.set(at, record);
    before = at;
  }
  const next: T[] = [];
  let old = 0;
  for (let at = 0; at < total; at += 1) {
    const record = placed.get(at) ?? list[old++];
    if (record === undefined) return refuse('outOfRange', `${String(at)} among ${noun}s`);
    next.push(record);
  }
  return ok(next);
}

/** Takes records out and says where they were, ready to be put back with {@link insert}. */
export function takeOut<T extends Identified>(
  list: readonly T[],
  ids: readonly string[],
  noun: string,
): Result<{ readonly left: readonly T[]; readonly taken: readonly Entry<T>[] }, Refusal> {
  const twice = firstTwice(ids);
  if (twice !== null) return refuse('linkedTwice', `${noun} ${twice}`);
  const wanted = new Set(ids);
  const left: T[] = [];
  const taken: Entry<T>[] = [];
  for (const [at, record] of list.entries()) {
    if (wanted.delete(record.id)) taken.push({ at, record });
    else left.push(record);
  }
  for (const id of wanted) return refuse('unknownRecord', `${noun} ${id}`);
  return ok({ left, taken });
}

/** Changes one record; what it became and what it was. */
export function change<T extends Identified>(
  list: readonly T[],
  id: string,
  noun: string,
  update: (record: T) => Result<T, Refusal>,
): Result<{ readonly list: readonly T[]; readonly before: T }, Refusal> {
  const at = list.findIndex((record) => record.id === id);
  const before = list[at];
  if (before === undefined) return refuse('unknownRecord', `${noun} ${id}`);
  const after = update(before);
  if (!after.ok) return after;
  return ok({ list: list.with(at, after.value), before });
}

/** Moves one record to a place counted in the collection as it will be; also says where it was. */
export function move<T extends Identified>(
  list: readonly T[],
  id: string,
  to: number,
  noun: string,
): Result<{ readonly list: readonly T[]; readonly from: number }, Refusal> {
  const from = list.findIndex((record) => record.id === id);
  const record = list[from];
  if (record === undefined) return refuse('unknownRecord', `${noun} ${id}`);
  if (to >= list.length) return refuse('outOfRange', `${String(to)} among ${noun}s`);
  return ok({ list: list.toSpliced(from, 1).toSpliced(to, 0, record), from });
}

/** The values that `changes` is about to overwrite, as changes that bring them back. */
export function overwritten<T extends object>(record: T, changes: Partial<T>): Partial<T> {
  const before: Partial<T> = {};
  for (const key of Object.keys(changes) as (keyof T)[]) {
    if (changes[key] !== undefined) before[key] = record[key];
  }
  return before;
}

/** A record with the changes that say something; `undefined` says nothing. */
export function merged<T extends object>(record: T, changes: Partial<T>): T {
  const next = { ...record };
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value !== undefined) next[key] = value;
  }
  return next;
}

/** The first text that stands twice in a list, or null. */
export function firstTwice(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
}
