import type { ReactNode } from 'react';
import { deliberateWords } from '../../../domain/gaps/deliberate-words';
import { written } from '../../../domain/in-words';
import type { LinkMatrix, MatrixColumn } from '../../../domain/queries/link-matrix';
import { threadOf } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Plan } from '../../../domain/schema/plan';
import { assessIndicator, contextOf } from '../../../domain/targets/assess';
import { VERDICTS } from '../../../domain/targets/verdict';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { Shape } from '../../components/shapes';
import { usePack, usePlan } from '../../session/use-session';
import { TOTALS, type Run } from './geometry';
import { HEAD_ROWS, Room, startsOf } from './row';

interface FootProps {
  readonly matrix: LinkMatrix;
  readonly run: Run;
  readonly rows: number;
  readonly side: number;
}

/** Below the priorities: how many actions or indicators a column has, and what is thought of an indicator's targets. */
export function Foot({ matrix, run, rows, side }: FootProps) {
  const plan = usePlan();
  const pack = usePack();
  const { by, columns } = matrix;
  const noun = by === 'indicators' ? 'action' : 'indicator';
  const line = { matrix, run, side };
  return (
    <div role="rowgroup" className="gt-foot">
      <Line
        {...line}
        at={rows + HEAD_ROWS + 1}
        name={by === 'indicators' ? 'Actions' : 'Indicators'}
        totals={['', written(plan.actions.length)]}
        cell={(column) => ({
          label: linkedWords(column, noun, pack),
          isNone: column.linked === 0 && column.kept === null,
          content: column.linked === 0 && column.kept ? column.kept.kind || '0*' : column.linked,
        })}
      />
      {by === 'indicators' ? (
        <Line
          {...line}
          at={rows + HEAD_ROWS + 2}
          name="Target"
          totals={[written(columns.length), '']}
          cell={(column) => {
            const { word, shape } = verdictOf(column, plan, pack);
            return {
              label: `${column.code}: ${word}`,
              isNone: false,
              content: <Shape name={shape} size={13} />,
            };
          }}
        />
      ) : null}
    </div>
  );
}

function linkedWords({ code, linked, kept }: MatrixColumn, noun: string, pack: Pack): string {
  const words = `${code}: ${written(linked)} ${noun}${linked === 1 ? '' : 's'}`;
  return kept === null ? words : `${words}. ${deliberateWords(kept, pack)}`;
}

/** The gravest verdict on the measures of an indicator. */
export function verdictOf({ id }: Pick<MatrixColumn, 'id'>, plan: Plan, pack: Pack) {
  const indicator = threadOf(plan, pack).indicators.get(id);
  if (!indicator) return verdictWord('noTarget');
  const assessed = assessIndicator(indicator, contextOf(plan, pack, indicator)).values();
  const verdicts = new Set(Array.from(assessed, ({ verdict }) => verdict));
  return verdictWord(VERDICTS.find((verdict) => verdicts.has(verdict)) ?? 'noTarget', indicator);
}

interface LineProps extends Omit<FootProps, 'rows'> {
  readonly at: number;
  readonly name: string;
  readonly totals: readonly [indicators: string, actions: string];
  readonly cell: (column: MatrixColumn) => {
    readonly label: string;
    readonly isNone: boolean;
    readonly content: ReactNode;
  };
}

function Line({ matrix, run, side, at, name, totals, cell }: LineProps) {
  const { columns } = matrix;
  const starts = startsOf(matrix);
  return (
    <div role="row" aria-rowindex={at} className="gt-row">
      <div role="rowheader" aria-colindex={1} className="gt-side" style={{ width: side }}>
        {name}
      </div>
      <Room cells={run.from} />
      {columns.slice(run.from, run.to).map((column, place) => {
        const { label, isNone, content } = cell(column);
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={run.from + place + 2}
            aria-label={label}
            title={label}
            className={`gt-cell${isNone ? ' gt-none' : ''}${starts.has(run.from + place) ? ' gt-starts' : ''}`}
          >
            {content}
          </div>
        );
      })}
      <Room cells={columns.length - run.to} />
      <div className="gt-totals" style={{ width: TOTALS }}>
        {totals.map((total, place) => (
          <div
            key={place === 0 ? 'indicators' : 'actions'}
            role="gridcell"
            aria-colindex={columns.length + 2 + place}
            className="gt-total"
            style={{ fontWeight: 600 }}
          >
            {total}
          </div>
        ))}
      </div>
    </div>
  );
}
