/** The papers that can be made of a plan: all of it, its actions alone, one page for a manager, or all of it with comments. */
export const PAPER_KINDS = ['plan', 'actions', 'digest', 'review-copy'] as const;

/** See {@link PAPER_KINDS}. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What papers are called where one is chosen, and what they hold. */
export const PAPER_WORDS: Readonly<Record<PaperKind, readonly [name: string, holds: string]>> = {
  plan: ['Plan', 'Everything, with its appendices'],
  actions: ['Action plan only', 'The tables of actions and their details'],
  'review-copy': ['Review copy', 'Everything, with the comments as Word comments'],
  digest: ['One-page digest', 'Where the plan stands, for a manager'],
};
