import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { registerOf } from '../../../domain/registers/index';
import { pressuresToAdd } from '../../../domain/registers/pressures';
import { parseTsv } from '../../components/grid/tsv';
import { ListRoom, ListSide, NothingMatches } from '../../components/grid/list-room';
import { Caption } from '../../components/layout';
import { PasteTextDialog } from '../../components/paste-text-dialog';
import { useIntoPanel } from '../../components/record-panel';
import { useRoomBeside } from '../../components/room-beside';
import type { SessionState } from '../../session/state';
import { useSettledState } from '../../session/use-settled-state';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { RecordDrawer } from './drawer';
import { EmptyRegister } from './empty-register';
import { recordField } from '../../../domain/registers/names';
import { RecordLinks } from './record-links';
import { RefusedDialog } from './refused-dialog';
import { RegisterGrid } from './register-grid';
import { RegisterTabs } from './register-tabs';
import { RiskMatrix } from './risk-matrix';
import { RowMenu } from './row-menu';
import { totalRows } from './rows';
import { ResourcesToolbar } from './toolbar';
import { usePaste } from './use-paste';
import { useRegister } from './use-register';

const idSelected = ({ views }: SessionState): string | null => views.resources.selectedId;
const never = (): string => '';

/** The room of all that a plan needs and of what could stop it: one register at a time, and all of one record beside it. */
export function ResourcesScreen() {
  const session = useSession();
  const canWrite = useCanWrite();
  const { plan, pack, register, refs, all, rows } = useRegister();
  const paste = usePaste(register);
  const [menuAt, setMenuAt] = useState<{ left: number; top: number } | null>(null);
  const [isPasting, setPasting] = useState(false);
  const [links, setLinks] = useState<{ id: string; field: string; startWith: string } | null>(null);
  const isWide = useRoomBeside();
  const drawer = useSessionState((state) => state.views.resources.drawer) ?? isWide;
  const matrix = useSessionState((state) => state.views.resources.matrix);
  const selectedId = useSettledState(idSelected);
  const selected = useDeferredValue(all.find(({ id }) => id === selectedId) ?? null);
  const totals = useMemo(() => totalRows(register, all), [register, all]);
  const pressures = useMemo(
    () => pressuresToAdd(plan.registers.budget, pack, never).length,
    [plan.registers.budget, pack],
  );
  const panel = useRef<HTMLElement | null>(null);
  const showPanel = useCallback((): void => {
    session.setView('resources', { drawer: true });
  }, [session]);
  const wanted = useCallback(() => idSelected(session.state), [session]);
  const intoDrawer = useIntoPanel(panel, showPanel, wanted);
  const openLinks = useCallback((id: string, field: string, startWith: string): void => {
    setLinks({ id, field, startWith });
  }, []);
  const step = useCallback(
    (by: -1 | 1): void => {
      const at = rows.findIndex(({ key }) => key === session.state.views.resources.selectedId);
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
      if (next) session.setView('resources', { selectedId: next.key });
    },
    [rows, session],
  );
  const closeDrawer = useCallback((): void => {
    session.setView('resources', { drawer: false });
    const { selectedId: id, field } = session.state.views.resources;
    const column = field ?? registerOf(register).name;
    if (id !== null) session.go('resources', id, recordField(register, column));
  }, [register, session]);
  const openPaste = useCallback((): void => {
    setPasting(true);
  }, []);
  const linked = all.find(({ id }) => id === links?.id);
  const isMadeUp = all.some((record) => record['illustrative'] === true);

  return (
    <>
      <ResourcesToolbar
        register={register}
        matched={rows.length}
        total={all.length}
        pressures={pressures}
        onPaste={openPaste}
      />
      <RegisterTabs register={register} />
      <ListRoom id="gt-register" role="tabpanel" aria-labelledby={`gt-register-${register}`}>
        <ListSide>
          {register === 'risks' && matrix && all.length > 0 ? <RiskMatrix /> : null}
          {all.length === 0 ? (
            <EmptyRegister register={register} pressures={pressures} onPaste={openPaste} />
          ) : (
            <RegisterGrid
              // A register has columns of its own, and a place of its own.
              key={register}
              register={register}
              rows={rows}
              totals={totals}
              refs={refs}
              onPaste={paste.paste}
              onMenu={setMenuAt}
              openLinks={openLinks}
              intoDrawer={intoDrawer}
            />
          )}
          {rows.length === 0 && all.length > 0 ? (
            <NothingMatches
              nouns={registerOf(register).nouns}
              onClear={() => {
                session.setView('resources', { filter: '', cell: null });
              }}
            />
          ) : null}
          {isMadeUp ? (
            <Caption sx={{ padding: '4px 16px', borderTop: `1px solid ${token('line')}` }}>
              Figures in italics are illustrative: made up for a sample.
              {canWrite ? ' Typing over one makes all figures of its row yours.' : ''}
            </Caption>
          ) : null}
        </ListSide>
        {drawer && all.length > 0 ? (
          <RecordDrawer
            register={register}
            record={selected}
            refs={refs}
            all={all}
            isOver={!isWide}
            panel={panel}
            openLinks={openLinks}
            onStep={step}
            onClose={closeDrawer}
          />
        ) : null}
      </ListRoom>
      {menuAt ? (
        <RowMenu
          register={register}
          at={menuAt}
          onClose={() => {
            setMenuAt(null);
          }}
        />
      ) : null}
      {links && linked ? (
        <RecordLinks
          register={register}
          record={linked}
          field={links.field}
          startWith={links.startWith}
          refs={refs}
          onClose={() => {
            setLinks(null);
          }}
        />
      ) : null}
      {isPasting ? (
        <PasteTextDialog
          headings={headingsOf(register)}
          onText={(text) => {
            setPasting(false);
            paste.paste(parseTsv(text), { ids: [], fields: fieldsOf(register) });
          }}
          onClose={() => {
            setPasting(false);
          }}
        />
      ) : null}
      {paste.pending ? (
        <RefusedDialog
          refused={paste.pending.refused}
          rows={paste.pending.changed + paste.pending.addedIds.length}
          onTake={() => {
            if (paste.pending) paste.take(paste.pending);
          }}
          onClose={paste.close}
        />
      ) : null}
    </>
  );
}

/** The fields that a pasted row can fill, in order. */
function fieldsOf(register: Parameters<typeof registerOf>[0]): readonly string[] {
  return Object.entries(registerOf(register).fields).flatMap(([name, field]) =>
    field.kind === 'flag' && field.marksFigures ? [] : [name],
  );
}

/** The first headings of a register, for the words of the dialog. */
function headingsOf(register: Parameters<typeof registerOf>[0]): string {
  const { fields } = registerOf(register);
  const labels = new Set(Object.values(fields).map(({ label }) => label));
  return [...labels].slice(0, 3).join(', ');
}
