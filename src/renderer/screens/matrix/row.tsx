import { memo } from 'react';
import { deliberateWords } from '../../../domain/gaps/deliberate-words';
import { written } from '../../../domain/in-words';
import {
  cellName,
  type LinkMatrix,
  type MatrixColumn,
  type MatrixRow,
} from '../../../domain/queries/link-matrix';
import type { DeliberateGap } from '../../../domain/schema/plan';
import { Shape } from '../../components/shapes';
import { usePack } from '../../session/use-session';
import { CELL, TOTALS, type Run } from './geometry';

/** The id of a cell's element, which the matrix points to as the one that has focus. */
export function cellId(row: MatrixRow, column: MatrixColumn): string {
  return `matrix-${row.priority.id}-${column.id}`;
}

/** Places of the columns that begin a group. */
export function startsOf({ groups }: LinkMatrix): ReadonlySet<number> {
  return new Set(groups.map(({ from }) => from));
}

interface PriorityLineProps {
  readonly matrix: LinkMatrix;
  readonly row: MatrixRow;
  /** Its place among the rows that are shown, counted from 0. */
  readonly at: number;
  /** The columns that are drawn. */
  readonly run: Run;
  readonly isHere: boolean;
  readonly isNarrow: boolean;
  readonly side: number;
  readonly isFirstShown: boolean;
}

/** Rows of the header before the first priority. */
export const HEAD_ROWS = 2;

/** A priority with its cells; only those in view are drawn, the others keep their room. */
export const PriorityLine = memo(function PriorityLine(props: PriorityLineProps) {
  const { matrix, row, at, run, isHere, isNarrow, side, isFirstShown } = props;
  const { columns, by } = matrix;
  const { priority, outcome } = row;
  const starts = startsOf(matrix);
  // Hatched is what is missing; what is left open on purpose is not.
  const isEmpty =
    by === 'indicators'
      ? row.indicators === 0 && row.indicatorsKept === null
      : row.actions === 0 && row.actionsKept === null;
  return (
    <div
      role="row"
      aria-rowindex={at + 1 + HEAD_ROWS}
      className={`gt-row${isHere ? ' gt-here' : ''}${isEmpty ? ' gt-none' : ''}`}
      style={{ top: at * CELL }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={`${outcome.label}, ${priority.code} ${priority.label}`}
        className="gt-side"
        style={{ width: side }}
        title={`${priority.code} ${priority.label}`}
      >
        {isNarrow ? null : (
          <span className="gt-outcome" title={outcome.label}>
            {row.isFirst || isFirstShown ? outcome.label : ''}
          </span>
        )}
        <span className="gt-code">{priority.code}</span>
        <span>{priority.shortLabel}</span>
      </div>
      <Room cells={run.from} />
      {columns.slice(run.from, run.to).map((column, place) => (
        <div
          key={column.id}
          id={cellId(row, column)}
          role="gridcell"
          aria-colindex={run.from + place + 2}
          aria-label={cellName(row, column)}
          className={`gt-cell${starts.has(run.from + place) ? ' gt-starts' : ''}`}
          data-link={row.cells.get(column.id)}
          data-cell={`${String(at)} ${String(run.from + place)}`}
        />
      ))}
      <Room cells={columns.length - run.to} />
      <div className="gt-totals" style={{ width: TOTALS }}>
        <Total
          count={row.indicators}
          noun="indicator"
          kept={row.indicatorsKept}
          at={columns.length + 2}
        />
        <Total count={row.actions} noun="action" kept={row.actionsKept} at={columns.length + 3} />
      </div>
    </div>
  );
});

/** The room that cells out of view take. */
export function Room({ cells }: { readonly cells: number }) {
  return cells <= 0 ? null : <div style={{ flex: 'none', width: cells * CELL }} />;
}

interface TotalProps {
  readonly count: number;
  readonly noun: string;
  readonly kept: DeliberateGap | null;
  readonly at: number;
}

function Total({ count, noun, kept, at }: TotalProps) {
  const pack = usePack();
  const words = `${written(count)} ${noun}${count === 1 ? '' : 's'}`;
  const why = kept === null ? undefined : deliberateWords(kept, pack);
  return (
    <div
      role="gridcell"
      aria-colindex={at}
      aria-label={why === undefined ? words : `${words}. ${why}`}
      className="gt-total"
      data-zero={count === 0}
      title={why}
    >
      {count === 0 && kept === null ? <Shape name="gap" size={12} /> : null}
      {kept === null ? written(count) : kept.kind === '' ? `${written(count)}*` : kept.kind}
    </div>
  );
}
