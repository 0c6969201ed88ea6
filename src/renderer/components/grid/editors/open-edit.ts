/** What the editor that is open holds, and what its cell held before; null while none is open. */
export interface OpenEdit {
  readonly before: string;
  readonly text: string;
  /** Why the cell cannot take the text, as the end of a sentence; null: it can. */
  readonly problem: string | null;
  /** Says so in the editor: somebody tried to leave it. */
  readonly hold: () => void;
}

let open: OpenEdit | null = null;

/** An editor says what it holds now; null when it closes. */
export function noteEdit(edit: OpenEdit | null): void {
  open = edit;
}

/** The edit that is under way. The grid tells of an edit a moment after it ended; whoever cannot wait asks here. */
export function openEdit(): OpenEdit | null {
  return open;
}

/**
 * Whether the editor must stay open: what was typed in it cannot be read, and would be lost. It says so then; Escape
 * gives up.
 */
export function holdEdit(): boolean {
  if (open === null || open.problem === null) return false;
  open.hold();
  return true;
}
