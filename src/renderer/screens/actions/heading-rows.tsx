import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { unreachable } from '../../../domain/control';
import { written } from '../../../domain/in-words';
import { linksWords, type Pip } from '../../../domain/queries/coverage';
import type { DeliberateGap } from '../../../domain/schema/plan';
import { DeliberateMark } from '../../components/deliberate-mark';
import { Shape } from '../../components/shapes';
import { CoveragePips, PriorityChip } from '../../components/thread';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { addAction } from './operations';
import { useLinking } from './linking';
import { toggleGroup } from './toggle-group';
import type { HeadingView, ViewRow } from './view-rows';

const Bar = styled('div')({
  height: '100%',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '0 10px 0 6px',
  fontSize: 13,
  whiteSpace: 'nowrap',
  color: token('ink2'),
  '& b': { color: token('ink'), fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .gt-measured': { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
});

const ThreadBar = styled(Bar)({
  position: 'relative',
  paddingLeft: 40,
  fontSize: 12.5,
  background: token('head'),
  '&.gt-open::after': {
    content: '""',
    position: 'absolute',
    left: 30,
    top: '50%',
    bottom: -1,
    width: 2,
    background: token('gold'),
  },
  '&.gt-knot::before': {
    content: '""',
    position: 'absolute',
    left: 26,
    top: '50%',
    width: 10,
    height: 10,
    marginTop: -5,
    borderRadius: 1,
    background: token('gold'),
  },
});

const Toggle = styled('button')({
  all: 'unset',
  width: 20,
  height: 20,
  display: 'grid',
  placeItems: 'center',
  borderRadius: 4,
  cursor: 'pointer',
  color: token('ink2'),
  flex: 'none',
  ':focus-visible': { outline: `2px solid ${token('teal')}` },
});

const TextButton = styled(Toggle)({
  width: 'auto',
  padding: '0 4px',
  color: token('teal'),
  fontWeight: 600,
});

/** A row of the list of actions that goes across all columns. */
export function HeadingRow({ data }: { readonly data: ViewRow }) {
  switch (data.kind) {
    case 'outcome':
      return (
        <Heading row={data} level={1} Frame={OutcomeFrame}>
          <b>{data.outcome.label}</b>
          <span>{countOf(data.actions)}</span>
          <span style={{ flex: 1 }} />
          <CoveragePips pips={data.pips} />
          <span className="visually-hidden">{pipsWords(data.pips)}</span>
        </Heading>
      );
    case 'priority':
      return (
        <Heading row={data} level={2} Frame={PriorityFrame}>
          <PriorityChip>{data.priority.code}</PriorityChip>
          <b title={data.priority.label}>{data.priority.shortLabel}</b>
          <span>
            {countOf(data.actions)}
            {data.shared > 0 ? `, ${written(data.shared)} shared` : ''}
          </span>
          <Measured codes={data.measuredBy} priorityId={data.priority.id} kept={data.kept} />
        </Heading>
      );
    case 'group':
      return (
        <Heading row={data} level={1} Frame={OutcomeFrame}>
          <b>{data.label}</b>
          <span>{countOf(data.actions)}</span>
        </Heading>
      );
    case 'ghost':
      return <GhostRow priorityId={data.priorityId} kept={data.kept} />;
    case 'action':
      return null;
    default:
      return unreachable(data);
  }
}

function pipsWords(pips: readonly Pip[]): string {
  const made = pips.filter((pip) => pip === 'made').length;
  const deliberate = pips.filter((pip) => pip === 'deliberate').length;
  return `links made: ${linksWords({ made, wanted: pips.length, deliberate })}`;
}

function countOf(actions: number): string {
  return actions === 1 ? '1 action' : `${written(actions)} actions`;
}

const OutcomeFrame = styled(Bar)({ background: token('sunken') });
const PriorityFrame = styled(ThreadBar)({});

interface HeadingProps {
  readonly row: Exclude<HeadingView, { readonly kind: 'ghost' }>;
  readonly level: number;
  readonly Frame: typeof OutcomeFrame;
  readonly children: ReactNode;
}

function Heading({ row, level, Frame, children }: HeadingProps) {
  const session = useSession();
  const bar = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    // The grid makes the row element and knows nothing of our levels.
    const element = bar.current?.closest('[role="row"]');
    element?.setAttribute('aria-level', String(level));
    element?.setAttribute('aria-expanded', String(!row.collapsed));
  }, [level, row.collapsed]);
  const Chevron = row.collapsed ? ChevronRight : ChevronDown;
  const isThreaded = row.kind === 'priority';
  const runsOn = isThreaded && !row.collapsed && row.actions > 0;
  return (
    <Frame
      ref={bar}
      role="gridcell"
      className={isThreaded ? `gt-knot${runsOn ? ' gt-open' : ''}` : undefined}
    >
      <Toggle
        type="button"
        aria-label={row.collapsed ? 'Show the actions' : 'Hide the actions'}
        onClick={() => {
          toggleGroup(session, row.key);
        }}
      >
        <Chevron size={14} strokeWidth={1.8} aria-hidden="true" />
      </Toggle>
      {children}
    </Frame>
  );
}

/** Most codes that fit beside the name of a priority. */
const CODES = 4;

interface MeasuredProps {
  readonly codes: readonly string[];
  readonly priorityId: string;
  readonly kept: DeliberateGap | null;
}

function Measured({ codes, priorityId, kept }: MeasuredProps) {
  const canWrite = useCanWrite();
  const openLinks = useLinking();
  if (codes.length > 0) {
    const more = codes.length > CODES ? ` +${written(codes.length - CODES)}` : '';
    return (
      <span className="gt-measured" title={codes.join(', ')}>
        measured by {codes.slice(0, CODES).join(', ')}
        {more}
      </span>
    );
  }
  return (
    <>
      <Shape name="gap" size={13} />
      <span>No indicator</span>
      {kept === null ? null : <DeliberateMark gap={kept} />}
      {canWrite ? (
        <TextButton
          type="button"
          onClick={() => {
            openLinks({ kind: 'measures', priorityId });
          }}
        >
          Link…
        </TextButton>
      ) : null}
    </>
  );
}

const Ghost = styled(ThreadBar)({ background: token('surface'), color: token('ink3') });

interface GhostRowProps {
  readonly priorityId: string;
  readonly kept: DeliberateGap | null;
}

function GhostRow({ priorityId, kept }: GhostRowProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const code = useSessionState(
    ({ open }) => open?.pack.priorities.find(({ id }) => id === priorityId)?.code ?? priorityId,
  );
  return (
    <Ghost role="gridcell">
      <Shape name="gap" size={13} />
      {canWrite ? (
        <TextButton
          type="button"
          style={{ display: 'flex', alignItems: 'center', gap: 4 }}
          onClick={() => {
            addAction(session, priorityId);
          }}
        >
          <Plus size={14} aria-hidden="true" />
          Add an action for {code}
        </TextButton>
      ) : (
        <span>No action for {code}</span>
      )}
      {kept === null ? null : <DeliberateMark gap={kept} />}
    </Ghost>
  );
}
