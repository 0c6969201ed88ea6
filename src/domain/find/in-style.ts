import { plainForm } from './fold';

/** Plain signs that a hit may have in a finer form. */
const SIGNS = ["'", '"', '-'] as const;

/**
 * A replacement with the quotes and dashes of what it replaces: "authority's" in place of "council’s" is "authority’s".
 * A sign that the hit has not, or that was typed in its fine form, stays as it was typed.
 */
export function inStyleOf(hit: string, typed: string): string {
  let styled = typed;
  for (const sign of SIGNS) {
    const fine = [...hit].filter((character) => plainForm(character) === sign);
    if (fine.length === 0 || !styled.includes(sign)) continue;
    let count = 0;
    styled = styled.replaceAll(sign, () => fine[Math.min(count++, fine.length - 1)] ?? sign);
  }
  return styled;
}
