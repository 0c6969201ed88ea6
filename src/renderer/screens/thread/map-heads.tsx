import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { written } from '../../../domain/checks/wording';
import { token } from '../../theme/tokens';
import { COLUMNS, type ColumnName, type MapModel } from './map-model';
import type { ColumnPlace } from './map-places';
import { COLUMN_WORDS } from './map-words';

const Heads = styled('div')({
  position: 'relative',
  flex: 'none',
  height: 34,
  borderBottom: `1px solid ${token('line')}`,
  background: token('head'),
  fontSize: 12,
  lineHeight: '34px',
  '& > span': { position: 'absolute', whiteSpace: 'nowrap', color: token('ink3') },
  '& b': { fontWeight: 600, color: token('ink') },
});

interface MapHeadsProps {
  readonly model: MapModel;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
}

/** The names of the columns, each with how many it holds. */
export const MapHeads = memo(function MapHeads({ model, places }: MapHeadsProps) {
  return (
    <Heads>
      {COLUMNS.map((column) => (
        <span key={column} style={{ left: places[column].x }}>
          <b>{COLUMN_WORDS[column].head}</b> {written(model.columns[column].length)}
        </span>
      ))}
    </Heads>
  );
});
