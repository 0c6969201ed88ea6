import { capital } from '../in-words';
import { plainForm } from './fold';

/** Plain signs that a hit may have in a finer form. */
const SIGNS = ["'", '"', '-'] as const;

/**
 * A replacement in the style of what it replaces: "authority's" in place of "council’s" is "authority’s", and "learners"
 * in place of "Young people" is "Learners", unless capitals were asked for. A sign that the hit has not, or that was
 * typed in its fine form, stays as it was typed.
 */
export function inStyleOf(hit: string, typed: string, matchCase: boolean): string {
  // A hit in capitals throughout is an acronym: it does not say that a sentence begins.
  let styled = !matchCase && /^\p{Lu}.*\p{Ll}/su.test(hit) ? capital(typed) : typed;
  for (const sign of SIGNS) {
    const fine = [...hit].filter((character) => plainForm(character) === sign);
    if (fine.length === 0 || !styled.includes(sign)) continue;
    let count = 0;
    styled = styled.replaceAll(sign, () => fine[Math.min(count++, fine.length - 1)] ?? sign);
  }
  return styled;
}
