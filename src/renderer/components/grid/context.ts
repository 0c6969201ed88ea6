import type { Portals } from './portals';

/** What the parts of a grid have in common. */
export interface GridContext {
  readonly portals: Portals;
  readonly drafts: Drafts;
}

/** Texts that their cells could not take; the next editor of the cell goes on with them. */
export type Drafts = Map<string, string>;

const nameOf = (rowId: string | undefined, field: string): string => `${rowId ?? ''} ${field}`;

/** Keeps a text that a cell could not take. */
export function keepDraft(drafts: Drafts, rowId: string, field: string, text: string): void {
  drafts.set(nameOf(rowId, field), text);
}

/** The text that was kept for a cell, which is in other hands now. */
export function takeDraft(drafts: Drafts, rowId: string | undefined, field: string): string | null {
  const name = nameOf(rowId, field);
  const draft = drafts.get(name) ?? null;
  drafts.delete(name);
  return draft;
}
