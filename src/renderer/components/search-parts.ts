import { styled } from '@mui/material/styles';
import { token } from '../theme/tokens';

/** Parts of the dialogs that search while one types. */

/** The line at the top, round the field. */
export const SearchHead = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '12px 16px',
  borderBottom: `1px solid ${token('line')}`,
});

/** The field itself, without an edge of its own. */
export const SearchField = styled('input')({
  flex: 1,
  minWidth: 0,
  border: 0,
  outline: 'none',
  background: 'none',
  color: token('ink'),
  font: 'inherit',
  fontSize: 16,
  lineHeight: '24px',
  '&::placeholder': { color: token('ink3'), opacity: 1 },
});

/** The line at the foot: keys, and how many there are. */
export const SearchFoot = styled('div')({
  display: 'flex',
  gap: 20,
  padding: '8px 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('head'),
  color: token('ink2'),
  fontSize: 12,
});
