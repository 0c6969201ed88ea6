import type { GridApi, IRowNode, SuppressKeyboardEventParams } from 'ag-grid-community';

/** A key on a cell, as the grid tells of it. */
export type Press<Row> = SuppressKeyboardEventParams<Row>;

/** Whether an event comes from the cell or row itself and not from a field in it. */
export function isPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('.ag-cell, .ag-row');
}

/** Ends an edit and goes to the cell beside it, as a spreadsheet does; the grid would skip to the next with an editor. */
export function leaveByTab(api: GridApi, event: KeyboardEvent): boolean {
  api.stopEditing();
  if (event.shiftKey) api.tabToPreviousCell();
  else api.tabToNextCell();
  event.preventDefault();
  return true;
}

/** Gives an edit up at once. The grid would do it a moment later, and then to the editor that the next key has opened. */
export function cancelEdit(api: GridApi, event: KeyboardEvent): boolean {
  api.stopEditing(true);
  event.preventDefault();
  return true;
}

/** Picks rows as lists do: Ctrl one more or one less, Shift all from the last click. */
export function pickByMouse<Row>(
  api: GridApi<Row>,
  node: IRowNode<Row>,
  click: MouseEvent,
  anchor: number | null,
): void {
  if (click.ctrlKey || click.metaKey) {
    node.setSelected(node.isSelected() !== true);
  } else if (click.shiftKey && anchor !== null && node.rowIndex !== null) {
    const nodes: IRowNode<Row>[] = [];
    const [from, to] = [Math.min(anchor, node.rowIndex), Math.max(anchor, node.rowIndex)];
    for (let at = from; at <= to; at += 1) {
      const between = api.getDisplayedRowAtIndex(at);
      if (between?.selectable) nodes.push(between);
    }
    api.setNodesSelected({ nodes, newValue: true });
  }
}

/** The key of a row, as the grid asks for it. */
export const keyOf = ({ data }: { readonly data: { readonly key: string } }): string => data.key;

/** False for events of fields that stand inside a heading row. */
export function isOfTheGrid(event: { readonly target: EventTarget }): boolean {
  return !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement);
}
