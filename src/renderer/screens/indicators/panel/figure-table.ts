import { styled } from '@mui/material/styles';
import { token } from '../../../theme/tokens';

/** A table of the panel whose cells are fields: headings over figures, which stand to the right. */
export const FigureTable = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th': { fontWeight: 400, fontSize: 12, lineHeight: '16px', color: token('ink2') },
  '& thead th': { textAlign: 'right', padding: '0 6px 4px' },
  '& tbody th': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '2px 8px 2px 0',
    color: token('ink'),
    fontSize: 13,
    lineHeight: '32px',
  },
  '& td': { padding: '2px 3px', verticalAlign: 'top' },
});

/** A figure of such a table that follows from others and is no field. */
export const Derived = styled('td')({
  // Under its heading, to the pixel.
  '&&': { padding: '2px 6px' },
  textAlign: 'right',
  color: token('ink2'),
  lineHeight: '32px',
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
});
