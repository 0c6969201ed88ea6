import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { FileOutput, Redo2, Search, Undo2 } from 'lucide-react';
import { exportWord } from '../commands/exporting';
import { shortcutText } from '../commands/shortcuts';
import { planStatusWord } from '../components/status-words';
import { Shape } from '../components/shapes';
import { useCanWrite, useSession, useSessionState } from '../session/use-session';
import type { OpenState } from '../session/state';
import { SERIF, SIZE, token } from '../theme/tokens';
import { Logo } from './logo';
import { SavedMark } from './saved-mark';

const Bar = styled('header')({
  height: SIZE.topBar,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  paddingRight: 16,
  borderBottom: `1px solid ${token('line')}`,
  background: token('canvas'),
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
  return (
    <Bar>
      <Brand>
        <Logo /> Golden Thread
      </Brand>
      <div style={{ minWidth: 0, flex: 1 }}>
        {open ? <PlanHead open={open} /> : <NoPlan title={TITLES[place] ?? ''} />}
      </div>
      {open ? <SavedMark save={open.save} /> : null}
      {open ? <UndoRedo open={open} /> : null}
      <Button
        startIcon={<Search size={16} strokeWidth={1.8} />}
        onClick={() => {
          session.showDialog('palette');
        }}
        sx={{ color: token('ink2'), borderColor: token('input'), minWidth: 232, flexShrink: 1 }}
      >
        <span style={{ flex: 1, textAlign: 'left' }}>Find or run a command</span>
        <kbd>{shortcutText('Ctrl+K')}</kbd>
      </Button>
      {open && place !== 'library' ? (
        <Button
          variant="contained"
          color="primary"
          startIcon={<FileOutput size={16} strokeWidth={1.8} />}
          onClick={() => {
            exportWord(session);
          }}
        >
          Export to Word
        </Button>
      ) : null}
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
          title="Versions"
        >
          <Shape name={status.shape} />
          {header.versionLabel} · {status.word}
        </VersionButton>
      </div>
      <div style={{ fontSize: 12, lineHeight: '16px', color: token('ink2'), whiteSpace: 'nowrap' }}>
        {header.directorate} · {header.year}
      </div>
    </>
  );
}

const PlainButton = styled('button')({
  border: 0,
  padding: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontSize: 14,
  fontWeight: 600,
  cursor: 'pointer',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  borderRadius: 4,
});

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
});

const UndoBox = styled('div')({
  display: 'flex',
  alignItems: 'stretch',
  height: 32,
  border: `1px solid ${token('line2')}`,
  borderRadius: 6,
  background: token('surface'),
  flex: 'none',
});

function UndoRedo({ open }: { readonly open: OpenState }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const undo = open.history.past.at(-1);
  const redo = open.history.future.at(-1);
  return (
    <UndoBox>
      <Tooltip title={undo ? `Undo: ${undo.label}` : 'Nothing to undo'}>
        <span style={{ display: 'flex' }}>
          <PlainButton
            disabled={!undo || !canWrite}
            onClick={() => {
              session.undo();
            }}
            aria-label={undo ? `Undo ${undo.label}` : 'Undo'}
            style={{
              display: 'flex',
              alignItems: 'center',
              gap: 8,
              padding: '0 10px',
              maxWidth: 190,
              fontWeight: 500,
              color: undo && canWrite ? token('ink') : token('ink3'),
              cursor: undo && canWrite ? 'pointer' : 'default',
            }}
          >
            <Undo2 size={16} strokeWidth={1.8} aria-hidden="true" />
            {undo ? (
              <span style={{ textAlign: 'left', overflow: 'hidden' }}>
                <span
                  style={{
                    display: 'block',
                    fontSize: 11,
                    lineHeight: '13px',
                    color: token('ink2'),
                  }}
                >
                  Undo
                </span>{' '}
                <span
                  style={{
                    display: 'block',
                    fontSize: 12,
                    lineHeight: '14px',
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                  }}
                >
                  {undo.label}
                </span>
              </span>
            ) : null}
          </PlainButton>
        </span>
      </Tooltip>
      <Tooltip title={redo ? `Redo: ${redo.label}` : 'Nothing to redo'}>
        <span
          style={{
            borderLeft: `1px solid ${token('line2')}`,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <IconButton
            disabled={!redo || !canWrite}
            aria-label={redo ? `Redo ${redo.label}` : 'Redo'}
            onClick={() => {
              session.redo();
            }}
          >
            <Redo2 size={16} strokeWidth={1.8} />
          </IconButton>
        </span>
      </Tooltip>
    </UndoBox>
  );
}
