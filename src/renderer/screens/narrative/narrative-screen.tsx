import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { liveField } from '../../../domain/live/field';
import { mandatorySections, templateOf, wishesFor } from '../../../domain/queries/template';
import { planWords } from '../../../domain/queries/words';
import { EmptyState } from '../../components/layout';
import { useRoomBeside } from '../../components/room-beside';
import { useFindings } from '../../session/use-findings';
import {
  useCanWrite,
  usePack,
  usePlan,
  useSession,
  useSessionState,
} from '../../session/use-session';
import { SectionDialog } from './section-dialog';
import { SectionList } from './section-list';
import { SectionPane, type CaretWish } from './section-pane';
import { shownSection, showSection } from './sections';

const Room = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });

/** The narrative of the plan: its sections, the text of one of them, and what helps with writing it. */
export function NarrativeScreen() {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const canWrite = useCanWrite();
  const findings = useFindings();
  const view = useSessionState((state) => state.views.narrative);
  const shown = useSessionState(shownSection);
  const room = useRef<HTMLDivElement>(null);
  const hasRoom = useRoomBeside();
  const isSideShown = view.side ?? hasRoom;
  /** Where the caret is to go, until it is there. */
  const [wanted, setWanted] = useState<CaretWish | null>(null);
  useFocusRequest(room, setWanted);

  const template = templateOf(plan, pack);
  const wishes = shown ? wishesFor(shown, template) : undefined;
  const focusList = (): void => {
    focusPart(room.current, SHOWN_IN_LIST);
  };
  return (
    <Room ref={room}>
      <SectionList
        plan={plan}
        words={planWords(plan, pack)}
        findings={findings}
        shown={shown}
        canWrite={canWrite}
        onEnter={() => {
          setWanted(shown && { sectionId: shown.id, place: 'end' });
        }}
      />
      {shown ? (
        <SectionPane
          key={shown.id}
          section={shown}
          wishes={wishes}
          isMandatory={wishes !== undefined && mandatorySections(plan, pack).has(wishes.id)}
          canWrite={canWrite}
          side={{ isShown: isSideShown, isOver: isSideShown && !hasRoom }}
          onToggleSide={() => {
            session.setView('narrative', { side: !isSideShown });
          }}
          onLeave={focusList}
          caret={wanted?.sectionId === shown.id ? wanted : null}
          onCaret={() => {
            setWanted(null);
          }}
        />
      ) : (
        <div style={{ flex: 1 }}>
          <EmptyState title="This plan has no sections">
            {canWrite ? (
              <Button
                variant="contained"
                color="primary"
                onClick={() => {
                  session.setView('narrative', { ask: 'add' });
                }}
              >
                Add a section
              </Button>
            ) : null}
          </EmptyState>
        </div>
      )}
      {view.ask !== null && canWrite ? <SectionDialog ask={view.ask} shown={shown} /> : null}
    </Room>
  );
}

const SHOWN_IN_LIST = '[role="option"][aria-selected="true"]';

/** Parts of the room, other than the text, that can be asked for by the name of a field. */
const PARTS: ReadonlyMap<string | null, string> = new Map([
  ['title', SHOWN_IN_LIST],
  ['group', SHOWN_IN_LIST],
  ['noImplications', '[data-field="noImplications"] textarea'],
  ['documentIds', 'button[data-field="documentIds"]'],
]);

/** Where a field of a section is, by its name; undefined: it is no part of the room. */
function partOf(field: string | null): string | undefined {
  // One document of the list: "documentIds:cypp".
  if (field?.startsWith('documentIds:') === true)
    return `button[data-field="${CSS.escape(field)}"]`;
  return PARTS.get(field);
}

function focusPart(room: HTMLElement | null, part: string): void {
  room?.querySelector<HTMLElement>(part)?.focus();
}

/** Shows the section that the window was asked to look at; `onText` puts the caret into its text where that is meant. */
function useFocusRequest(
  room: RefObject<HTMLElement | null>,
  onText: (wish: CaretWish) => void,
): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'narrative' || done.current === focus.seq) return;
    if (focus.lands) {
      done.current = focus.seq;
      requestAnimationFrame(() => {
        focusPart(room.current, SHOWN_IN_LIST);
      });
    }
    if (focus.id === null) return;
    done.current = focus.seq;
    showSection(session, focus.id);
    const nth = liveField(focus.field);
    if (focus.field === 'body') onText({ sectionId: focus.id, place: focus.range ?? 'end' });
    else if (nth !== null) onText({ sectionId: focus.id, place: nth });
    const isInText = focus.field === 'body' || nth !== null;
    const part = partOf(focus.field);
    // The lists stand in the side column, which a narrow window leaves out.
    if (focus.field?.startsWith('documentIds') === true)
      session.setView('narrative', { side: true });
    // Once the section is drawn: the text that had focus may be gone with the section before.
    requestAnimationFrame(() => {
      if (part !== undefined) focusPart(room.current, part);
      else if (!isInText && document.activeElement === document.body) {
        focusPart(room.current, SHOWN_IN_LIST);
      }
    });
  }, [focus, onText, room, session]);
}
