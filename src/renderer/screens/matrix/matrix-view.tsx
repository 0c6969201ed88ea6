import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { Download } from 'lucide-react';
import { count } from '../../../domain/in-words';
import {
  actionMatrix,
  indicatorMatrix,
  type LinkMatrix,
  type MatrixRow,
} from '../../../domain/queries/link-matrix';
import { exportMatrix } from '../../commands/exporting';
import { EmptyState, Muted, Spacer } from '../../components/layout';
import { usePack, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { Legend } from './legend';
import { MatrixGrid } from './matrix-grid';

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '4px 12px',
  padding: '8px 16px',
  background: token('surface'),
});
const Sheet = styled('div')({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('surface'),
});

/** Priorities by indicators, and priorities by actions, as a page of the room "Golden thread". */
export function MatrixView() {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const view = useSessionState(({ views }) => views.matrix);
  const matrix = view.by === 'indicators' ? indicatorMatrix(plan, pack) : actionMatrix(plan, pack);
  const outcomeId = useSessionState(({ views }) => views.thread.outcomeId);
  const rows = shownRows(matrix, outcomeId);
  const place = {
    row: Math.max(
      0,
      rows.findIndex(({ priority }) => priority.id === view.rowId),
    ),
    column: Math.max(
      0,
      matrix.columns.findIndex(({ id }) => id === view.columnId),
    ),
  };
  return (
    <Sheet>
      <Bar>
        <ToggleButtonGroup
          exclusive
          value={view.by}
          aria-label="Columns of the matrix"
          onChange={(_, by: LinkMatrix['by'] | null) => {
            if (by !== null) session.setView('matrix', { by, columnId: null });
          }}
        >
          <ToggleButton value="indicators">By indicator</ToggleButton>
          <ToggleButton value="actions">By action</ToggleButton>
        </ToggleButtonGroup>
        <Muted>{headline(matrix, rows)}</Muted>
        <Spacer />
        <Button
          variant="text"
          startIcon={<Download size={16} strokeWidth={1.8} />}
          onClick={() => {
            exportMatrix(session);
          }}
        >
          Save as CSV
        </Button>
      </Bar>
      {matrix.columns.length === 0 ? (
        <EmptyState title={view.by === 'indicators' ? 'No indicators yet' : 'No actions yet'}>
          <p style={{ margin: '0 0 16px' }}>
            {view.by === 'indicators'
              ? 'Add some in Indicators & targets, and link them to priorities here.'
              : 'Add some in Actions, and link them to priorities here.'}
          </p>
          <Button
            onClick={() => {
              session.go(view.by, null, null, { lands: true });
            }}
          >
            {view.by === 'indicators' ? 'Go to Indicators & targets' : 'Go to Actions'}
          </Button>
        </EmptyState>
      ) : (
        <>
          <MatrixGrid
            key={view.by}
            label={`Priorities by ${view.by}`}
            matrix={matrix}
            rows={rows}
            place={place}
            onPlace={(row, column) => {
              session.setView('matrix', { rowId: row.priority.id, columnId: column.id });
            }}
          />
          <Legend matrix={matrix} rows={rows} />
        </>
      )}
    </Sheet>
  );
}

function shownRows({ rows }: LinkMatrix, outcomeId: string | null): readonly MatrixRow[] {
  return outcomeId === null ? rows : rows.filter(({ outcome }) => outcome.id === outcomeId);
}

/** "23 priorities, 35 indicators, 47 links between them". */
function headline({ by, columns }: LinkMatrix, rows: readonly MatrixRow[]): string {
  const links = rows.reduce((sum, { cells }) => sum + cells.size, 0);
  const noun = by === 'indicators' ? 'indicator' : 'action';
  return `${count(rows.length, 'priority', 'priorities')}, ${count(columns.length, noun)}, ${count(links, 'link')} between them`;
}
