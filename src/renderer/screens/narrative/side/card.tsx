import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { written } from '../../../../domain/in-words';
import { token } from '../../../theme/tokens';

const Fold = styled('details')({
  padding: '12px 16px 16px',
  borderBottom: `1px solid ${token('line')}`,
  '& > summary': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    cursor: 'pointer',
    listStyle: 'none',
    borderRadius: 4,
    '&::-webkit-details-marker': { display: 'none' },
    '&::after': {
      content: '""',
      width: 7,
      height: 7,
      marginRight: 3,
      borderRight: `1.6px solid ${token('ink2')}`,
      borderBottom: `1.6px solid ${token('ink2')}`,
      transform: 'rotate(-45deg)',
    },
  },
  '&[open] > summary::after': { transform: 'translateY(-2px) rotate(45deg)' },
});

interface SideCardProps {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the side column that folds away. */
export function SideCard({ title, icon: Icon, count, children }: SideCardProps) {
  return (
    <Fold open>
      <summary>
        <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
        <h3 style={{ margin: 0, flex: 1, fontSize: 13, lineHeight: '20px', fontWeight: 600 }}>
          {title}
          {count === undefined || count === 0 ? null : (
            <span style={{ fontWeight: 400, color: token('ink2') }}> {written(count)}</span>
          )}
        </h3>
      </summary>
      <div style={{ paddingTop: 8 }}>{children}</div>
    </Fold>
  );
}
