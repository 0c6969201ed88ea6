import { styled } from '@mui/material/styles';
import { ROW_GROUND } from '../../components/grid/row-ground';
import { token } from '../../theme/tokens';
import { GridStyles } from '../actions/grid-styles';

/** How the rows of the registers look: as the list of actions does, with figures to the right and sums in bold. */
export const RegisterStyles = styled(GridStyles)({
  // Figures are as long as they are, and must not reach into the next column.
  '& .ag-cell.ag-cell-value': { overflow: 'hidden' },
  '& .gt-right': { justifyContent: 'flex-end' },
  '& .gt-right-heading .ag-header-cell-label': { justifyContent: 'flex-end' },
  '& .gt-stack': {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    lineHeight: '16px',
  },
  '& .gt-share': { color: token('ink3'), fontSize: 11.5 },
  '& .gt-made-up': { fontStyle: 'italic' },
  '& .gt-total': { fontWeight: 600 },
  // The grid counts the padding of these cells to their width; they must stand under those above.
  '& .ag-row-pinned .ag-cell': { boxSizing: 'border-box' },
  '& .ag-row-pinned': { [ROW_GROUND]: token('head') },
  '& .gt-tree': { display: 'flex', alignItems: 'center', gap: 6, minWidth: 0 },
  '& .gt-elbow': {
    flex: 'none',
    width: 10,
    height: 12,
    marginTop: -10,
    borderLeft: `1px solid ${token('input')}`,
    borderBottom: `1px solid ${token('input')}`,
  },
});
