import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import {
  cellName,
  type LinkMatrix,
  type MatrixColumn,
  type MatrixRow,
} from '../../../domain/queries/link-matrix';
import { useCanWrite, useSession } from '../../session/use-session';
import { cellCommand, wishOfKey, type CellWish } from './cell-commands';
import { CellPopover } from './cell-popover';
import { Foot } from './foot';
import { CELL, moved, scrolledTo, TOTALS, type CellPlace } from './geometry';
import { Head } from './head';
import { cellId, HEAD_ROWS, PriorityLine } from './row';
import { Grid } from './styles';
import { useRuns, viewOf } from './use-runs';

interface MatrixGridProps {
  readonly label: string;
  readonly matrix: LinkMatrix;
  /** The rows that are shown: all of the matrix, or those of one outcome. */
  readonly rows: readonly MatrixRow[];
  readonly place: CellPlace;
  readonly onPlace: (row: MatrixRow, column: MatrixColumn) => void;
}

/**
 * A table of links with one tab stop. The element itself keeps focus and points to the cell that is meant, so that a cell
 * that scrolls out of view takes no focus with it.
 */
export function MatrixGrid({ label, matrix, rows, place, onPlace }: MatrixGridProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const grid = useRef<HTMLDivElement | null>(null);
  const [asks, setAsks] = useState<'no' | 'shown' | 'entered'>('no');
  /** Whether the cell was changed since it has focus: then what it says now is read out. */
  const [isChanged, setChanged] = useState(false);
  const { by, columns } = matrix;
  const footRows = by === 'indicators' ? 2 : 1;
  const counts = { rows: rows.length, columns: columns.length, footRows };
  const inView = useRuns(grid, counts);
  const { isNarrow, side } = inView;
  const row = rows[place.row];
  const column = columns[place.column];

  const show = useEffectEvent((atRow: number, atColumn: number): void => {
    const element = grid.current;
    if (!element) return;
    const { width, height } = viewOf(element, counts);
    element.scrollTop = scrolledTo(atRow, element.scrollTop, height);
    element.scrollLeft = scrolledTo(atColumn, element.scrollLeft, width);
  });
  useEffect(() => {
    show(place.row, place.column);
  }, [place.row, place.column]);

  const goTo = (next: CellPlace): void => {
    const nextRow = rows[next.row];
    const nextColumn = columns[next.column];
    setChanged(false);
    if (nextRow && nextColumn) onPlace(nextRow, nextColumn);
  };
  const change = (wish: CellWish): void => {
    if (!canWrite || !row || !column) return;
    const command = cellCommand(by, row, column, wish);
    if (command) setChanged(session.dispatch(command));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey) return;
    const page = Math.max(1, Math.floor((viewOf(grid.current, counts).height - CELL) / CELL));
    const size = { rows: rows.length, columns: columns.length, page };
    const next = moved(place, event, size);
    const wish = event.ctrlKey || event.metaKey ? null : wishOfKey(event.key);
    if (next) {
      setAsks('no');
      goTo(next);
    } else if (wish !== null) change(wish);
    else if (event.key === 'Enter') setAsks('entered');
    else if (event.key === 'Escape' && asks !== 'no') setAsks('no');
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    const [r, c] = cell?.getAttribute('data-cell')?.split(' ').map(Number) ?? [];
    if (r === undefined || c === undefined) return;
    goTo({ row: r, column: c });
    setAsks('shown');
  };

  return (
    <>
      <Grid
        ref={grid}
        role="grid"
        aria-label={label}
        aria-readonly={!canWrite}
        aria-rowcount={rows.length + HEAD_ROWS + footRows}
        aria-colcount={columns.length + 3}
        tabIndex={0}
        {...(row && column ? { 'aria-activedescendant': cellId(row, column) } : {})}
        data-matrix={by}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div style={{ width: side + columns.length * CELL + TOTALS }}>
          <Head matrix={matrix} run={inView.columns} isNarrow={isNarrow} side={side} />
          <div role="rowgroup" className="gt-body" style={{ height: rows.length * CELL }}>
            <div
              className="gt-tint"
              style={{ left: side + place.column * CELL, width: CELL, top: 0, bottom: 0 }}
            />
            <div
              className="gt-tint"
              style={{ left: 0, right: 0, top: place.row * CELL, height: CELL }}
            />
            {rows.slice(inView.rows.from, inView.rows.to).map((one, at) => (
              <PriorityLine
                key={one.priority.id}
                matrix={matrix}
                row={one}
                at={inView.rows.from + at}
                run={inView.columns}
                isHere={inView.rows.from + at === place.row}
                isNarrow={isNarrow}
                side={side}
                isFirstShown={at === 0}
              />
            ))}
            {row && column ? (
              <div
                className="gt-mark"
                style={{
                  left: side + place.column * CELL - 1,
                  top: place.row * CELL - 1,
                  width: CELL + 1,
                  height: CELL + 1,
                }}
              />
            ) : null}
          </div>
          <Foot matrix={matrix} run={inView.columns} rows={rows.length} side={side} />
        </div>
      </Grid>
      <span role="status" className="visually-hidden">
        {isChanged && row && column ? cellName(row, column) : ''}
      </span>
      {asks !== 'no' && row && column ? (
        <CellPopover
          matrix={matrix}
          row={row}
          column={column}
          takesFocus={asks === 'entered'}
          onWish={change}
          onClose={() => {
            setAsks('no');
            grid.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
