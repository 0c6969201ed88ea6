import type { Covering } from '../schema/plan';

/** A covering report of which nothing was written yet. */
export const EMPTY_COVERING: Covering = {
  answers: [],
  texts: [],
  options: null,
  papers: null,
  appendices: [],
};
