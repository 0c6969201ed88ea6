import { styled } from '@mui/material/styles';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { written } from '../../../domain/in-words';
import { usePlan, usePack, useSession, useSessionState } from '../../session/use-session';
import { graphOf } from '../../../domain/thread/graph';
import { token } from '../../theme/tokens';
import { DragLayer } from './drag-layer';
import { MapFoot } from './map-foot';
import { MapHeads } from './map-heads';
import { MapDrawing } from './map-drawing';
import { mapLayout } from './map-layout';
import { mapModel } from './map-model';
import { MapNodes } from './map-nodes';
import { MapSigns } from './map-signs';
import { columnPlaces, useInnerSize } from './map-places';
import { mapScene } from './map-scene';
import { clusterName } from './map-slots';
import { walk, type MapFocus, type Step } from './map-walk';
import { COLUMN_WORDS, shortName, stepWords } from './map-words';
import { openRecord, select } from './operations';
import { useFocusRequest } from './use-focus-request';
import { useGlide } from './use-glide';
import { useMapSize } from './use-map-size';
import { useMapWindow } from './use-map-window';
import { keyAt, usePointed } from './use-pointed';

const Frame = styled('div')({
  containerType: 'inline-size',
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('surface'),
});
/** What is in view of the map, and what lies over it. */
const Window = styled('div')({ flex: 1, minHeight: 0, position: 'relative', display: 'flex' });
const Scroll = styled('div')({
  flex: 1,
  minWidth: 0,
  overflow: 'hidden auto',
  scrollbarGutter: 'stable',
  position: 'relative',
});

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'home',
  End: 'end',
};

interface MapViewProps {
  /** Asks what is to be linked with a node, or with the owner of a gap. */
  readonly onLink: (key: string) => void;
}

/** The thread as four columns and the lines between them. */
export function MapView({ onLink }: MapViewProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const { selected, focus, outcomeId, zoom, opened } = useSessionState(
    (state) => state.views.thread,
  );
  const scroll = useRef<HTMLDivElement>(null);
  const { width, height } = useInnerSize(scroll);
  const [said, setSaid] = useState('');
  /** Set where focus is to go to the node that the keys are at, once it is drawn. */
  const wantsFocus = useRef(false);
  /** Set where it is to be asked then what is linked with that node. */
  const wantsLink = useRef(false);

  const model = useMemo(() => mapModel(graphOf(plan, pack), outcomeId), [plan, pack, outcomeId]);
  const scene = useMemo(() => mapScene(model, selected), [model, selected]);
  const at = focus?.key ?? null;
  const wishes = useMemo(() => ({ height, zoom, opened: new Set(opened) }), [height, zoom, opened]);
  const calm = useMemo(() => mapLayout(scene, { ...wishes, focused: null }), [scene, wishes]);
  // What the keys are at is taken out of its block; all else is not set out anew for a step.
  const hidden = calm.placeOf.get(at ?? '');
  const apart = hidden?.look === 'cluster' && hidden.key !== at ? at : null;
  const layout = useMemo(
    () => (apart === null ? calm : mapLayout(scene, { ...wishes, focused: apart })),
    [scene, wishes, calm, apart],
  );
  const places = useMemo(() => columnPlaces(width), [width]);
  const first = layout.columns.priority[0]?.key ?? layout.columns.outcome[0]?.key ?? '';
  const here: MapFocus =
    focus !== null && layout.placeOf.has(focus.key)
      ? focus
      : { key: selected !== null && layout.placeOf.has(selected) ? selected : first, trail: [] };

  const { from, to, onScroll } = useMapWindow(
    scroll,
    layout,
    height,
    layout.placeOf.get(at ?? selected ?? ''),
  );
  useGlide(scroll, scene, layout);
  const size = useMapSize(scene, wishes, layout);
  const pointed = usePointed(scroll, layout, places);

  const isNode = useCallback((key: string) => model.items.has(key), [model]);
  const goTo = (next: MapFocus): void => {
    wantsFocus.current = true;
    session.setView('thread', { focus: next });
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    nodeElement(scroll.current, here.key)?.focus({ preventScroll: true });
    if (!wantsLink.current) return;
    wantsLink.current = false;
    onLink(here.key);
  });
  useFocusRequest(model, (key, asksLink) => {
    wantsLink.current = asksLink;
    goTo({ key, trail: [] });
  });

  const choose = (key: string): void => {
    const place = layout.placeOf.get(key);
    if (place?.look === 'cluster') {
      session.setView('thread', { opened: [...opened, clusterName(place.column, place.group)] });
      goTo({ key: place.keys[0] ?? key, trail: [] });
      setSaid(`${written(place.keys.length)} ${COLUMN_WORDS[place.column].many} shown`);
      return;
    }
    const box = scene.boxes.find((one) => one.key === key);
    if (box) {
      const [owner] = box.owners;
      if (owner !== undefined) onLink(owner);
      return;
    }
    select(session, key);
    goTo({ key, trail: here.key === key ? here.trail : [] });
    setSaid(`The thread of ${shortName(scene, key)}`);
  };
  const showAll = (): void => {
    select(session, null);
    setSaid('All is shown');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyAt(event.target) ?? here.key;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const stepped = plain ? STEPS[event.key] : undefined;
    if (stepped !== undefined) {
      const walked = walk(
        scene,
        layout,
        { key, trail: here.key === key ? here.trail : [] },
        stepped,
      );
      if (walked) {
        goTo(walked.focus);
        setSaid(stepWords(scene, walked));
      } else setSaid('Nothing further that way');
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) openRecord(session, key);
    else if (!plain) return;
    else if (event.key === 'Escape' && selected !== null) showAll();
    else if (event.key.toLowerCase() === 'l') onLink(ownerOf(key));
    else if (event.key === '+' || event.key === '=') size.resize('larger');
    else if (event.key === '-') size.resize('smaller');
    else if (event.key === '0') size.resize('fit');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const ownerOf = (key: string): string =>
    scene.boxes.find((one) => one.key === key)?.owners[0] ?? key;

  return (
    <Frame>
      <MapHeads model={model} places={places} map={scroll} layout={layout} height={height} />
      <Window>
        <Scroll
          ref={scroll}
          role="application"
          aria-label="Map of the golden thread"
          aria-describedby="gt-map-keys"
          onScroll={onScroll}
          onKeyDown={onKeyDown}
          onPointerMove={pointed.onPointerMove}
          onClick={(event) => {
            const key = pointed.keyOf(event);
            if (key !== null) choose(key);
            else if (selected !== null) showAll();
          }}
          onDoubleClick={(event) => {
            const key = pointed.keyOf(event);
            if (key !== null) openRecord(session, key);
          }}
        >
          <div style={{ position: 'relative', height: layout.height }}>
            <MapDrawing
              scene={scene}
              layout={layout}
              places={places}
              width={width}
              height={height}
              from={from}
              to={to}
            />
            <MapNodes
              scene={scene}
              layout={layout}
              places={places}
              from={from}
              to={to}
              selected={selected}
              here={here.key}
              pointed={pointed.stroke}
              saysEmpty={outcomeId === null}
            />
          </div>
        </Scroll>
        <MapSigns
          map={scroll}
          scene={scene}
          layout={layout}
          places={places}
          height={height}
          onGo={(key) => {
            goTo({ key, trail: [] });
          }}
        />
        <DragLayer map={scroll} graph={model.graph} isNode={isNode} />
      </Window>
      <MapFoot model={model} size={size} />
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </Frame>
  );
}

function nodeElement(box: HTMLElement | null, key: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}
