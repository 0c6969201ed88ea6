import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { WandSparkles, X } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { tally } from '../../../domain/checks/check';
import { written } from '../../../domain/in-words';
import { FilterField } from '../../components/filter-field';
import { Muted, Spacer } from '../../components/layout';
import { clockTime } from '../../components/clock-time';
import { useChecked } from '../../session/use-findings';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { CheckRows } from './check-rows';
import { FixDialog } from './fix-dialog';
import { Grip, MOST_HEIGHT } from './grip';
import { listed, panelRows } from './rows';
import { RulesDialog } from './rules-dialog';
import { Severities, tallyWords } from './severities';

const Panel = styled('section')({
  flex: 'none',
  maxHeight: MOST_HEIGHT,
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  position: 'relative',
  borderTop: `1px solid ${token('line2')}`,
  background: token('surface'),
});
const Head = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  height: 44,
  padding: '0 8px 0 16px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('canvas'),
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& h2': { margin: 0, fontSize: 13, lineHeight: '20px', fontWeight: 600 },
});
const When = styled(Muted)({
  fontSize: 12,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  '@media (max-width: 1180px)': { display: 'none' },
});

/** Everything that the checks find in the open plan, under whichever room is shown; stays open while it is worked through. */
export function ChecksPanel() {
  const session = useSession();
  const canWrite = useCanWrite();
  const checked = useChecked();
  const { height, severity, filter, unfolded } = useSessionState((state) => state.views.checks);
  const [dialog, setDialog] = useState<'rules' | 'fix' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusBefore = useFocusWhenAsked(list);
  const findings = checked?.findings;
  const counts = useMemo(() => tally(findings ?? []), [findings]);
  const shown = useMemo(
    () => listed(findings ?? [], { severity, filter }),
    [findings, severity, filter],
  );
  const rows = useMemo(() => panelRows(shown, unfolded), [shown, unfolded]);
  const safe = useMemo(
    () => (canWrite ? (findings ?? []).filter((finding) => finding.fix?.isSafe === true) : []),
    [findings, canWrite],
  );
  const close = useCallback((): void => {
    session.setView('checks', { isOpen: false });
    focusBefore();
  }, [focusBefore, session]);
  const closeDialog = useCallback((): void => {
    setDialog(null);
  }, []);

  if (!checked) return null;
  return (
    <Panel aria-label="Checks" data-region="checks" style={{ height }}>
      <Grip />
      <Head>
        <h2>Checks</h2>
        <Severities counts={counts} />
        <FilterField
          label="Filter checks"
          value={filter}
          width={180}
          onChange={(value) => {
            session.setView('checks', { filter: value });
          }}
        />
        <When>
          Checked {clockTime(checked.at)}, {checked.rules} rules on
        </When>
        <span role="status" className="visually-hidden">
          {tallyWords(counts)}
        </span>
        <Spacer />
        <Button
          variant="text"
          onClick={() => {
            setDialog('rules');
          }}
        >
          Rules…
        </Button>
        {safe.length > 0 ? (
          <Button
            startIcon={<WandSparkles size={14} />}
            onClick={() => {
              setDialog('fix');
            }}
          >
            Fix {written(safe.length)} safe {safe.length === 1 ? 'one' : 'ones'}
          </Button>
        ) : null}
        <IconButton aria-label="Close checks" title="Ctrl J" onClick={close}>
          <X size={16} />
        </IconButton>
      </Head>
      <CheckRows
        ref={list}
        rows={rows}
        findings={shown}
        isFiltered={severity !== null || filter !== ''}
        onLeave={close}
      />
      {dialog === 'rules' ? <RulesDialog onClose={closeDialog} /> : null}
      {dialog === 'fix' ? <FixDialog findings={safe} onClose={closeDialog} /> : null}
    </Panel>
  );
}

/** Takes the focus when the keyboard asked for the panel; gives how to return it to where it came from. */
function useFocusWhenAsked(list: { readonly current: HTMLDivElement | null }): () => void {
  const session = useSession();
  const takesFocus = useSessionState((state) => state.views.checks.takesFocus);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!takesFocus) return;
    session.setView('checks', { takesFocus: false });
    before.current = document.activeElement;
    const target = list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    (target ?? list.current)?.focus();
  }, [takesFocus, list, session]);
  useLayoutEffect(() => {
    const panel = list.current?.parentElement;
    return () => {
      // Closed by its key: React takes the panel away, and with it the focus.
      if (panel?.contains(document.activeElement)) giveBack(before.current);
    };
  }, [list]);
  return useCallback(() => {
    giveBack(before.current);
  }, []);
}

function giveBack(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}
