/**
 * The row that stands in for one that is gone: the next below it that is still there, else the last above. Null where
 * no row is left. `before` is the order in which the gone row was shown.
 */
export function neighbourOf(
  before: readonly { readonly key: string }[],
  rows: readonly { readonly key: string }[],
  gone: string,
): string | null {
  const there = new Set(rows.map(({ key }) => key));
  const at = before.findIndex(({ key }) => key === gone);
  const stays = ({ key }: { readonly key: string }): boolean => there.has(key);
  const next = before.slice(at + 1).find(stays) ?? before.slice(0, at).findLast(stays);
  return next?.key ?? rows[0]?.key ?? null;
}
