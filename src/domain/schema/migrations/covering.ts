/** Layout 6: the covering report. Nothing of it was written before: every part of it says what is suggested. */

const NOTHING_WRITTEN = { answers: [], texts: [], options: null, papers: null, appendices: [] };

/** Layout 5 to 6, of a plan. */
export function addCovering(plan: Record<string, unknown>): Record<string, unknown> {
  return { covering: NOTHING_WRITTEN, ...plan };
}
