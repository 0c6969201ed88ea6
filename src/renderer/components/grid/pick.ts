import type { GridApi, IRowNode } from 'ag-grid-community';

/** A click with the keys that were held. */
type Click = Readonly<Record<'ctrlKey' | 'metaKey' | 'shiftKey', boolean>>;

const MOVES: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
]);

/**
 * Picks rows as spreadsheets and lists do: Ctrl and a click, or Space, one more or one less; Shift a run of them. Any
 * plain click ends it, so that the next command is for the row that was clicked. A plain move ends a run; rows that
 * were picked one by one stay, as the next one is reached by moving, but Delete elsewhere is not for them.
 */
export class PickedRows<Row> {
  /** Where a run picked with Shift and a click begins. */
  private anchor: number | null = null;
  private isRun = false;

  /** A click on a row. The grid itself tells of it a moment later, when the next key may have picked rows anew. */
  click(api: GridApi<Row>, node: IRowNode<Row>, { ctrlKey, metaKey, shiftKey }: Click): void {
    if (ctrlKey || metaKey) node.setSelected(node.isSelected() !== true);
    else if (shiftKey) this.runTo(api, node);
    else api.deselectAll();
    this.isRun = shiftKey;
    if (!shiftKey) this.anchor = node.rowIndex;
  }

  /** A key on a row or a cell of it, before anybody does anything about it. Answers whether it ended what was picked. */
  key(api: GridApi<Row>, node: IRowNode<Row>, { key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === ' ') this.isRun = false;
    if (shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      this.isRun = true;
      return false;
    }
    const ends =
      key === 'Delete' ? node.isSelected() !== true : this.isRun && !altKey && MOVES.has(key);
    if (!ends || api.getSelectedNodes().length === 0) return false;
    api.deselectAll();
    return true;
  }

  private runTo(api: GridApi<Row>, { rowIndex }: IRowNode<Row>): void {
    if (this.anchor === null || rowIndex === null) return;
    const nodes: IRowNode<Row>[] = [];
    const [from, to] = [Math.min(this.anchor, rowIndex), Math.max(this.anchor, rowIndex)];
    for (let at = from; at <= to; at += 1) {
      const between = api.getDisplayedRowAtIndex(at);
      if (between?.selectable) nodes.push(between);
    }
    api.setNodesSelected({ nodes, newValue: true });
  }
}
