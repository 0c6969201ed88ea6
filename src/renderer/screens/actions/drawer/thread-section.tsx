import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Command } from '../../../../domain/commands/schema';
import type { Action } from '../../../../domain/schema/plan';
import { DeliberateMarkAt } from '../../../components/deliberate-mark';
import { PriorityChip, RoleDot } from '../../../components/thread';
import { useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { useLinking } from '../linking';
import { Section } from '../../../components/side-panel';
import { useActionEdit } from './parts';

const Line = styled('ol')({
  position: 'relative',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 6,
    top: 14,
    bottom: 14,
    width: 2,
    background: token('gold'),
  },
});

const Step = styled('li')({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  paddingLeft: 22,
  '& > svg.gt-knot': { position: 'absolute', left: 2 },
  '& > span.gt-name': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

type Knot = 'filled' | 'ring' | 'square';

function KnotShape({ kind }: { readonly kind: Knot }) {
  return (
    <svg className="gt-knot" width={10} height={10} viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'square' ? (
        <rect x={1} y={1} width={8} height={8} fill={token('teal')} />
      ) : (
        <circle
          cx={5}
          cy={5}
          r={kind === 'ring' ? 3.25 : 4}
          fill={kind === 'ring' ? token('surface') : token('gold')}
          stroke={token('gold')}
          strokeWidth={kind === 'ring' ? 1.5 : 0}
        />
      )}
    </svg>
  );
}

/** What an action serves and what it moves, from the outcome down, with every link to be changed or cut. */
export function ThreadSection({ action }: { readonly action: Action }) {
  const session = useSession();
  const openLinks = useLinking();
  const { canWrite, refs } = useActionEdit();
  const actionId = action.id;
  const [main, ...others] = action.priorityIds.flatMap((id) => refs.priorityById.get(id) ?? []);
  const outcome = refs.pack.outcomes.find(({ id }) => id === main?.outcomeId);
  const cut = (label: string, command: Command): ReactNode =>
    canWrite ? (
      <IconButton
        aria-label={label}
        onClick={() => {
          session.dispatch(command);
        }}
      >
        <X size={14} strokeWidth={1.8} />
      </IconButton>
    ) : null;
  const link = (field: 'priorityIds' | 'indicators', text: string): ReactNode =>
    canWrite ? (
      <Button
        variant="text"
        onClick={() => {
          openLinks({ kind: 'action', actionId, field });
        }}
      >
        {text}
      </Button>
    ) : null;
  const cutPriority = (priorityId: string, code: string): ReactNode =>
    cut(`Cut the link to ${code}`, { type: 'cut.priority', actionId, priorityId });

  return (
    <Section
      title="Thread"
      action={
        <>
          {link('priorityIds', 'Priorities…')}
          {link('indicators', 'Indicators…')}
        </>
      }
    >
      <Line data-field="links">
        <Step>
          <KnotShape kind={outcome ? 'filled' : 'ring'} />
          <span className="gt-name">{outcome?.label ?? 'No outcome yet'}</span>
          {main ? null : <DeliberateMarkAt code="G6" about={actionId} />}
        </Step>
        {main ? (
          <Step>
            <KnotShape kind="filled" />
            <PriorityChip>{main.code}</PriorityChip>
            <span className="gt-name" title={main.label}>
              {main.shortLabel}
            </span>
            {cutPriority(main.id, main.code)}
          </Step>
        ) : null}
        <Step>
          <KnotShape kind="square" />
          <b>{action.ref}</b>
          <span>{others.length > 0 ? 'also serves' : ''}</span>
        </Step>
        {others.map((priority) => (
          <Step key={priority.id}>
            <PriorityChip>{priority.code}</PriorityChip>
            <span className="gt-name" title={priority.label}>
              {priority.shortLabel}
            </span>
            {cutPriority(priority.id, priority.code)}
          </Step>
        ))}
        {action.indicators.map((made) => (
          <IndicatorStep
            key={made.indicatorId}
            action={action}
            link={made}
            canWrite={canWrite}
            cut={cut}
          />
        ))}
        {action.indicators.length === 0 ? (
          <Step>
            <KnotShape kind="ring" />
            <span className="gt-name">No indicator yet</span>
            <DeliberateMarkAt code="G5" about={actionId} />
          </Step>
        ) : null}
      </Line>
    </Section>
  );
}

const RoleButton = styled('button')({
  all: 'unset',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 8px',
  borderRadius: 4,
  border: `1px solid ${token('line2')}`,
  background: token('surface'),
  fontSize: 12,
  cursor: 'pointer',
  '&:disabled': { cursor: 'default', borderColor: 'transparent' },
  ':focus-visible': { outline: `2px solid ${token('teal')}` },
});

interface IndicatorStepProps {
  readonly action: Action;
  readonly link: Action['indicators'][number];
  readonly canWrite: boolean;
  readonly cut: (label: string, command: Command) => ReactNode;
}

function IndicatorStep({ action, link, canWrite, cut }: IndicatorStepProps) {
  const session = useSession();
  const { refs } = useActionEdit();
  const { indicatorId, role } = link;
  const indicator = refs.indicatorById.get(indicatorId);
  const code = indicator?.code ?? indicatorId;
  const other = role === 'accountable' ? 'contributes' : 'accountable';
  const ids = { actionId: action.id, indicatorId };
  return (
    <Step>
      <KnotShape kind={role === 'accountable' ? 'filled' : 'ring'} />
      <b style={{ fontWeight: 500 }} title={indicator?.title}>
        {code}
      </b>
      <span style={{ flex: 1 }} />
      <RoleButton
        type="button"
        disabled={!canWrite}
        title={canWrite ? `Change to ${other}` : undefined}
        onClick={() => {
          session.dispatch({ type: 'link.indicator', ...ids, role: other });
        }}
      >
        <RoleDot role={role} />
        {role}
      </RoleButton>
      {cut(`Cut the link to ${code}`, { type: 'cut.indicator', ...ids })}
    </Step>
  );
}
