import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { EmptyState } from '../../components/layout';
import { useOpen, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { AddFromPackDialog } from './dialogs/add-from-pack-dialog';
import { LocalIndicatorDialog } from './dialogs/local-indicator-dialog';
import { PasteDialog } from './dialogs/paste-dialog';
import { IndicatorsGrid } from './indicators-grid';
import { NoIndicators } from './no-indicators';
import { lookAt, measuresShown, type PasteQuestion } from './operations';
import { TargetPanel, type PanelWish } from './panel/target-panel';
import { openPanel, usePanel } from './panel-room';
import { IndicatorsToolbar } from './room-toolbar';
import { useRoom } from './use-room';

const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  position: 'relative',
  background: token('surface'),
});
const Left = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
});
const Legend = styled('p')({
  margin: 0,
  padding: '4px 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('canvas'),
  color: token('ink2'),
  fontSize: 12,
  lineHeight: '16px',
});

/** Indicators & targets: the list of measures, and everything about the one that has focus. */
export function IndicatorsScreen() {
  const session = useSession();
  const { plan } = useOpen().history;
  const list = useRoom();
  const dialog = useSessionState((state) => state.views.indicators.dialog);
  // Arrowing through the list does not wait for the panel. The other measure of an indicator was asked for in the panel
  // itself: what is typed next must not go into the fields of the one before.
  const now = useSessionState((state) => state.views.indicators);
  const before = useDeferredValue(now);
  const { selectedId, partId } = before.selectedId === now.selectedId ? now : before;
  const { isOpen, isOver } = usePanel();
  const [wish, setWish] = useState<PanelWish | null>(null);
  const [question, setQuestion] = useState<PasteQuestion | null>(null);
  const intoPanel = useCallback(
    (field: string | null) => {
      openPanel(session);
      setWish({ field, indicatorId: session.state.views.indicators.selectedId });
    },
    [session],
  );
  const wished = useCallback(() => {
    setWish(null);
  }, []);
  const closeDialog = (): void => {
    session.setView('indicators', { dialog: null });
  };
  const indicator = plan.indicators.find(({ id }) => id === selectedId);
  const part = indicator?.parts.find(({ id }) => id === partId) ?? indicator?.parts[0];
  const place = useMemo(() => (indicator && part ? { indicator, part } : null), [indicator, part]);
  const rows = useMemo(() => measuresShown(list.rows), [list.rows]);
  const [first] = rows;
  useEffect(() => {
    // The panel always has something to show: the first measure until another one is chosen.
    const chosen = session.state.views.indicators.selectedId;
    const isThere = plan.indicators.some(({ id }) => id === chosen);
    if (!isThere && first) lookAt(session, first, null);
  }, [session, plan, first]);
  return (
    <>
      <IndicatorsToolbar list={list} />
      {plan.indicators.length === 0 ? (
        <NoIndicators />
      ) : (
        <Body>
          <Left>
            {list.matched === 0 ? (
              <EmptyState title="No indicators match">
                <Button
                  onClick={() => {
                    session.setView('indicators', { filter: '', kind: null, verdict: null });
                  }}
                >
                  Clear filter
                </Button>
              </EmptyState>
            ) : (
              <IndicatorsGrid list={list} intoPanel={intoPanel} onQuestion={setQuestion} />
            )}
            {list.hasIllustrative ? (
              <Legend>
                <em>47.8</em> in italics: illustrative sample figures
              </Legend>
            ) : null}
          </Left>
          {isOpen && place ? (
            <TargetPanel
              place={place}
              rows={rows}
              isOver={isOver}
              wish={wish}
              onWished={wished}
              onClose={() => {
                session.setView('indicators', { panel: false });
                document.querySelector<HTMLElement>('[data-region="main"] .ag-cell-focus')?.focus();
              }}
            />
          ) : null}
        </Body>
      )}
      {dialog === 'pack' ? <AddFromPackDialog onClose={closeDialog} /> : null}
      {dialog === 'local' ? <LocalIndicatorDialog onClose={closeDialog} /> : null}
      {question ? (
        <PasteDialog
          question={question}
          onClose={() => {
            setQuestion(null);
          }}
        />
      ) : null}
    </>
  );
}
