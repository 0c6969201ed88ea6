import { styled } from '@mui/material/styles';
import { memo, type RefObject } from 'react';
import { written } from '../../../domain/in-words';
import { token } from '../../theme/tokens';
import type { MapLayout } from './map-layout';
import { COLUMNS, type ColumnName, type MapModel } from './map-model';
import type { ColumnPlace, Window } from './map-places';
import { COLUMN_WORDS } from './map-words';
import { groupsInView } from './sight';
import { useInView } from './use-in-view';

const Heads = styled('div')({
  position: 'relative',
  flex: 'none',
  height: 34,
  borderBottom: `1px solid ${token('line')}`,
  background: token('head'),
  fontSize: 12,
  lineHeight: '34px',
  '& > span': {
    position: 'absolute',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: token('ink3'),
  },
  '& b': { fontWeight: 600, color: token('ink') },
});

interface MapHeadsProps {
  readonly map: RefObject<HTMLElement | null>;
  readonly model: MapModel;
  readonly layout: MapLayout;
  readonly places: Readonly<Record<ColumnName, ColumnPlace>>;
  /** Height of what can be seen of the map; pixels. */
  readonly height: number;
}

/** The names of the columns, each with how many it holds and, where not all of it is in view, whose that is. */
export const MapHeads = memo(function MapHeads(props: MapHeadsProps) {
  const { map, model, layout, places, height } = props;
  const groups = useInView(map, layout, height, groupsAsText).split('\n');
  return (
    <Heads>
      {COLUMNS.map((column, at) => (
        <span key={column} style={{ left: places[column].x, maxWidth: places[column].width }}>
          <b>{COLUMN_WORDS[column].head}</b> {written(model.columns[column].length)}
          {groupWords(model, groups[at] ?? '')}
        </span>
      ))}
    </Heads>
  );
});

/** The groups in view of each column, a line a column. */
function groupsAsText(layout: MapLayout, window: Window): string {
  return COLUMNS.map((column) => {
    const isMany = column === 'indicator' || column === 'action';
    return (isMany ? groupsInView(layout, column, window) : null)?.join('\t') ?? '';
  }).join('\n');
}

/** " · P3.2 Reduce teenage pregnancies", " · P3.2 to P3.4". */
function groupWords({ graph }: MapModel, groups: string): string {
  if (groups === '') return '';
  const [first, last] = groups
    .split('\t')
    .map((id) => graph.priorities.get(id) ?? { code: 'no priority', label: '' });
  if (first === undefined || last === undefined) return '';
  return ` · ${first.code === last.code ? `${first.code} ${first.label}` : `${first.code} to ${last.code}`}`;
}
