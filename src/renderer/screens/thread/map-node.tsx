import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { gapMark } from '../../../domain/thread/gap-codes';
import { nameOf, nodeAt } from '../../../domain/thread/nodes';
import { Shape } from '../../components/shapes';
import { PriorityChip, RoleDot } from '../../components/thread';
import { token } from '../../theme/tokens';
import type { Placed } from './map-layout';
import type { ColumnPlace } from './map-places';
import type { GapBox, MapScene } from './map-scene';
import { boxWords, clusterWords, gapSentence, roleOn, subtitle } from './map-words';

const HATCH = `repeating-linear-gradient(135deg, ${token('line')} 0 1px, transparent 1px 6px)`;

const Node = styled('button')({
  all: 'unset',
  boxSizing: 'border-box',
  position: 'absolute',
  top: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  padding: '0 8px',
  borderRadius: 6,
  background: token('surface'),
  color: token('ink2'),
  fontSize: 12,
  lineHeight: '15px',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  cursor: 'pointer',
  transition: 'transform 200ms ease-out, height 200ms ease-out',
  '& b': { fontWeight: 600, flex: 'none' },
  '& .title': { overflow: 'hidden', textOverflow: 'ellipsis', flex: 1, minWidth: 0 },
  // The name of an outcome has room for two lines where its node has.
  '& .wraps': {
    whiteSpace: 'normal',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
  },
  '& .gap': { flex: 'none', display: 'inline-flex', alignItems: 'center', gap: 4, fontWeight: 600 },
  '&:hover': { color: token('ink') },
  '&:focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1, zIndex: 1 },
  '&[data-look="line"]': { padding: '0 4px' },
  '&[data-dim]': { color: token('ink3') },
  '&[data-small]': { fontSize: 11, lineHeight: '13px' },
  '&[data-look="box"]': { border: `1px solid ${token('line2')}` },
  '&[data-column="outcome"]': { justifyContent: 'center', textAlign: 'center' },
  '&[data-look="full"]': {
    background: token('goldTint'),
    border: `1px solid ${token('gold')}`,
    color: token('ink'),
  },
  '&[data-look="box"][data-gap], &[data-look="full"][data-gap-box]': {
    border: `1px dashed ${token('ink3')}`,
    backgroundColor: token('surface'),
  },
  // Hatched is what is missing; what is left open on purpose has the dashed outline alone.
  '&[data-gap="open"], &[data-gap-box]': { backgroundImage: HATCH },
  '&[data-look="full"] .lines': { flex: 1, minWidth: 0, overflow: 'hidden' },
  '&[data-look="full"] .two': {
    whiteSpace: 'normal',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  '&[data-look="full"] .title': { display: 'block' },
  '&[data-look="full"] .strong': { fontWeight: 600 },
  '&[data-look="full"] .sub': {
    display: 'block',
    color: token('ink2'),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '&[aria-pressed="true"]': { boxShadow: `0 0 0 1px ${token('gold')}` },
  '&[data-look="bare"]': { padding: 0, borderRadius: 1, background: token('line2') },
  '&[data-look="cluster"]': {
    background: token('sunken'),
    borderRadius: 4,
    boxShadow: `inset 0 0 0 1px ${token('line2')}`,
  },
  '@media (forced-colors: active)': {
    '&[data-look="bare"]': { background: 'GrayText', forcedColorAdjust: 'none' },
    '&[data-look="box"], &[data-look="cluster"]': { border: '1px solid GrayText' },
    '&[data-look="full"]': { border: '2px solid Highlight' },
    '&:focus-visible': { outline: '2px solid Highlight' },
  },
});

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
    <Node
      type="button"
      data-key={key}
      data-column={place.column}
      data-look={look}
      data-gap={gaps.length === 0 || look !== 'box' ? undefined : isKept ? 'deliberate' : 'open'}
      title={isKept ? gapSentence(gaps, scene.model.graph.pack) : undefined}
      data-gap-box={box ? '' : undefined}
      data-dim={scene.thread !== null && look !== 'full' ? '' : undefined}
      data-small={height < USUAL_TYPE && look !== 'cluster' ? '' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={look === 'cluster' || box ? undefined : isSelected}
      aria-label={look === 'bare' ? fullName(scene, key) : undefined}
      style={{
        left: column.x,
        width: column.width,
        height,
        transform: `translateY(${String(y)}px)`,
      }}
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
    </Node>
  );
});

function fullName({ model }: MapScene, key: string): string {
  const node = nodeAt(model.graph, key);
  if (node === null) return '';
  const { code, title } = nameOf(model.graph, node);
  return [code, title].filter(Boolean).join(' ');
}

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
