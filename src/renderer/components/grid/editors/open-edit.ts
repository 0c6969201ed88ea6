/** What the editor that is open holds, and what its cell held before; null while none is open. */
export interface OpenEdit {
  readonly before: string;
  readonly text: string;
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
