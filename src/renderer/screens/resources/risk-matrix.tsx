import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState, type KeyboardEvent } from 'react';
import { written } from '../../../domain/in-words';
import { riskCells, type MatrixCell } from '../../../domain/registers/risk-scores';
import { Caption } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { usePack, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { bandShape } from './band-shape';

const Frame = styled('section')({
  flex: 'none',
  display: 'flex',
  gap: 24,
  padding: '8px 16px 10px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('canvas'),
  overflow: 'auto',
  maxHeight: '46%',
});

const Table = styled('table')({
  borderCollapse: 'separate',
  borderSpacing: 2,
  fontSize: 12,
  lineHeight: '16px',
  '& th': { fontWeight: 500, color: token('ink2'), textAlign: 'left', padding: '0 6px' },
  '& thead th': { textAlign: 'center' },
  '& td': { padding: 0 },
});

const Cell = styled('button')({
  width: 118,
  minHeight: 38,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 6px',
  padding: '2px 8px',
  border: `1px solid ${token('line')}`,
  borderRadius: 4,
  background: token('surface'),
  color: token('ink2'),
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  position: 'relative',
  '&[data-filled="true"]': { borderColor: token('input'), color: token('ink') },
  '&[aria-pressed="true"]': { background: token('tealTint'), borderColor: token('teal') },
  '& b': { fontWeight: 600 },
});

/** The matrix of risks: shape, word and number in each cell, and its risks. A cell lists its risks alone. */
export function RiskMatrix() {
  const session = useSession();
  const { riskMatrix } = usePack();
  const { risks } = usePlan().registers;
  const picked = useSessionState((state) => state.views.resources.cell);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement | null>(null);
  const rows = riskCells(risks, riskMatrix);
  const unscored = risks.filter(
    ({ likelihood, impact }) => likelihood === null || impact === null,
  ).length;
  const pick = ({ likelihood, impact }: MatrixCell): void => {
    const isPicked = picked?.likelihood === likelihood && picked.impact === impact;
    session.setView('resources', { cell: isPicked ? null : { likelihood, impact } });
  };
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const row = within(at.row + step.row, rows.length);
    const column = within(at.column + step.column, riskMatrix.impact.length);
    setAt({ row, column });
    const selector = `[data-at="${String(row)}.${String(column)}"]`;
    table.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <Frame aria-label="Risk matrix">
      <Table ref={table} onKeyDown={walk}>
        <caption className="visually-hidden">
          Risks by likelihood and impact. Arrow keys walk, Enter lists the risks of a cell.
        </caption>
        <thead>
          <tr>
            <th scope="col">Likelihood</th>
            {riskMatrix.impact.map(({ label }, column) => (
              <th key={label} scope="col">
                Impact {column + 1} {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={cells[0]?.likelihood}>
              <th scope="row">
                {cells[0]?.likelihood}{' '}
                {riskMatrix.likelihood[(cells[0]?.likelihood ?? 1) - 1]?.label}
              </th>
              {cells.map((cell, column) => (
                <td key={cell.impact}>
                  <CellButton
                    cell={cell}
                    place={`${String(row)}.${String(column)}`}
                    isStop={row === at.row && column === at.column}
                    isPicked={
                      picked?.likelihood === cell.likelihood && picked.impact === cell.impact
                    }
                    onFocus={() => {
                      setAt({ row, column });
                    }}
                    onPick={pick}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <div>
        <Legend />
        {unscored === 0 ? null : (
          <p style={{ margin: '8px 0 0' }}>
            {unscored === 1 ? '1 risk is' : `${written(unscored)} risks are`} not scored yet.
          </p>
        )}
        {picked === null ? null : (
          <Button
            sx={{ marginTop: '8px' }}
            onClick={() => {
              session.setView('resources', { cell: null });
            }}
          >
            Show all risks
          </Button>
        )}
      </div>
    </Frame>
  );
}

const STEPS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const within = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));

interface CellButtonProps {
  readonly cell: MatrixCell;
  readonly place: string;
  /** Whether Tab comes to this cell: one of them, and arrows go on from it. */
  readonly isStop: boolean;
  readonly isPicked: boolean;
  readonly onFocus: () => void;
  readonly onPick: (cell: MatrixCell) => void;
}

function CellButton({ cell, place, isStop, isPicked, onFocus, onPick }: CellButtonProps) {
  const { band, score, risks, likelihood, impact } = cell;
  const refs = risks.map(({ ref, risk }) => (ref.trim() === '' ? risk : ref)).join(', ');
  const count = risks.length === 1 ? '1 risk' : `${written(risks.length)} risks`;
  return (
    <Cell
      data-at={place}
      data-filled={risks.length > 0}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isPicked}
      onFocus={onFocus}
      onClick={() => {
        onPick(cell);
      }}
    >
      {band ? <Shape name={bandShape(band.shape)} size={12} /> : null}
      <span>
        {score} {band?.label}
      </span>
      {refs === '' ? null : <b style={{ width: '100%' }}>{refs}</b>}
      <span className="visually-hidden">
        likelihood {likelihood}, impact {impact}, {count}
      </span>
    </Cell>
  );
}

/** What each band starts at. */
function Legend() {
  const { bands } = usePack().riskMatrix;
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none', whiteSpace: 'nowrap' }}>
      {bands.toReversed().map(({ id, label, from, shape }) => (
        <li key={id} style={{ display: 'flex', alignItems: 'center', gap: 6, minHeight: 22 }}>
          <Shape name={bandShape(shape)} />
          {label} <Caption>from {from}</Caption>
        </li>
      ))}
    </ul>
  );
}
