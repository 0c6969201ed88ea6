import { memo } from 'react';
import { gapMark } from '../../../domain/thread/gap-codes';
import { nameOf, nodeAt } from '../../../domain/thread/nodes';
import { Shape } from '../../components/shapes';
import { PriorityChip, RoleDot } from '../../components/thread';
import { token } from '../../theme/tokens';
import type { Placed } from './map-layout';
import type { ColumnPlace } from './map-places';
import type { GapBox, MapScene } from './map-scene';
import { boxWords, clusterWords, fullName, gapSentence, roleOn, subtitle } from './map-words';

interface MapNodeProps {
  readonly scene: MapScene;
  readonly place: Placed;
  readonly column: ColumnPlace;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

/** Lowest height of a node that takes two lines of text, and of one that takes the usual size of type; pixels. */
const TWO_LINES = 32;
const USUAL_TYPE = 19;

/** Something of the map in its place. */
export const MapNode = memo(function MapNode(props: MapNodeProps) {
  const { scene, place, column, isSelected, isTabStop } = props;
  const { key, look, y, height } = place;
  const box = scene.boxes.find((one) => one.key === key);
  const gaps = look === 'cluster' ? [] : (scene.model.gaps.get(place.keys[0] ?? key) ?? []);
  const isKept = gaps.length > 0 && gaps.every(({ deliberate }) => deliberate !== null);
  return (
    <button
      type="button"
      className="node"
      data-key={key}
      data-column={place.column}
      data-look={look}
      data-gap={gaps.length === 0 || look !== 'box' ? undefined : isKept ? 'deliberate' : 'open'}
      title={
        look === 'bare'
          ? fullName(scene, key)
          : isKept
            ? gapSentence(gaps, scene.model.graph.pack)
            : undefined
      }
      data-gap-box={box ? '' : undefined}
      data-dim={scene.thread !== null && look !== 'full' ? '' : undefined}
      data-small={height < USUAL_TYPE && look !== 'cluster' ? '' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={look === 'cluster' || box ? undefined : isSelected}
      aria-label={look === 'bare' ? fullName(scene, key) : undefined}
      style={{ left: column.x, top: y, width: column.width, height }}
    >
      {box ? (
        <BoxText scene={scene} box={box} />
      ) : look === 'cluster' ? (
        <span className="title">{clusterWords(scene.model, place)}</span>
      ) : look === 'bare' ? null : (
        <NodeText scene={scene} place={place} />
      )}
      {gaps.length > 0 && look !== 'bare' ? (
        <span className="gap">
          {look === 'box' && !isKept ? <Shape name="gap" size={12} /> : null}
          <span aria-hidden="true">{gaps.map(gapMark).join(' ')}</span>
          <span className="visually-hidden">{`, ${gapSentence(gaps, scene.model.graph.pack)}`}</span>
        </span>
      ) : null}
    </button>
  );
});

interface TextProps {
  readonly scene: MapScene;
  readonly place: Placed;
}

function NodeText({ scene, place }: TextProps) {
  const { key, look, height, column } = place;
  const node = nodeAt(scene.model.graph, key);
  const { code, title } = node === null ? { code: '', title: '' } : nameOf(scene.model.graph, node);
  if (look !== 'full') {
    return (
      <>
        {code === '' ? null : <b>{code}</b>}{' '}
        <span className={column === 'outcome' && height >= TWO_LINES ? 'title wraps' : 'title'}>
          {title}
        </span>
      </>
    );
  }
  const role = column === 'indicator' ? roleOn(scene, key) : null;
  const sub = height >= TWO_LINES ? subtitle(scene, key) : '';
  return (
    <>
      {role === 'accountable' || role === 'contributes' ? <RoleDot role={role} /> : null}
      {column === 'priority' ? <PriorityChip>{code}</PriorityChip> : null}
      {column === 'action' ? <b>{code}</b> : null}{' '}
      <span className="lines">
        <span className={sub === '' && height >= TWO_LINES ? 'two' : 'title'}>
          {column === 'indicator' ? <b>{code} </b> : null}
          <span className={column === 'priority' || column === 'outcome' ? 'strong' : undefined}>
            {title}
          </span>
        </span>
        {sub === '' ? null : (
          <>
            <span className="visually-hidden">, </span>
            <span className="sub">{sub}</span>
          </>
        )}
      </span>
    </>
  );
}

function BoxText({ scene, box }: { readonly scene: MapScene; readonly box: GapBox }) {
  const { title, detail } = boxWords(scene.model, box);
  return (
    <>
      <Shape name="gap" size={14} />
      <span className="lines">
        <b>{title}</b> <span className="sub">{detail}</span>
      </span>
      <span style={{ color: token('teal'), fontWeight: 600, flex: 'none' }}>Link…</span>
    </>
  );
}
