import { styled } from '@mui/material/styles';
import type { Pip } from '../../domain/queries/coverage';
import type { Role } from '../../domain/schema/common';
import { token } from '../theme/tokens';

/** Parts that stand for links. Gold means "linked" and nothing else. */

/** A priority by its code, gold because naming one is a link to it. */
export const PriorityChip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 20,
  padding: '0 6px',
  borderRadius: 4,
  border: '1px solid',
  fontSize: 12,
  lineHeight: '18px',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  color: token('goldInk'),
  background: token('goldTint'),
  borderColor: token('goldLine'),
});

/** Filled: accountable; ring: contributes. */
export function RoleDot({ role }: { readonly role: Role }) {
  return (
    <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden="true" style={{ flex: 'none' }}>
      <circle
        cx={4}
        cy={4}
        r={role === 'accountable' ? 3.5 : 2.75}
        fill={role === 'accountable' ? token('gold') : 'none'}
        stroke={token('gold')}
        strokeWidth={role === 'accountable' ? 0 : 1.5}
      />
    </svg>
  );
}

const HATCH = `repeating-linear-gradient(135deg, ${token('input')} 0 1px, transparent 1px 3px)`;

const PIP_LOOKS: Readonly<Record<Pip, { readonly background: string; readonly border: string }>> = {
  made: { background: token('gold'), border: 'none' },
  deliberate: { background: 'none', border: `1px dashed ${token('ink2')}` },
  missing: { background: HATCH, border: `1px solid ${token('input')}` },
};

/** One small block a link: gold for made, dashed for left open on purpose, hatched for missing. The figure beside it says the same. */
export function CoveragePips({ pips }: { readonly pips: readonly Pip[] }) {
  return (
    <span aria-hidden="true" style={{ display: 'inline-flex', gap: 3, flexWrap: 'wrap' }}>
      {pips.map((pip, at) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- pips are a count in a fixed order, told apart by place
          key={at}
          data-pip={pip}
          style={{
            width: 10,
            height: 7,
            borderRadius: 2,
            boxSizing: 'border-box',
            ...PIP_LOOKS[pip],
          }}
        />
      ))}
    </span>
  );
}

/** A share as a bar: teal for completeness, gold for the thread. The figure stands beside it. */
export function ShareBar({ share, tone, width = 70 }: ShareBarProps) {
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        width,
        height: 6,
        borderRadius: 3,
        background: token('sunken'),
        boxShadow: `inset 0 0 0 1px ${token('line2')}`,
        overflow: 'hidden',
        flex: 'none',
      }}
    >
      <span
        style={{
          display: 'block',
          height: '100%',
          width: `${String(Math.round(Math.min(1, Math.max(0, share)) * 100))}%`,
          background: token(tone),
        }}
      />
    </span>
  );
}

interface ShareBarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly tone: 'teal' | 'gold';
  readonly width?: number | string;
}
