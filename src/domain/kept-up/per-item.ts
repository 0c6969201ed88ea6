/** What was found of each record of a list, in its order. */
interface Run<K, T> {
  readonly keys: readonly K[];
  readonly answers: readonly T[];
}

/**
 * Makes a look at one record a look at each of a list, whose answers are taken over from the list before: an edit costs
 * a comparison a record and a look at those alone that it touched. Where no answer is another, neither is the list of
 * them, so that what was made of it can be remembered with it.
 */
export function perItem<R extends object, T>(
  look: (record: R) => T,
): (records: readonly R[]) => readonly T[] {
  const known = new WeakMap<readonly R[], readonly T[]>();
  const lookAtEach = perItemBy((record: R) => look(record), Object.is);
  return (records) => {
    const before = known.get(records);
    if (before) return before;
    const answers = lookAtEach(records, () => null);
    known.set(records, answers);
    return answers;
  };
}

/** {@link perItem} where an answer depends on something beside the record, which `keyOf` gives. */
export function perItemBy<R extends object, K, T>(
  look: (record: R, key: K) => T,
  isSame: (a: K, b: K) => boolean,
): (records: readonly R[], keyOf: (record: R) => K) => readonly T[] {
  const runs = new WeakMap<readonly R[], Run<K, T>>();
  /** For records that stand elsewhere in the list, or were away for a while. */
  const byRecord = new WeakMap<R, { readonly key: K; readonly answer: T }>();
  let newest: WeakRef<readonly R[]> | null = null;

  function answerTo(record: R, key: K): T {
    const known = byRecord.get(record);
    if (known && isSame(known.key, key)) return known.answer;
    const answer = look(record, key);
    byRecord.set(record, { key, answer });
    return answer;
  }

  return (records, keyOf) => {
    const before = runs.has(records) ? records : (newest?.deref() ?? []);
    const old = runs.get(before);
    const shift = records.length - before.length;
    const keys = new Kept(old?.keys, records.length);
    const answers = new Kept(old?.answers, records.length);
    for (const [at, record] of records.entries()) {
      // Before the edit a record stood in the same place, or after it as much further back as the list has grown.
      const from = before[at] === record ? at : at - shift;
      const known = old?.keys[from];
      const key = keyOf(record);
      const isKept = before[from] === record && known !== undefined && isSame(known, key);
      keys.put(at, isKept ? known : key);
      answers.put(at, isKept ? (old?.answers[from] as T) : answerTo(record, key));
    }
    const run = { keys: keys.list, answers: answers.list };
    runs.set(records, run);
    newest = new WeakRef(records);
    return run.answers;
  };
}

/** A list in the making that stays the list before for as long as it holds the same. */
class Kept<T> {
  private own: T[] | null;

  constructor(
    private readonly before: readonly T[] | undefined,
    length: number,
  ) {
    this.own = before?.length === length ? null : [];
  }

  /** Items are put in one after the other. */
  put(at: number, item: T): void {
    if (this.own === null && this.before?.[at] !== item) this.own = this.before?.slice(0, at) ?? [];
    this.own?.push(item);
  }

  get list(): readonly T[] {
    return this.own ?? this.before ?? [];
  }
}
