import { styled } from '@mui/material/styles';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { token } from '../../theme/tokens';
import type { MeasureRow, RoomRow } from './room-rows';

/** What the cells of the list are made of. */

/** What the grid gives a cell. */
export type CellProps = CustomCellRendererProps<RoomRow, string>;

export const Stack = styled('span')({
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  height: '100%',
  lineHeight: '16px',
  minWidth: 0,
  whiteSpace: 'nowrap',
});
export const Under = styled('span')({
  color: token('ink3'),
  fontSize: 11.5,
  lineHeight: '15px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
});
export const TwoLines = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  whiteSpace: 'normal',
  lineHeight: '16px',
});
export const OneLine = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis' });
export const Middle = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: '100%',
  lineHeight: '16px',
});

/** The measure of a row; null on a heading. */
export const measureOf = (row: RoomRow | undefined): MeasureRow | null =>
  row?.kind === 'measure' ? row : null;

/** A figure that no source gives: in italics, with the word for screen readers. */
export function Illustrative({ children }: { readonly children: ReactNode }) {
  return (
    <em data-illustrative>
      {children}
      <span className="visually-hidden"> illustrative</span>
    </em>
  );
}
