/**
 * Makes a query over one immutable value (a text, a record, a list) remember its answer for as long as the value lives.
 * An edit makes new values of what it touches and of nothing else, so only that is worked out again.
 */
export function remembered<K extends object, T>(query: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = answers.get(of);
    if (known) return known.value;
    const value = query(of);
    answers.set(of, { value });
    return value;
  };
}
