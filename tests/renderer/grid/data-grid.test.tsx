// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/react';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/control';
import { DataGrid } from '../../../src/renderer/components/grid/data-grid';
import { editorOf } from '../../../src/renderer/components/grid/editors/editor';
import { LineEditor } from '../../../src/renderer/components/grid/editors/line-editor';
import type { Session } from '../../../src/renderer/session/session';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

afterEach(cleanup);

interface Row {
  readonly key: string;
  readonly text: string;
}

const COLUMNS: readonly ColDef<Row, string>[] = [
  { colId: 'key', headerName: 'Key', valueGetter: ({ data }) => data?.key },
  {
    colId: 'text',
    headerName: 'Text',
    valueGetter: ({ data }) => data?.text,
    editable: true,
    cellEditor: editorOf(LineEditor),
    cellEditorPopup: true,
  },
];
const rowsOf = (keys: string): Row[] => [...keys].map((key) => ({ key, text: `text of ${key}` }));

/** A grid with three rows, and what it hands out. */
async function shownGrid() {
  const session: Session = await openRoom(makePlan({}), makePack(), { kind: 'write' });
  const edits: [string, string][] = [];
  const grids: GridApi<Row>[] = [];
  const change: ((rows: Row[]) => void)[] = [];
  function Shown() {
    const [rows, setRows] = useState(() => rowsOf('abc'));
    change[0] = setRows;
    return (
      <>
        <DataGrid<Row>
          label="Rows"
          rows={rows}
          columns={COLUMNS}
          heightOf={() => 20}
          onReady={(api) => grids.push(api)}
          onEdit={({ row, text }) => {
            edits.push([row.key, text]);
            return true;
          }}
          onKeys={() => false}
        />
      </>
    );
  }
  show(session, <Shown />);
  const [api] = grids;
  assert(api, 'no grid');
  return {
    api,
    edits,
    setRows: (keys: string) => {
      act(() => {
        change[0]?.(rowsOf(keys));
      });
    },
    /** Key of the row that the next key would be for. */
    focused: () => document.activeElement?.closest('[row-id]')?.getAttribute('row-id') ?? null,
  };
}

const field = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('.ag-popup-editor input');
  assert(found, 'no editor is open');
  return found;
};

describe('focus when rows change', () => {
  it('goes with its row, and to a neighbour of one that is gone', async () => {
    const { api, setRows, focused } = await shownGrid();
    act(() => {
      api.setFocusedCell(1, 'text');
    });
    expect(focused()).toBe('b');
    setRows('xacb');
    expect(focused()).toBe('b');
    setRows('bxac');
    expect(focused()).toBe('b');
    setRows('xac');
    expect(focused()).toBe('x');
  });
});

describe('an editor that is open when rows change', () => {
  it('writes into its own row', async () => {
    const { api, edits, setRows } = await shownGrid();
    act(() => {
      api.startEditingCell({ rowIndex: 1, colKey: 'text' });
    });
    fireEvent.change(field(), { target: { value: 'new' } });
    setRows('xacb');
    expect(field().value).toBe('new');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await expect.poll(() => edits).toEqual([['b', 'new']]);
  });

  it('is closed where its row is gone, and what was typed is handed out', async () => {
    const { api, edits, setRows, focused } = await shownGrid();
    act(() => {
      api.startEditingCell({ rowIndex: 1, colKey: 'text' });
    });
    fireEvent.change(field(), { target: { value: 'new' } });
    setRows('ac');
    expect(edits).toEqual([['b', 'new']]);
    expect(document.querySelector('.ag-popup-editor')).toBe(null);
    expect(focused()).toBe('c');
  });
});

describe('Escape in an editor', () => {
  it('gives up that edit, and not the one that the next key opens', async () => {
    const { api, edits } = await shownGrid();
    const open = () => {
      act(() => {
        api.startEditingCell({ rowIndex: 1, colKey: 'text' });
      });
    };
    open();
    fireEvent.change(field(), { target: { value: 'given up' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(document.querySelector('.ag-popup-editor')).toBe(null);
    open();
    // Whatever the grid put off is done before a later timer.
    await new Promise((done) => setTimeout(done, 0));
    expect(field().value).toBe('text of b');
    expect(edits).toEqual([]);
  });
});
