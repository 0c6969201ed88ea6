import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { CornerDownRight, MessageSquarePlus, RotateCcw } from 'lucide-react';
import { excerptOf } from '../../../domain/comments/about';
import { commentsOnChange } from '../../../domain/comments/on-change';
import type { Change } from '../../../domain/compare/change';
import { capital } from '../../../domain/in-words';
import { Caption, Muted } from '../../components/layout';
import { usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { Row, type RowState } from './row';
import type { Reason } from './use-reasons';
import { ChangeWords } from './words';

const Cell = styled('div')({ minWidth: 0 });
const Where = styled(Cell)({
  flex: '0 0 188px',
  overflowWrap: 'anywhere',
  '& strong': { display: 'block', fontWeight: 600 },
});
const What = styled(Cell)({ flex: '1 1 0', padding: '1px 0' });
const Why = styled(Cell)({
  flex: '0 1 210px',
  color: token('ink2'),
  overflowWrap: 'anywhere',
  '&[data-missing]': { color: token('must'), fontWeight: 600 },
});
const Tools = styled(Cell)({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  margin: '-3px 0',
});

interface ChangeRowProps {
  readonly state: RowState;
  readonly change: Change;
  readonly isSeen: boolean;
  readonly reason: Reason | null;
  /** Null where it cannot be gone to, or not be reverted. */
  readonly onGo: (() => void) | null;
  readonly onRevert: (() => void) | null;
  /** Null where nothing can be said of it. */
  readonly onComment: (() => void) | null;
  readonly onTick: () => void;
}

/** One change: where, what was and what is, why, and what can be done about it. */
export function ChangeRow(props: ChangeRowProps) {
  const { state, change, isSeen, reason, onGo, onRevert, onComment, onTick } = props;
  const { record, field, note } = change;
  const plan = usePlan();
  const { code, title } = record;
  const tabIndex = state.isCurrent ? 0 : -1;
  const name = code === '' ? title : code;
  // A target that is set for the first time takes nothing back that was promised.
  const isMissing = reason?.why === '' && change.group !== 'targetsSet';
  return (
    <Row state={state} level={2} isSeen={isSeen} onOpen={onGo ?? undefined}>
      <Where role="gridcell" title={title}>
        <strong>{name}</strong>
        <Caption style={{ color: token('ink2') }}>{capital(field)}</Caption>
      </Where>
      <What role="gridcell">
        <ChangeWords change={change} />
        {note === '' ? null : <Muted style={{ display: 'block', paddingTop: 2 }}>{note}</Muted>}
        {commentsOnChange(plan, change).map((comment) => (
          <Muted key={comment.id} style={{ display: 'block', paddingTop: 2 }}>
            {comment.by} commented on this: “{excerptOf(comment)}”
          </Muted>
        ))}
      </What>
      {reason === null ? null : (
        <Why role="gridcell" {...(isMissing ? { 'data-missing': true } : {})}>
          {reason.by}
          {isMissing ? ': no reason given' : reason.why === '' ? null : `: “${reason.why}”`}
        </Why>
      )}
      <Tools role="gridcell">
        <IconButton
          aria-label={`Go to ${name}, ${field}`}
          title="Go to it (Enter)"
          tabIndex={tabIndex}
          disabled={onGo === null}
          onClick={onGo ?? undefined}
        >
          <CornerDownRight size={16} />
        </IconButton>
        <IconButton
          aria-label={`Comment on ${field} of ${name}`}
          title="Comment on it (Ctrl+Shift+M)"
          tabIndex={tabIndex}
          disabled={onComment === null}
          onClick={onComment ?? undefined}
        >
          <MessageSquarePlus size={16} />
        </IconButton>
        <IconButton
          aria-label={`Revert ${field} of ${name}`}
          title="Revert it (R)"
          tabIndex={tabIndex}
          disabled={onRevert === null}
          onClick={onRevert ?? undefined}
        >
          <RotateCcw size={16} />
        </IconButton>
        <Checkbox
          checked={isSeen}
          onChange={onTick}
          title="Seen (S)"
          slotProps={{ input: { 'aria-label': `Seen: ${field} of ${name}`, tabIndex } }}
        />
      </Tools>
    </Row>
  );
}
