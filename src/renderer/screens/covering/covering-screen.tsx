import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { liveField } from '../../../domain/live/field';
import { usePack, useSession, useSessionState } from '../../session/use-session';
import type { CaretPlace } from '../narrative/editor/place';
import { FrontSheet } from './front-sheet';
import { OptionsPane } from './options-pane';
import { PartList } from './part-list';
import { entriesOf, FRONT_SHEET, type Report } from './report';
import { TextPane } from './text-pane';
import { TitlesPane } from './titles-pane';
import { useReport } from './use-report';

const Room = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });

/** A wish for the caret: into the text of a part. */
interface CaretWish {
  readonly partId: string;
  readonly place: CaretPlace;
}

/** The covering report of the plan: its parts, and one of them to be written. */
export function CoveringScreen() {
  const session = useSession();
  const report = useReport();
  const entries = entriesOf(report);
  const wanted = useSessionState(({ views }) => views.covering.partId) ?? FRONT_SHEET;
  const shownId = entries.some(({ id }) => id === wanted) ? wanted : FRONT_SHEET;
  const room = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<CaretWish | null>(null);
  useFocusRequest(room, setCaret);
  const isText = report.view.texts.some(({ part }) => part.id === shownId && TEXTS.has(part.kind));
  return (
    <Room ref={room}>
      <PartList
        entries={entries}
        shownId={shownId}
        onShow={(partId) => {
          session.flush();
          session.setView('covering', { partId });
        }}
        onEnter={() => {
          if (isText) setCaret({ partId: shownId, place: 'end' });
          else focusIn(room.current, 'input, textarea, select, button');
        }}
      />
      <Part
        key={`${shownId} ${report.earlier?.words ?? ''}`}
        report={report}
        id={shownId}
        caret={caret?.partId === shownId ? caret.place : null}
        onCaret={() => {
          setCaret(null);
        }}
        onLeave={() => {
          room.current?.querySelector<HTMLElement>(SHOWN_IN_LIST)?.focus();
        }}
      />
    </Room>
  );
}

const TEXTS: ReadonlySet<string> = new Set(['lead', 'recommendations', 'text']);
const SHOWN_IN_LIST = '[role="option"][aria-selected="true"]';

interface PartProps {
  readonly report: Report;
  readonly id: string;
  readonly caret: CaretPlace | null;
  readonly onCaret: () => void;
  readonly onLeave: () => void;
}

function Part({ report, id, ...rest }: PartProps) {
  const text = report.view.texts.find(({ part }) => part.id === id);
  if (text === undefined) return <FrontSheet {...report} />;
  const { part } = text;
  switch (part.kind) {
    case 'lead':
    case 'recommendations':
    case 'text':
      return <TextPane report={report} text={text} {...rest} />;
    case 'options':
      return <OptionsPane report={report} part={part} />;
    case 'papers':
    case 'appendices':
      return <TitlesPane report={report} part={part} list={part.kind} />;
  }
}

function focusIn(room: HTMLElement | null, what: string): void {
  room?.querySelector<HTMLElement>(`[data-field] :is(${what})`)?.focus();
}

/** Shows what the window was asked to look at: a part, and which of its fields. */
function useFocusRequest(
  room: RefObject<HTMLElement | null>,
  onText: (wish: CaretWish) => void,
): void {
  const session = useSession();
  const { parts } = usePack().coveringReport;
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'covering' || done.current === focus.seq) return;
    done.current = focus.seq;
    const { field } = focus;
    // A step knows which list it changed, and not what the pack calls the part.
    const partId = focus.id ?? parts.find(({ kind }) => kind === field)?.id ?? null;
    session.flush();
    session.setView('covering', { partId });
    if (partId === null || field === null) return;
    const nth = liveField(field);
    if (field === 'body') onText({ partId, place: focus.range ?? 'end' });
    else if (nth !== null) onText({ partId, place: nth });
    else {
      requestAnimationFrame(() => {
        room.current
          ?.querySelector<HTMLElement>(
            `[data-field="${CSS.escape(field)}"] :is(input, textarea, select)`,
          )
          ?.focus();
      });
    }
  }, [focus, onText, parts, room, session]);
}
