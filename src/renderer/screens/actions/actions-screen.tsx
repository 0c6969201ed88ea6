import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../components/layout';
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

const Room = styled('div')({ flex: 1, minHeight: 0, display: 'flex', position: 'relative' });
const List = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
});

/** Frames that the drawer may take to show the action that was gone to. */
const PATIENCE = 30;

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
  const intoDrawer = useCallback(
    (field: string | null): void => {
      session.setView('actions', { drawer: true });
      const { selectedId: wanted } = session.state.views.actions;
      const focus = (frames: number): void => {
        // The drawer is drawn with the next frame, and shows another action when the selection has settled.
        if (frames > 0 && (panel.current?.dataset['action'] ?? null) !== wanted) {
          requestAnimationFrame(() => {
            focus(frames - 1);
          });
          return;
        }
        const place =
          field === null ? null : panel.current?.querySelector(`[data-field="${field}"]`);
        const target = (place ?? panel.current)?.querySelector<HTMLElement>(
          field === null ? '.gt-field :is(input, textarea)' : 'input, textarea, select, button',
        );
        (target ?? panel.current)?.focus();
        place?.scrollIntoView({ block: 'nearest' });
      };
      requestAnimationFrame(() => {
        focus(PATIENCE);
      });
    },
    [session],
  );
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
      <Room>
        <List>
          <ActionsGrid
            rows={rows}
            refs={refs}
            onPaste={paste.paste}
            onMenu={setMenuAt}
            intoDrawer={intoDrawer}
          />
          {matched === 0 && total > 0 ? <NothingFound /> : null}
          <PickedBar />
        </List>
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
      </Room>
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
          onTake={(taken) => {
            paste.take(taken, paste.pending?.afterId ?? null);
          }}
          onClose={paste.close}
        />
      ) : null}
    </LinkingContext>
  );
}

const Over = styled('div')({ position: 'absolute', inset: '80px 0 auto' });

function NothingFound() {
  const session = useSession();
  return (
    <Over>
      <EmptyState title="No actions match">
        <Button
          onClick={() => {
            session.setView('actions', { filter: '', manager: null });
          }}
        >
          Clear filter
        </Button>
      </EmptyState>
    </Over>
  );
}
