import { styled } from '@mui/material/styles';
import { token } from '../../theme/tokens';

/** A line above the pages that says what about them is not as usual, with what can be done. */
export const Notice = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  flex: 'none',
  padding: '8px 16px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('sunken'),
  '& > p': { flex: 1, margin: 0 },
});
