import { styled } from '@mui/material/styles';
import { token } from '../../theme/tokens';

/** How the rows of the list look: one set of rules for all cells. */
export const GridStyles = styled('div')({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
  '& .ag-cell': { lineHeight: '38px', paddingInline: 6 },
  '& .ag-header-cell': { paddingInline: 6 },
  '& .ag-header-cell.ag-right-aligned-header': { paddingInline: 4 },
  // The heading of a narrow column keeps its room when it is sorted.
  '& .ag-right-aligned-header .ag-sort-indicator-container': {
    position: 'absolute',
    top: 0,
    right: 2,
    transform: 'scale(0.7)',
  },
  '& .ag-cell.gt-tight': { padding: 0 },
  '& .ag-cell.gt-code': { paddingLeft: 4 },
  // Scroll bars that lie over the list must not hide the end of it.
  '& .ag-cell.gt-last': { paddingRight: 14 },
  '& .gt-figure': { fontVariantNumeric: 'tabular-nums' },
  '& .gt-across': { overflow: 'visible' },
  '& .gt-quiet-header .ag-header-cell-text': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '& .gt-current': { background: token('tealTint') },
  '& .gt-current .gt-tight': { boxShadow: `inset 3px 0 0 ${token('teal')}` },
});
