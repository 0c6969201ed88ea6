import { styled } from '@mui/material/styles';
import { Lock } from 'lucide-react';
import type { PlanSummary } from '../../../contract/views';
import { shortDate } from '../../../domain/dates';
import { written } from '../../../domain/in-words';
import { Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { ShareBar } from '../../components/thread';
import { token } from '../../theme/tokens';
import { lateBy } from './plan-list';
import { whenEdited } from './when-edited';
import { countOf, lateWords, STEP_WORDS } from './words';

const Sub = styled('span')({ display: 'block', color: token('ink2'), fontSize: 12 });
const Marked = styled('span')({ display: 'inline-flex', gap: 6, alignItems: 'center' });

interface Props {
  readonly plan: PlanSummary;
  readonly isOpen: boolean;
  readonly today: string;
  /** False where the heading above says the year. */
  readonly hasYear: boolean;
}

/** What the list says of a plan, cell by cell in the order of the columns. */
export function PlanCells({ plan, isOpen, today, hasYear }: Props) {
  const status = planStatusWord(plan.status);
  return (
    <>
      <td>
        <strong style={{ fontWeight: 600, unicodeBidi: 'isolate' }}>{plan.division}</strong>{' '}
        {isOpen ? <Tag style={{ background: token('tealTint2') }}>Open here</Tag> : null}
        {plan.inUseBy === null ? null : (
          <Tag>
            <Lock size={12} aria-hidden="true" /> In use by <bdi>{plan.inUseBy}</bdi>
          </Tag>
        )}
        <Sub>
          {plan.sample ? 'Sample, ' : ''}
          {plan.kind === 'introduction'
            ? countOf(plan.sections, 'section')
            : `${countOf(plan.actions, 'action')}, ${countOf(plan.indicators, 'indicator')}`}
        </Sub>
      </td>
      {hasYear ? <td>{plan.year}</td> : null}
      <td>
        <Marked>
          <Shape name={status.shape} /> {status.word}
        </Marked>
        <Sub>{plan.versionLabel}</Sub>
      </td>
      <td>
        <Due plan={plan} today={today} />
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <ShareBar share={plan.complete / 100} tone="teal" width={44} /> {Math.round(plan.complete)}%
      </td>
      <td>
        {plan.mustFix > 0 ? (
          <Marked>
            <Shape name="must" size={12} /> <strong>{plan.mustFix}</strong>
          </Marked>
        ) : (
          '0'
        )}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {plan.thread.wanted === 0 ? (
          <span style={{ color: token('ink2') }}>No actions</span>
        ) : (
          <>
            <ShareBar share={plan.thread.made / plan.thread.wanted} tone="gold" width={36} />{' '}
            <strong>{plan.thread.made}</strong> of {plan.thread.wanted}
            {plan.thread.deliberate > 0 ? (
              <span className="visually-hidden">
                , {written(plan.thread.deliberate)} deliberate
              </span>
            ) : null}
          </>
        )}
      </td>
      <td>
        {plan.editedBy ?? ''}
        <Sub>{whenEdited(plan.editedAt)}</Sub>
      </td>
    </>
  );
}

/** By when a plan takes its next step, and whether that day is over: in a shape and a word. */
function Due({ plan, today }: Pick<Props, 'plan' | 'today'>) {
  const { deadline } = plan;
  if (deadline === null) return <span style={{ color: token('ink2') }}>No date</span>;
  const late = lateBy(plan, today);
  return (
    <>
      <span style={{ display: 'block', whiteSpace: 'nowrap' }}>{shortDate(deadline.on)}</span>
      {late > 0 ? (
        <Marked
          style={{
            color: token('must'),
            fontSize: 12,
            fontWeight: 600,
            gap: 4,
            whiteSpace: 'nowrap',
          }}
        >
          <Shape name="clock" size={12} /> {lateWords(late)}
        </Marked>
      ) : (
        <Sub>{STEP_WORDS[deadline.step]}</Sub>
      )}
    </>
  );
}
