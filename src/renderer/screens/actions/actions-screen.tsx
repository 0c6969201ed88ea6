import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { ListRoom, ListSide, NothingMatches } from '../../components/grid/list-room';
import { useIntoPanel } from '../../components/record-panel';
import { useRoomBeside } from '../../components/room-beside';
import { useSettledState } from '../../session/use-settled-state';
import type { SessionState } from '../../session/state';
import { usePlan, useSession, useSessionState } from '../../session/use-session';
import { ActionsGrid } from './actions-grid';
import { ActionDrawer } from './drawer/drawer';
import { ActionLinks } from './link-dialogs';
import { LinkingContext, type LinkRequest } from './linking';
import { PasteDialog } from './paste-dialog';
import { PasteTextDialog } from '../../components/paste-text-dialog';
import { PickedBar } from './picked-bar';
import { RowMenu } from './row-menu';
import { ActionsToolbar } from './toolbar';
import { useActionRows } from './use-action-rows';
import { usePaste } from './use-paste';
import { actionsShown } from './view-rows';

const idSelected = ({ views }: SessionState): string | null => views.actions.selectedId;

/** The room of actions: the list as a grid, and everything of one action beside it. */
export function ActionsScreen() {
  const session = useSession();
  const plan = usePlan();
  const { rows, refs, matched, total } = useActionRows();
  const paste = usePaste();
  const [links, setLinks] = useState<LinkRequest | null>(null);
  const [menuAt, setMenuAt] = useState<{ left: number; top: number } | null>(null);
  const [isPasting, setPasting] = useState(false);
  const isWide = useRoomBeside();
  const drawer = useSessionState((state) => state.views.actions.drawer) ?? isWide;
  const selectedId = useSettledState(idSelected);
  // Neither arrowing through the list nor an edit waits for the drawer.
  const selected = useDeferredValue(
    useMemo(
      () => plan.actions.find((action) => action.id === selectedId) ?? null,
      [plan, selectedId],
    ),
  );
  const panel = useRef<HTMLElement | null>(null);
  const showPanel = useCallback((): void => {
    session.setView('actions', { drawer: true });
  }, [session]);
  const wanted = useCallback(() => idSelected(session.state), [session]);
  const intoDrawer = useIntoPanel(panel, showPanel, wanted);
  const step = useCallback(
    (by: -1 | 1): void => {
      const shown = actionsShown(rows);
      const { selectedId: from } = session.state.views.actions;
      const at = shown.findIndex(({ id }) => id === from);
      const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
      if (next) session.setView('actions', { selectedId: next.id });
    },
    [rows, session],
  );
  const closeDrawer = useCallback((): void => {
    session.setView('actions', { drawer: false });
    const { selectedId: id, field } = session.state.views.actions;
    if (id !== null) session.go('actions', id, field);
  }, [session]);
  const openPaste = useCallback((): void => {
    setPasting(true);
  }, []);

  return (
    <LinkingContext value={setLinks}>
      <ActionsToolbar matched={matched} total={total} onPaste={openPaste} />
      <ListRoom>
        <ListSide>
          <ActionsGrid
            rows={rows}
            refs={refs}
            onPaste={paste.paste}
            onMenu={setMenuAt}
            intoDrawer={intoDrawer}
          />
          {matched === 0 && total > 0 ? (
            <NothingMatches
              nouns="actions"
              onClear={() => {
                session.setView('actions', { filter: '', manager: null });
              }}
            />
          ) : null}
          <PickedBar />
        </ListSide>
        {drawer ? (
          <ActionDrawer
            action={selected}
            refs={refs}
            isOver={!isWide}
            panel={panel}
            onStep={step}
            onClose={closeDrawer}
          />
        ) : null}
      </ListRoom>
      {menuAt ? (
        <RowMenu
          at={menuAt}
          onClose={() => {
            setMenuAt(null);
          }}
        />
      ) : null}
      {links ? (
        <ActionLinks
          request={links}
          onClose={() => {
            setLinks(null);
          }}
        />
      ) : null}
      {isPasting ? (
        <PasteTextDialog
          headings="Action, Manager, Target"
          onText={(text) => {
            setPasting(false);
            paste.pasteText(text);
          }}
          onClose={() => {
            setPasting(false);
          }}
        />
      ) : null}
      {paste.pending ? (
        <PasteDialog
          rows={paste.pending.rows}
          above={paste.pending.above}
          onTake={(taken) => {
            paste.take(taken, paste.pending?.afterId ?? null);
          }}
          onClose={paste.close}
        />
      ) : null}
    </LinkingContext>
  );
}
