/** The papers that can be made of a plan: all of it, its actions alone, or one page for a manager. */
export const PAPER_KINDS = ['plan', 'actions', 'digest'] as const;

/** See {@link PAPER_KINDS}. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What papers are called where one is chosen, and what they hold. */
export const PAPER_WORDS: Readonly<Record<PaperKind, readonly [name: string, holds: string]>> = {
  plan: ['Plan', 'Everything, with its appendices'],
  actions: ['Action plan only', 'The tables of actions and their details'],
  digest: ['One-page digest', 'Where the plan stands, for a manager'],
};
