import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { memo, useCallback, useState, type RefObject } from 'react';
import type { ThreadGraph } from '../../../domain/thread/thread';
import { useCanWrite, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { canLink, dragChoices } from './drag-choices';
import { useDrag } from './use-drag';

const Drawing = styled('svg')({
  position: 'absolute',
  left: 0,
  top: 0,
  width: '100%',
  height: '100%',
  zIndex: 2,
  pointerEvents: 'none',
  '& path': {
    fill: 'none',
    stroke: token('gold'),
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeDasharray: '5 4',
  },
  '& path[data-over]': { strokeDasharray: 'none' },
  '& rect': { fill: 'none', stroke: token('teal'), strokeWidth: 2 },
});

interface DragLayerProps {
  readonly map: RefObject<HTMLElement | null>;
  readonly graph: ThreadGraph;
  /** Whether it is a node, and not a gap or a block of nodes. */
  readonly isNode: (key: string) => boolean;
}

interface Dropped {
  readonly from: string;
  readonly to: string;
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * Links by dragging from one node to another; the keyboard has L for it. Stands beside the map and not in it: what is done
 * in its menu is no click on the map.
 */
export const DragLayer = memo(function DragLayer({ map, graph, isNode }: DragLayerProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const canStart = useCallback(
    (key: string): boolean => canWrite && isNode(key) && !key.startsWith('outcome:'),
    [canWrite, isNode],
  );
  const canDrop = useCallback(
    (from: string, to: string): boolean => isNode(to) && canLink(graph, from, to),
    [graph, isNode],
  );
  const onDrop = useCallback(
    (from: string, to: string, at: Dropped['at']): void => {
      const [only, ...others] = dragChoices(graph, from, to);
      if (only && others.length === 0) session.dispatch(only.command);
      else setDropped({ from, to, at });
    },
    [graph, session],
  );
  const drag = useDrag(map, { canStart, canDrop, onDrop });
  const close = (): void => {
    setDropped(null);
  };
  return (
    <>
      {drag === null ? null : (
        <Drawing aria-hidden="true">
          <path
            d={`M${String(drag.start.x)} ${String(drag.start.y)}L${String(drag.end.x)} ${String(drag.end.y)}`}
            data-over={drag.over === null ? undefined : ''}
          />
          {drag.over === null ? null : (
            <rect
              x={drag.over.box.x}
              y={drag.over.box.y}
              width={drag.over.box.width}
              height={drag.over.box.height}
              rx={6}
            />
          )}
        </Drawing>
      )}
      {dropped === null ? null : (
        <Menu
          open
          onClose={close}
          anchorReference="anchorPosition"
          anchorPosition={{ left: dropped.at.x, top: dropped.at.y }}
          slotProps={{ list: { 'aria-label': 'Link', dense: true } }}
        >
          {dragChoices(graph, dropped.from, dropped.to).map(({ label, isNow, command }) => (
            <MenuItem
              key={label}
              selected={isNow}
              onClick={() => {
                close();
                if (!isNow) session.dispatch(command);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
});
