import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileCheck, Search } from 'lucide-react';
import { shortcutText } from '../commands/shortcuts';
import { planStatusWord } from '../components/status-words';
import { Shape } from '../components/shapes';
import { useIsHeld, useSession, useSessionState } from '../session/use-session';
import type { OpenState } from '../session/state';
import { NARROW, OUT_OF_SIGHT, SERIF, SIZE, TIGHT, token, VERY_NARROW } from '../theme/tokens';
import { Logo } from './logo';
import { ICON_ONLY, MainButton } from './main-button';
import { SavedMark } from './saved-mark';
import { PlainButton, UndoRedo } from './undo-redo';

const Bar = styled('header')({
  height: SIZE.topBar,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  paddingRight: 16,
  borderBottom: `1px solid ${token('line')}`,
  background: token('canvas'),
  // Words give way to their icons, whose names stay.
  [NARROW]: { '& .in-wide': OUT_OF_SIGHT },
  [TIGHT]: { '& .in-roomy': OUT_OF_SIGHT },
  [VERY_NARROW]: { gap: 8, paddingRight: 8, '& .in-middle': OUT_OF_SIGHT },
});

const Brand = styled('div')({
  width: SIZE.nav,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  paddingLeft: 16,
  fontFamily: SERIF,
  fontSize: 16,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  [NARROW]: { width: 32, paddingLeft: 12 },
});

const TITLES: Readonly<Record<string, string>> = {
  welcome: 'Welcome',
  library: 'Library',
  pack: 'Reference pack',
  settings: 'Settings',
};

/** The bar over everything: which plan, whether it is saved, undo, find, and the one filled button. */
export function TopBar() {
  const session = useSession();
  const open = useSessionState((state) => state.open);
  const place = useSessionState((state) => state.place);
  const isHeld = useIsHeld();
  return (
    <Bar>
      <Brand>
        <Logo /> <span className="in-wide">Golden Thread</span>
      </Brand>
      <div style={{ minWidth: 0, flex: 1 }}>
        {open ? <PlanHead open={open} /> : <NoPlan title={TITLES[place] ?? ''} />}
      </div>
      {open?.access.kind === 'write' ? <SavedMark save={open.save} /> : null}
      {open && isHeld ? <UndoRedo open={open} /> : null}
      <Button
        title="Find or run a command"
        startIcon={<Search size={16} strokeWidth={1.8} />}
        onClick={() => {
          session.showDialog('palette');
        }}
        sx={{
          color: token('ink2'),
          borderColor: token('input'),
          minWidth: 232,
          flex: 'none',
          [VERY_NARROW]: ICON_ONLY,
        }}
      >
        <span className="in-middle" style={{ flex: 1, textAlign: 'left' }}>
          Find or run a command
        </span>
        <kbd className="in-middle">{shortcutText('Ctrl+K')}</kbd>
      </Button>
      {open && place !== 'library' ? (
        <Button
          title="Document checks before export"
          aria-label="Document checks before export"
          onClick={() => {
            session.showDialog('export');
          }}
          sx={{ ...ICON_ONLY, flex: 'none', [VERY_NARROW]: { display: 'none' } }}
        >
          <FileCheck size={16} strokeWidth={1.8} />
        </Button>
      ) : null}
      {open && place !== 'library' ? <MainButton /> : null}
    </Bar>
  );
}

function NoPlan({ title }: { readonly title: string }) {
  return (
    <>
      <div style={{ fontSize: 14, fontWeight: 600 }}>{title}</div>
      <div style={{ fontSize: 12, lineHeight: '16px', color: token('ink2') }}>No plan open</div>
    </>
  );
}

function PlanHead({ open }: { readonly open: OpenState }) {
  const session = useSession();
  const { header } = open.history.plan;
  const status = planStatusWord(header.status);
  return (
    <>
      <div style={{ display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 }}>
        <PlainButton
          onClick={() => {
            session.showDialog('planDetails');
          }}
          title="Plan details"
        >
          {header.division}
        </PlainButton>
        <VersionButton
          onClick={() => {
            session.showDialog('versions');
          }}
          title={`Versions: ${header.versionLabel} · ${status.word}`}
        >
          <Shape name={status.shape} />
          <span className="words">
            <span className="version">{header.versionLabel} ·</span>{' '}
            <span className="status">{status.word}</span>
          </span>
        </VersionButton>
      </div>
      <div
        style={{
          fontSize: 12,
          lineHeight: '16px',
          color: token('ink2'),
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        <bdi>{header.directorate}</bdi> · {header.year}
      </div>
    </>
  );
}

const VersionButton = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 20,
  padding: '0 8px',
  borderRadius: 10,
  border: `1px solid ${token('line2')}`,
  background: token('surface'),
  color: token('ink'),
  font: 'inherit',
  fontSize: 12,
  fontWeight: 500,
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  // The version gives way first and as a whole: it goes to a line of its own over what is seen of the chip. The word
  // for where the plan stands stays.
  minWidth: 'min-content',
  flexShrink: 8,
  '& .words': {
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'flex-end',
    gap: '0 4px',
    height: 18,
    lineHeight: '18px',
    overflow: 'hidden',
  },
  '& .version': { maxWidth: 160, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& > svg': { flex: 'none' },
});
