import { changesBetween } from './changes';

/** Something by which records are looked up. Which records are in it decides what it says, not how they came there. */
export interface Index<R> {
  remove(record: R): void;
  add(record: R): void;
}

/** An index, and the list whose records are in it. */
interface Kept<R, I> {
  readonly index: I;
  readonly records: readonly R[];
}

/**
 * Makes a question about a whole list one to an index that is kept up by edits: records that went are taken out of it
 * and those that came are put in. The answer to a list is remembered with it. There is one index, of the list that was
 * asked about last; it is made anew for a list that has little in common with that.
 */
export function keptUp<R extends object, I extends Index<R>, A>(
  start: () => I,
  ask: (index: I, records: readonly R[]) => A,
): (records: readonly R[]) => A {
  const answers = new WeakMap<readonly R[], { readonly answer: A }>();
  let kept: Kept<R, I> | null = null;
  return (records) => {
    const known = answers.get(records);
    if (known) return known.answer;
    const before = kept;
    // What throws half way leaves nothing behind that is half kept up.
    kept = null;
    const index = before === null ? filled(start(), records) : movedOn(before, records, start);
    kept = { index, records };
    const answer = ask(index, records);
    answers.set(records, { answer });
    return answer;
  };
}

function movedOn<R, I extends Index<R>>(
  { index, records: before }: Kept<R, I>,
  records: readonly R[],
  start: () => I,
): I {
  const changes = changesBetween(before, records);
  if (changes === null) return index;
  if (changes.left.size > before.length / 2) return filled(start(), records);
  for (const record of changes.left) index.remove(record);
  for (const record of changes.come) index.add(record);
  return index;
}

function filled<R, I extends Index<R>>(index: I, records: readonly R[]): I {
  for (const record of records) index.add(record);
  return index;
}
