import { Z, type Interval } from './confidence';

/**
 * The 95% score interval of a proportion `p` (0 to 1) seen in `n` cases, as proportions: E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927), without continuity correction; method 3 of R. G. Newcombe, "Two-sided confidence intervals for the single
 * proportion: comparison of seven methods", Statistics in Medicine 17 (1998), 857-872. It stays within 0 and 1 and
 * holds in small numbers, at 0 and at 1. `n` is more than 0 and need not be whole (a survey's effective sample).
 */
export function scoreInterval(p: number, n: number): Interval {
  const spread = (Z * Z) / n;
  const middle = p + spread / 2;
  const reach = Math.sqrt(spread * (p * (1 - p) + spread / 4));
  const scale = 1 + spread;
  // At the ends the root is exact on paper alone.
  return {
    lower: p === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    upper: p === 1 ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
