import { styled } from '@mui/material/styles';
import { ArrowLeft, ChevronDown, ChevronUp, HardDrive, Users } from 'lucide-react';
import { written } from '../../domain/in-words';
import { planWords } from '../../domain/queries/words';
import { Shape, type ShapeName } from '../components/shapes';
import { ShareBar } from '../components/thread';
import { isAtRest as isPlanAtRest } from '../session/may-write';
import { isRoom } from '../session/places';
import type { OpenState } from '../session/state';
import { useCoverage, useFindings } from '../session/use-findings';
import { useSession, useSessionState } from '../session/use-session';
import { SIZE, token, VERY_NARROW } from '../theme/tokens';

const Bar = styled('footer')({
  height: SIZE.statusBar,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: '0 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('canvas'),
  color: token('ink2'),
  fontSize: 12,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  [VERY_NARROW]: { height: 'auto', flexWrap: 'wrap', gap: '0 12px', padding: '0 8px' },
});

const Part = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { background: token('sunken') },
  '&:focus-visible': { outlineOffset: -2 },
});

const Still = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 6, minWidth: 0 });

const SEVERITIES: readonly {
  readonly severity: 'must' | 'should' | 'note';
  readonly word: (found: number) => string;
  readonly shape: ShapeName;
}[] = [
  { severity: 'must', word: () => 'must fix', shape: 'must' },
  { severity: 'should', word: () => 'should fix', shape: 'should' },
  { severity: 'note', word: (found) => (found === 1 ? 'note' : 'notes'), shape: 'note' },
];

/** The strip under everything: checks, thread, words, where the plan lies and who has it. */
export function StatusBar() {
  const open = useSessionState((state) => state.open);
  const version = useSessionState((state) => state.start?.version ?? '');
  return (
    <Bar data-region="status">
      {open ? (
        <PlanParts open={open} />
      ) : (
        <>
          <Still>
            <HardDrive size={14} strokeWidth={1.8} aria-hidden="true" /> No plan open
          </Still>
          <span style={{ flex: 1 }} />
          <span>Golden Thread {version}</span>
        </>
      )}
    </Bar>
  );
}

function PlanParts({ open }: { readonly open: OpenState }) {
  const session = useSession();
  const findings = useFindings();
  const isOpen = useSessionState((state) => state.views.checks.isOpen && isRoom(state.place));
  const coverage = useCoverage();
  const isAtRest = useSessionState(isPlanAtRest);
  const isFromOverview = useSessionState(
    ({ place, views }) => views.checks.isFromOverview && place !== 'overview' && isRoom(place),
  );
  const words = planWords(open.history.plan, open.pack).total;
  const isDivisional = open.history.plan.kind === 'divisional';
  return (
    <>
      {isFromOverview ? (
        <Part
          onClick={() => {
            session.go('overview');
          }}
        >
          <ArrowLeft size={14} aria-hidden="true" />
          <span style={{ color: token('teal'), fontWeight: 600 }}>Back to overview</span>
        </Part>
      ) : null}
      <Part
        aria-expanded={isOpen}
        title="Ctrl J"
        onClick={() => {
          if (!isRoom(session.state.place)) session.go('overview');
          session.setView('checks', { isOpen: !isOpen });
        }}
      >
        {isOpen ? (
          <ChevronDown size={14} aria-hidden="true" />
        ) : (
          <ChevronUp size={14} aria-hidden="true" />
        )}
        <strong style={{ color: token('ink'), fontWeight: 600 }}>Checks</strong>
        {SEVERITIES.map(({ severity, word, shape }) => {
          const found = findings.filter((finding) => finding.severity === severity).length;
          return (
            <span
              key={severity}
              style={{ display: 'inline-flex', alignItems: 'center', gap: 4, marginLeft: 8 }}
            >
              <Shape name={shape} size={12} />
              <strong style={{ color: token('ink') }}>{found}</strong>
              {word(found)}
            </span>
          );
        })}
      </Part>
      {coverage && isDivisional ? (
        <Part
          onClick={() => {
            session.go('thread');
          }}
        >
          Thread{' '}
          <ShareBar
            share={coverage.wanted === 0 ? 1 : coverage.made / coverage.wanted}
            tone="gold"
          />
          <span>
            <strong style={{ color: token('ink') }}>{coverage.made}</strong> of {coverage.wanted}{' '}
            links made
            {coverage.deliberate > 0 ? `, ${written(coverage.deliberate)} deliberate` : ''}
          </span>
        </Part>
      ) : null}
      <Part
        onClick={() => {
          session.go('narrative');
        }}
      >
        {written(words)} words
      </Part>
      <span style={{ flex: 1 }} />
      <Still title={open.location}>
        <HardDrive size={14} strokeWidth={1.8} aria-hidden="true" style={{ flex: 'none' }} />
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: 320 }}>
          {open.location}
        </span>
      </Still>
      <Still style={{ flex: 'none' }}>
        <Users size={14} strokeWidth={1.8} aria-hidden="true" />
        {open.access.kind === 'write' && open.lost === null
          ? isAtRest
            ? 'You read and comment'
            : 'You are editing'
          : open.access.kind === 'read' &&
              open.access.because === undefined &&
              !open.access.canTakeOver
            ? `${open.access.holder.name} is editing`
            : 'Reading only'}
      </Still>
    </>
  );
}
