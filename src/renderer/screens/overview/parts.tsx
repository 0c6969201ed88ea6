import { styled } from '@mui/material/styles';
import { Card } from '../../components/layout';
import { token } from '../../theme/tokens';

/** A card of the overview. */
export const OverviewCard = styled(Card)({ padding: '14px 16px 12px' });

/** The line at the top of a card: its title, and a figure or a button at the end. */
export const CardHead = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 26,
  marginBottom: 4,
  '& h2': { margin: 0, fontSize: 13, lineHeight: '20px', fontWeight: 600 },
});

/** A row that leads somewhere; the whole of it is pressed. */
export const RowButton = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  width: 'calc(100% + 16px)',
  minHeight: 26,
  margin: '0 -8px',
  padding: '2px 8px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: token('ink'),
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { background: token('head') },
  '&:focus-visible': { outlineOffset: -2 },
});

/** A figure at the end of a row. */
export const Figure = styled('span')({
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  whiteSpace: 'nowrap',
});

/** A list without its dots. */
export const PlainList = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });
