import { styled } from '@mui/material/styles';
import type { Role } from '../../domain/schema/common';
import { token } from '../theme/tokens';
import { Tag } from './layout';
import type { LinkItem, MadeLink } from './links';
import { RoleDot } from './thread';

interface LinkLineProps {
  readonly item: LinkItem;
  readonly link: MadeLink | null;
  readonly withRoles: boolean;
  readonly first: { readonly is: string; readonly make: string } | null;
  readonly isFirst: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRole: (id: string, role: Role) => void;
  readonly onFirst: (id: string) => void;
}

const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  padding: '2px 12px',
  '&:focus-within': { background: token('tealTint') },
  '& label': { flex: 1, minWidth: 0, display: 'flex', gap: 8, cursor: 'pointer', padding: '4px 0' },
  '& input': { width: 16, height: 16, margin: 2, flex: 'none', accentColor: token('teal') },
  '& b': { flex: 'none', minWidth: 44, fontWeight: 600 },
});

const Choice = styled('button')({
  all: 'unset',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 8px',
  borderRadius: 4,
  border: `1px solid ${token('input')}`,
  background: token('surface'),
  color: token('ink'),
  fontSize: 12,
  cursor: 'pointer',
  flex: 'none',
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1 },
});

/** One thing that can be linked to, with a box to tick. */
export function LinkLine(props: LinkLineProps) {
  const { item, link, withRoles, first, isFirst, onToggle, onRole, onFirst } = props;
  const other: Role = link?.role === 'accountable' ? 'contributes' : 'accountable';
  return (
    <Line data-link-line={item.id}>
      <label>
        <input
          type="checkbox"
          checked={link !== null}
          onChange={() => {
            onToggle(item.id);
          }}
        />
        <b>{item.code}</b>
        <span>{item.label}</span>
      </label>
      {link !== null && first !== null ? (
        isFirst ? (
          <Tag>{first.is}</Tag>
        ) : (
          <Choice
            type="button"
            onClick={() => {
              onFirst(item.id);
            }}
          >
            {first.make}
          </Choice>
        )
      ) : null}
      {link !== null && withRoles ? (
        <Choice
          type="button"
          title={`Change to ${other}`}
          onClick={() => {
            onRole(item.id, other);
          }}
        >
          <RoleDot role={link.role} />
          {link.role}
        </Choice>
      ) : null}
    </Line>
  );
}
