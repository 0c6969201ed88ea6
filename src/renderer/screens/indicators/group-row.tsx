import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { groupNotes } from '../../../domain/queries/indicator-rows';
import { Shape, type ShapeName } from '../../components/shapes';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import type { GroupRow, RoomRow } from './room-rows';
import { toggleGroup } from './operations';

const Bar = styled('div')({
  height: '100%',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  // The bar runs on under the scroll bar.
  padding: '0 24px 0 8px',
  background: token('sunken'),
  borderBottom: `1px solid ${token('line')}`,
  boxSizing: 'border-box',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
});
const Toggle = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  border: 'none',
  background: 'none',
  padding: 0,
  font: 'inherit',
  color: token('ink'),
  cursor: 'pointer',
});
const Notes = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  color: token('ink2'),
  overflow: 'hidden',
  textOverflow: 'ellipsis',
});

/** The heading over the indicators of a kind: what it is, how many, and what is still to be done. */
export function GroupHeading({ data }: { readonly data: RoomRow }) {
  const session = useSession();
  const bar = useRef<HTMLDivElement | null>(null);
  const isShut = data.kind === 'group' && data.collapsed;
  useEffect(() => {
    // The grid makes the row element and knows nothing of our groups.
    const element = bar.current?.closest('[role="row"]');
    element?.setAttribute('aria-expanded', String(!isShut));
  }, [isShut]);
  if (data.kind !== 'group') return null;
  const shapes = noteShapes(data);
  return (
    <Bar ref={bar} role="gridcell">
      <Toggle
        type="button"
        tabIndex={-1}
        onClick={() => {
          toggleGroup(session, data.key);
        }}
      >
        {data.collapsed ? (
          <ChevronRight size={14} aria-hidden="true" />
        ) : (
          <ChevronDown size={14} aria-hidden="true" />
        )}
        <strong style={{ fontWeight: 600 }}>{data.label}</strong>
        <span style={{ color: token('ink2') }}>{data.indicators}</span>
      </Toggle>
      <span style={{ flex: 1 }} />
      {groupNotes(data).map((note, at) => (
        <Notes key={note}>
          <Shape name={shapes[at] ?? 'note'} size={12} />
          {note}
        </Notes>
      ))}
    </Bar>
  );
}

/** The shape for each of the notes, in their order. */
function noteShapes({ withoutTarget, baselinesToCome, leaving }: GroupRow): ShapeName[] {
  return [
    ...(withoutTarget > 0 ? (['hatch'] as const) : []),
    ...(baselinesToCome > 0 ? (['dashed'] as const) : []),
    ...leaving.map(() => 'barred' as const),
  ];
}
