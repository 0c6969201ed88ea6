import { written } from '../../../domain/in-words';
import type { LinkMatrix } from '../../../domain/queries/link-matrix';
import { CELL, TOTALS, type Run } from './geometry';
import { Room, startsOf } from './row';

interface HeadProps {
  readonly matrix: LinkMatrix;
  readonly run: Run;
  readonly isNarrow: boolean;
  readonly side: number;
}

/** The two header rows: groups of columns, and the code of each. */
export function Head({ matrix, run, isNarrow, side }: HeadProps) {
  const { groups, columns } = matrix;
  const starts = startsOf(matrix);
  return (
    <div role="rowgroup" className="gt-head">
      <div role="row" aria-rowindex={1} className="gt-row">
        <div className="gt-side" style={{ width: side }} />
        <div style={{ position: 'relative', flex: 'none', width: columns.length * CELL }}>
          {groups.map(({ key, label, from, count }) => (
            <div
              key={key}
              role="columnheader"
              aria-colindex={from + 2}
              aria-colspan={count}
              className="gt-group"
              title={label}
              style={{ left: from * CELL, width: count * CELL }}
            >
              {/* Over one column a name is cut to a letter, which says nothing: there it is only heard. */}
              <span style={{ left: side + 6 }} className={count > 1 ? '' : 'gt-unseen'}>
                <b>{label}</b> {written(count)}
              </span>
            </div>
          ))}
        </div>
        <div className="gt-totals" style={{ width: TOTALS }}>
          <div
            role="columnheader"
            aria-colindex={columns.length + 2}
            aria-colspan={2}
            style={{ padding: '5px 6px 0', fontWeight: 600 }}
          >
            Totals
          </div>
        </div>
      </div>
      <div role="row" aria-rowindex={2} className="gt-row">
        <div role="columnheader" aria-colindex={1} className="gt-side" style={{ width: side }}>
          {isNarrow ? 'Priority' : 'Priority, by outcome'}
        </div>
        <Room cells={run.from} />
        {columns.slice(run.from, run.to).map(({ id, code, title }, place) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={run.from + place + 2}
            aria-label={`${code} ${title}`}
            className={`gt-name${starts.has(run.from + place) ? ' gt-named-first' : ''}`}
            title={`${code} ${title}`}
          >
            {code}
          </div>
        ))}
        <Room cells={columns.length - run.to} />
        <div className="gt-totals" style={{ width: TOTALS }}>
          {['Indicators', 'Actions'].map((word, place) => (
            <div
              key={word}
              role="columnheader"
              aria-colindex={columns.length + 2 + place}
              className="gt-name"
              style={{ width: TOTALS / 2 }}
            >
              {word}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
