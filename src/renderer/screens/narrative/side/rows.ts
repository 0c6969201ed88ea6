import { styled } from '@mui/material/styles';
import { token } from '../../../theme/tokens';

/** What a card lists, a rule between two. */
export const Rows = styled('ul')({
  listStyle: 'none',
  margin: '0 0 8px',
  padding: 0,
  '& > li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 4,
    padding: '4px 0',
    borderTop: `1px solid ${token('line')}`,
  },
  '& > li:first-of-type': { borderTop: 0 },
});
