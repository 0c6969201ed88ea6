import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { RoomTitle, RoomToolbar } from '../../components/layout';
import { useRoomBeside } from '../../components/room-beside';
import { useCanWrite, usePlan, useSession, useSessionState } from '../../session/use-session';
import { GapColumn } from './gap-column';
import { areGapsBeside } from './gap-room';
import { ThreadLinks } from './link-dialogs';
import { linkChoices, type LinkRequest } from './linking';
import { ThreadToolbar } from './thread-toolbar';
import { wantsGaps } from './use-focus-request';
import { GapsView, VIEWS } from './views';

const Body = styled('div')({ flex: 1, minHeight: 0, display: 'flex', position: 'relative' });

/**
 * The golden thread: how outcomes, priorities, indicators and actions hang together, and where they do not. An
 * introduction holds neither actions nor indicators: of the thread it has only commitments and documents, and their gaps.
 */
export function ThreadScreen() {
  const { kind } = usePlan();
  if (kind === 'introduction') {
    return (
      <>
        <RoomToolbar>
          <RoomTitle>Golden thread</RoomTitle>
        </RoomToolbar>
        <Body>
          <Suspense fallback={null}>
            <GapsView />
          </Suspense>
        </Body>
      </>
    );
  }
  return <ThreadRoom />;
}

/** Shows the list of gaps where it is asked for and not shown: by a finding, or by a step that answered for some. */
function useGapsWish(): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const done = useRef(0);
  useEffect(() => {
    if (focus === null || !wantsGaps(focus) || done.current === focus.seq) return;
    done.current = focus.seq;
    if (!areGapsBeside(session.state.views.thread)) session.setView('thread', { view: 'gaps' });
  }, [focus, session]);
}

function ThreadRoom() {
  const canWrite = useCanWrite();
  useGapsWish();
  const view = useSessionState((state) => state.views.thread.view);
  const [asked, setAsked] = useState<{ readonly key: string; readonly anchor: Element } | null>(
    null,
  );
  const [request, setRequest] = useState<LinkRequest | null>(null);
  const askLink = useCallback(
    (key: string): void => {
      const anchor = document.activeElement;
      if (canWrite && anchor && linkChoices(key).length > 0) setAsked({ key, anchor });
    },
    [canWrite],
  );
  const hasRoom = useRoomBeside();
  const hasGaps = useSessionState(({ views }) => areGapsBeside(views.thread, hasRoom));
  const Shown = (VIEWS.find(({ id }) => id === view) ?? VIEWS[0])?.component;
  return (
    <>
      <ThreadToolbar onLink={askLink} />
      <Body>
        <Suspense fallback={null}>{Shown ? <Shown onLink={askLink} /> : null}</Suspense>
        {hasGaps ? <GapColumn isOver={!hasRoom} /> : null}
      </Body>
      {asked ? (
        <Menu
          open
          anchorEl={asked.anchor}
          onClose={() => {
            setAsked(null);
          }}
          slotProps={{ list: { 'aria-label': 'Link', dense: true } }}
        >
          {linkChoices(asked.key).map(({ label, request: wish }) => (
            <MenuItem
              key={label}
              onClick={() => {
                setAsked(null);
                setRequest(wish);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
      {request ? (
        <ThreadLinks
          request={request}
          onClose={() => {
            setRequest(null);
          }}
        />
      ) : null}
    </>
  );
}
