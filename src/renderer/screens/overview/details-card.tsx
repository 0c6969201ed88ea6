import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { longDate } from '../../../domain/dates';
import type { Header } from '../../../domain/schema/plan';
import { Muted, Spacer } from '../../components/layout';
import { useCanWrite, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { CardHead, OverviewCard } from './parts';

const Details = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '128px minmax(0, 1fr)',
  gap: '4px 8px',
  margin: 0,
  '& dt': { color: token('ink2') },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});

const PEOPLE = [
  ['director', 'Director'],
  ['cabinetMember', 'Cabinet member'],
  ['contact', 'Contact'],
] as const satisfies readonly (readonly [keyof Header, string])[];

const DATES = [
  ['draftDue', 'Draft due'],
  ['commentsClose', 'Comments close'],
  ['approvalDue', 'Approval'],
  ['reviewDue', 'Six-month review'],
] as const satisfies readonly (readonly [keyof Header, string])[];

/** Who answers for the plan and the days that it works to. */
export function DetailsCard() {
  const session = useSession();
  const { header } = usePlan();
  const canWrite = useCanWrite();
  return (
    <OverviewCard aria-label="Plan details" data-card="details">
      <CardHead>
        <h2>Plan details</h2>
        <Spacer />
        <Button
          variant="text"
          aria-label={canWrite ? 'Edit plan details' : 'Show plan details'}
          onClick={() => {
            session.showDialog('planDetails');
          }}
        >
          {canWrite ? 'Edit' : 'Show'}
        </Button>
      </CardHead>
      <Details>
        {PEOPLE.map(([key, label]) => (
          <Detail key={key} label={label} value={header[key]} none="Not named" />
        ))}
        {DATES.map(([key, label]) => (
          <Detail
            key={key}
            label={label}
            value={header[key] === null ? '' : longDate(header[key])}
            none="Not set"
          />
        ))}
      </Details>
    </OverviewCard>
  );
}

interface DetailProps {
  readonly label: string;
  readonly value: string;
  readonly none: string;
}

function Detail({ label, value, none }: DetailProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value.trim() === '' ? <Muted>{none}</Muted> : value}</dd>
    </>
  );
}
