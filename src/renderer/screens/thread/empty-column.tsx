import Button from '@mui/material/Button';
import { Caption } from '../../components/layout';
import { useSession } from '../../session/use-session';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';

const ROOMS = {
  indicator: { place: 'indicators', words: 'No indicators yet', go: 'Go to Indicators & targets' },
  action: { place: 'actions', words: 'No actions yet', go: 'Go to Actions' },
} as const;

interface EmptyColumnProps {
  readonly column: ColumnName;
  readonly place: ColumnPlace;
}

/** Says of a column that it holds nothing, and leads to where it is filled; outcomes and priorities come from the pack. */
export function EmptyColumn({ column, place }: EmptyColumnProps) {
  const session = useSession();
  if (column !== 'indicator' && column !== 'action') return null;
  const { place: room, words, go } = ROOMS[column];
  return (
    <div style={{ position: 'absolute', top: 12, left: place.x, width: place.width }}>
      <Caption style={{ display: 'block' }}>{words}</Caption>
      <Button
        variant="text"
        sx={{ marginLeft: -1 }}
        onClick={() => {
          session.go(room, null, null, { lands: true });
        }}
      >
        {go}
      </Button>
    </div>
  );
}
