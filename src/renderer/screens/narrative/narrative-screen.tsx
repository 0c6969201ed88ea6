import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useEffect, useRef, useState } from 'react';
import { mandatorySections, templateOf, wishesFor } from '../../../domain/queries/template';
import { planWords } from '../../../domain/queries/words';
import { EmptyState } from '../../components/layout';
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
import { SectionPane } from './section-pane';
import { shownSection, showSection } from './sections';
import { ROOM_FOR_SIDE } from './side/side-room';

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
  const hasRoom = useMediaQuery(`(min-width: ${String(ROOM_FOR_SIDE)}px)`, { noSsr: true });
  const isSideShown = view.side ?? hasRoom;
  /** The section into whose text the caret is to go, until it is there. */
  const [caretIn, setCaretIn] = useState<string | null>(null);
  const focusList = useCallback((): void => {
    room.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.focus();
  }, []);
  useFocusRequest(setCaretIn, focusList);

  const template = templateOf(plan, pack);
  const wishes = shown ? wishesFor(shown, template) : undefined;
  return (
    <Room ref={room}>
      <SectionList
        plan={plan}
        words={planWords(plan)}
        findings={findings}
        shown={shown}
        canWrite={canWrite}
        onEnter={() => {
          setCaretIn(shown?.id ?? null);
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
          wantsCaret={caretIn === shown.id}
          onCaret={() => {
            setCaretIn(null);
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

/**
 * Shows the section that the window was asked to look at; `onText` puts the caret into its text where that is meant, and
 * `onSection` puts focus on its line in the list where it would be nowhere.
 */
function useFocusRequest(onText: (sectionId: string) => void, onSection: () => void): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus?.room !== 'narrative' || focus.id === null || done.current === focus.seq) return;
    done.current = focus.seq;
    showSection(session, focus.id);
    if (focus.field === 'body') onText(focus.id);
    else {
      // Once the section is drawn: the text that had focus may be gone with the section before.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) onSection();
      });
    }
  }, [focus, onSection, onText, session]);
}
