import { styled } from '@mui/material/styles';
import { token } from '../theme/tokens';

/** A line under the top bar that says why the plan cannot be changed here, and what can be done. */
export const Strip = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 40,
  padding: '4px 16px',
  background: token('sunken'),
  borderBottom: `1px solid ${token('line')}`,
  flex: 'none',
});
