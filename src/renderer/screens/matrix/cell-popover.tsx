import IconButton from '@mui/material/IconButton';
import Popper from '@mui/material/Popper';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useCallback } from 'react';
import type {
  CellLink,
  LinkMatrix,
  MatrixColumn,
  MatrixRow,
} from '../../../domain/queries/link-matrix';
import { Muted } from '../../components/layout';
import { PriorityChip, RoleDot } from '../../components/thread';
import { useCanWrite, usePack, usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';
import type { CellWish } from './cell-commands';
import { columnWords, linkedWords } from './column-words';
import { cellId } from './row';

interface CellPopoverProps {
  readonly matrix: LinkMatrix;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  /** True where it was opened by a key: focus goes into it. */
  readonly takesFocus: boolean;
  readonly onWish: (wish: CellWish) => void;
  readonly onClose: () => void;
}

const Box = styled('div')({
  width: 344,
  padding: '12px 14px',
  borderRadius: 8,
  border: `1px solid ${token('line')}`,
  background: token('raised'),
  color: token('ink'),
  boxShadow: token('e2'),
  fontSize: 13,
  lineHeight: '20px',
  '& kbd': {
    font: 'inherit',
    fontSize: 12,
    padding: '1px 6px',
    border: `1px solid ${token('line2')}`,
    borderRadius: 4,
    background: token('surface'),
  },
});
const Top = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, marginBottom: 6 });

interface Choice {
  readonly value: CellWish;
  readonly label: string;
}

const CHOICES: Readonly<Record<LinkMatrix['by'], readonly Choice[]>> = {
  indicators: [
    { value: 'strong', label: 'Accountable' },
    { value: 'weak', label: 'Contributes' },
    { value: 'none', label: 'None' },
  ],
  actions: [
    { value: 'strong', label: 'Printed here' },
    { value: 'weak', label: 'Serves it' },
    { value: 'none', label: 'None' },
  ],
};

function valueOf(link: CellLink | undefined): CellWish {
  if (link === undefined) return 'none';
  return link === 'accountable' || link === 'printed' ? 'strong' : 'weak';
}

/** What a cell is about, and how its link is changed. */
export function CellPopover(props: CellPopoverProps) {
  const { matrix, row, column, takesFocus, onWish, onClose } = props;
  const canWrite = useCanWrite();
  const plan = usePlan();
  const pack = usePack();
  const { by } = matrix;
  const { priority } = row;
  const now = valueOf(row.cells.get(column.id));
  const enter = useCallback(
    (element: HTMLDivElement | null) => {
      if (!takesFocus) return;
      const choice = element?.querySelector<HTMLElement>('[aria-pressed="true"]:not(:disabled)');
      (choice ?? element?.querySelector('button'))?.focus();
    },
    [takesFocus],
  );
  return (
    <Popper
      open
      anchorEl={() => document.getElementById(cellId(row, column)) ?? document.body}
      placement="bottom-start"
      modifiers={[{ name: 'offset', options: { offset: [0, 8] } }]}
      container={() => document.querySelector('main')}
      style={{ zIndex: 5 }}
    >
      <Box
        ref={enter}
        role="dialog"
        aria-label={`${priority.code} and ${column.code}`}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      >
        <Top>
          <PriorityChip>{priority.code}</PriorityChip>
          <strong style={{ flex: 1, fontWeight: 600 }}>{column.code}</strong>
          <IconButton aria-label="Close" onClick={onClose}>
            <X size={14} strokeWidth={1.8} />
          </IconButton>
        </Top>
        <Muted>{columnWords(by, column.id, plan)}</Muted>
        <ToggleButtonGroup
          exclusive
          fullWidth
          value={now}
          disabled={!canWrite}
          aria-label={`Link of ${column.code} to ${priority.code}`}
          sx={{ my: 1, '& .MuiToggleButton-root': { gap: 0.75, px: 0.5, whiteSpace: 'nowrap' } }}
          onChange={(_, wish: CellWish | null) => {
            if (wish !== null) onWish(wish);
          }}
        >
          {CHOICES[by].map(({ value, label }) => (
            <ToggleButton key={value} value={value}>
              {value === 'none' ? null : (
                <RoleDot role={value === 'strong' ? 'accountable' : 'contributes'} />
              )}
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <div>{linkedWords(by, column.id, plan, pack)}</div>
        {canWrite ? (
          <div
            style={{
              marginTop: 8,
              paddingTop: 8,
              borderTop: `1px solid ${token('line')}`,
              color: token('ink2'),
              fontSize: 12,
            }}
          >
            In the cell press <kbd>A</kbd> <kbd>C</kbd> or <kbd>Del</kbd>
          </div>
        ) : null}
      </Box>
    </Popper>
  );
}
