import { styled } from '@mui/material/styles';
import { token } from '../theme/tokens';

/**
 * The line by which a `details` is folded and unfolded. Of what stands in it, `.gt-shut` is shown while that is folded and
 * `.gt-open` while it is not.
 */
export const FoldHead = styled('summary')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '10px 16px',
  borderRadius: 8,
  cursor: 'pointer',
  // The browser's own triangle looks like nothing else in the window.
  listStyle: 'none',
  '&::-webkit-details-marker': { display: 'none' },
  '& > .gt-shut, & > .gt-open': { color: token('teal') },
  'details[open] > & > .gt-shut, details:not([open]) > & > .gt-open': { display: 'none' },
});
