/** What was pressed in a grid, and where. */
export interface GridPress {
  /** Id of the row, and its column. */
  readonly rowId: string;
  readonly field: string;
  /** True while an editor is open in the cell. */
  readonly editing: boolean;
  readonly event: KeyboardEvent;
}

/** Answers true where it took the key; the grid then leaves it alone. */
export type GridKeys = (press: GridPress) => boolean;

/** Whether the pressed key writes a character: such a key starts an editor and replaces what is in the cell. */
export function isCharacter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
}
