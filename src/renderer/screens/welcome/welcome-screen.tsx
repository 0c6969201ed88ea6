import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import {
  BookMarked,
  FileBox,
  FolderOpen,
  Map as MapIcon,
  UserX,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { PackSummary } from '../../../contract/views';
import { useSession, useSessionState } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { ThreadPicture } from './thread-picture';
import { askFirstPlan, chooseLibrary, openSample } from './open-library';

const Split = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });
const Paper = styled('div')({
  flex: 1.28,
  overflow: 'auto',
  padding: '40px 32px 40px 48px',
  background: token('surface'),
});
const Side = styled('div')({
  flex: 1,
  overflow: 'hidden',
  borderLeft: `1px solid ${token('line')}`,
  '@media (max-width: 1180px)': { display: 'none' },
});
const Choices = styled('div')({
  maxWidth: 592,
  border: `1px solid ${token('line2')}`,
  borderRadius: 8,
  overflow: 'hidden',
});
const Row = styled('section')({
  display: 'flex',
  gap: 16,
  padding: '20px',
  '&:not(:last-child)': { borderBottom: `1px solid ${token('line2')}` },
  '& h2': { fontSize: 15, lineHeight: '20px', fontWeight: 600, margin: '0 0 4px' },
  '& p': { margin: '0 0 12px', color: token('ink2') },
});
const IconBox = styled('span')({
  width: 40,
  height: 40,
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  borderRadius: 8,
  background: token('tealTint'),
  color: token('teal'),
});

/** What one sees before there is a library: the sample, a plan from a pack, or a folder. */
export function WelcomeScreen() {
  const session = useSession();
  const start = useSessionState((state) => state.start);
  const packs = start?.packs ?? [];
  const sample = start?.sample ?? null;
  return (
    <Split>
      <Paper>
        <h1
          style={{
            fontFamily: SERIF,
            fontSize: 34,
            lineHeight: '42px',
            fontWeight: 600,
            margin: '0 0 8px',
          }}
        >
          Every action, tied to what it is for
        </h1>
        <p
          style={{
            fontSize: 15,
            lineHeight: '24px',
            color: token('ink2'),
            margin: '0 0 24px',
            maxWidth: 540,
          }}
        >
          Draft the business plan, link each action to a priority and an indicator, and export a
          Word paper for committee.
        </p>
        <Choices>
          {sample ? (
            <Choice icon={MapIcon} title={`Open the sample: ${sample.title}`} tint>
              <p>
                {sample.division}, {sample.year}: {sample.actions} actions, {sample.indicators}{' '}
                indicators. It is your copy, so change anything.
              </p>
              <Button
                variant="contained"
                color="primary"
                onClick={() => void openSample(session)}
                // The first thing that a newcomer wants; Enter is enough.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
              >
                Open sample plan
              </Button>
            </Choice>
          ) : null}
          <PackChoice packs={packs} />
          <Choice icon={FolderOpen} title="Open a library folder">
            <p>A folder on this computer or a shared drive. Each plan is readable files.</p>
            <Button onClick={() => void chooseLibrary(session)}>Choose folder…</Button>
          </Choice>
        </Choices>
        <div
          style={{
            display: 'flex',
            gap: 24,
            marginTop: 24,
            flexWrap: 'wrap',
            color: token('ink2'),
          }}
        >
          <Promise icon={WifiOff} words="Works offline" />
          <Promise icon={UserX} words="No account" />
          <Promise icon={FileBox} words="Plain files you keep" />
        </div>
      </Paper>
      <Side aria-hidden="true">
        <ThreadPicture />
      </Side>
    </Split>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly tint?: boolean;
  readonly children: ReactNode;
}

function Choice({ icon: Icon, title, tint = false, children }: ChoiceProps) {
  return (
    <Row style={tint ? { background: token('head') } : {}}>
      <IconBox>
        <Icon size={20} strokeWidth={1.8} aria-hidden="true" />
      </IconBox>
      <div style={{ flex: 1, minWidth: 0 }}>
        <h2>{title}</h2>
        {children}
      </div>
    </Row>
  );
}

function Promise({ icon: Icon, words }: { readonly icon: LucideIcon; readonly words: string }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
      <Icon size={16} strokeWidth={1.8} color={token('teal')} aria-hidden="true" /> {words}
    </span>
  );
}

const PackRow = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '6px 12px',
  cursor: 'pointer',
  '&:not(:last-child)': { borderBottom: `1px solid ${token('line')}` },
  '&:has(input:checked)': { background: token('tealTint') },
  '& input': { accentColor: token('teal'), width: 16, height: 16, margin: 0 },
});

function PackChoice({ packs }: { readonly packs: readonly PackSummary[] }) {
  const session = useSession();
  const [packId, setPackId] = useState(packs[0]?.packId ?? '');
  return (
    <Choice icon={BookMarked} title="Start a new plan from a reference pack">
      <p>A pack holds the outcomes, priorities, indicators and wording you can use.</p>
      <div
        role="radiogroup"
        aria-label="Reference pack"
        style={{
          border: `1px solid ${token('line2')}`,
          borderRadius: 6,
          marginBottom: 12,
          overflow: 'hidden',
          background: token('surface'),
        }}
      >
        {packs.map((pack) => (
          <PackRow key={pack.packId}>
            <input
              type="radio"
              name="pack"
              checked={pack.packId === packId}
              onChange={() => {
                setPackId(pack.packId);
              }}
            />
            <span style={{ fontWeight: 600, flex: 1 }}>{pack.title}</span>
            <span style={{ color: token('ink2') }}>
              {pack.priorities} priorities, {pack.indicators} indicators
            </span>
          </PackRow>
        ))}
      </div>
      <Button
        disabled={packId === ''}
        onClick={() => {
          askFirstPlan(session, packId);
        }}
      >
        Start new plan
      </Button>
    </Choice>
  );
}
