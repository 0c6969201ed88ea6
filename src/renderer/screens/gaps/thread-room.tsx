import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Suspense, useState } from 'react';
import { onDemand } from '../../components/on-demand';
import { RoomTitle, RoomToolbar } from '../../components/layout';

const VIEWS = {
  Matrix: onDemand(async () => ({ default: (await import('../matrix/matrix-view')).MatrixView })),
  Gaps: onDemand(async () => ({ default: (await import('./gaps-view')).GapsView })),
} as const;

/** The golden thread: as a matrix, and as the list of its gaps. */
export function ThreadRoom() {
  const [name, setName] = useState<keyof typeof VIEWS>('Matrix');
  const View = VIEWS[name];
  return (
    <>
      <RoomToolbar>
        <RoomTitle tabIndex={-1}>Golden thread</RoomTitle>
        <ToggleButtonGroup
          exclusive
          value={name}
          aria-label="View of the thread"
          onChange={(_, next: keyof typeof VIEWS | null) => {
            if (next !== null) setName(next);
          }}
        >
          <ToggleButton value="Matrix">Matrix</ToggleButton>
          <ToggleButton value="Gaps">Gaps</ToggleButton>
        </ToggleButtonGroup>
      </RoomToolbar>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </>
  );
}
