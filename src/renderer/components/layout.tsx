import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { SERIF, SIZE, token, VERY_NARROW } from '../theme/tokens';

/** Building blocks of rooms, so that every room is set out alike. */

/** The strip at the top of a room: title, count, then the room's tools. */
export const RoomToolbar = styled('div')({
  minHeight: SIZE.toolbar,
  boxSizing: 'border-box',
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: '6px 8px',
  padding: '6px 16px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('canvas'),
  overflow: 'hidden',
  [VERY_NARROW]: { minHeight: 44, padding: '6px 8px', flexWrap: 'wrap' },
});

/** Title of a room; focus lands here when the room opens. */
export const RoomTitle = styled('h1')({
  margin: 0,
  fontFamily: SERIF,
  fontSize: 18,
  lineHeight: '24px',
  fontWeight: 600,
  whiteSpace: 'nowrap',
});

export const Muted = styled('span')({ color: token('ink2') });
export const Caption = styled('span')({ color: token('ink3'), fontSize: 12, lineHeight: '16px' });
export const Spacer = styled('span')({ flex: 1 });

/** A card: paper with a rule around it. */
export const Card = styled('section')({
  background: token('surface'),
  border: `1px solid ${token('line')}`,
  borderRadius: 8,
  boxShadow: token('e1'),
});

/** A small grey word beside a name: "Statutory", "Open here". */
export const Tag = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  height: 20,
  padding: '0 6px',
  borderRadius: 3,
  background: token('sunken'),
  color: token('ink2'),
  fontSize: 12,
  fontWeight: 500,
  whiteSpace: 'nowrap',
});

/** A page with room to breathe, for screens that are read rather than worked in. */
export const Page = styled('div')({
  flex: 1,
  overflow: 'auto',
  padding: 24,
  [VERY_NARROW]: { padding: 12 },
});

/** What stands where there is nothing yet: says so, and offers the next step. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div style={{ padding: '48px 24px', textAlign: 'center', color: token('ink2') }}>
      <p style={{ fontFamily: SERIF, fontSize: 18, margin: '0 0 8px', color: token('ink') }}>
        {title}
      </p>
      {children}
    </div>
  );
}

/** For a closed choice among texts that people write, of any length: one that is cut off says so. */
export const cutEnd = { '& select': { textOverflow: 'ellipsis' } } as const;
