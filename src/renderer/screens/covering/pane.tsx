import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Origin } from '../../../domain/covering/covering';
import type { CoveringFinding } from '../../../domain/covering/findings';
import { Caption, Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { PartComments } from './part-comments';
import { SERIF, token, VERY_NARROW } from '../../theme/tokens';

/** What every part of the covering report is set out with. */

export const Middle = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('surface'),
});

export const Paper = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '24px 44px 40px',
  display: 'flex',
  flexDirection: 'column',
  '& > *': { maxWidth: 620, flex: 'none' },
  [VERY_NARROW]: { padding: '16px 20px 24px' },
});

const Title = styled('h2')({
  margin: '0 0 6px',
  fontFamily: SERIF,
  fontSize: 24,
  lineHeight: '32px',
  fontWeight: 600,
  overflowWrap: 'anywhere',
});

const Guidance = styled('p')({ margin: '0 0 10px', color: token('ink2') });
const Findings = styled('ul')({ listStyle: 'none', margin: '0 0 12px', padding: 0 });
const Finding = styled('li')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '4px 0',
  '& > svg': { marginTop: 3 },
});
const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '4px 8px',
  minHeight: 32,
  margin: '0 0 14px',
});

interface HeadProps {
  readonly title: string;
  readonly guidance: string;
  readonly findings: readonly CoveringFinding[];
}

const SEVERITY = { must: 'Must fix:', should: 'Should fix:', note: 'Note:' } as const;

/** The title of a part, what it is for, what it lacks, and what readers said of it. */
export function PartHead({ title, guidance, findings }: HeadProps) {
  return (
    <>
      <Title>{title}</Title>
      {guidance === '' ? null : <Guidance>{guidance}</Guidance>}
      {findings.length === 0 ? null : (
        <Findings aria-label={`To fix in ${title}`}>
          {findings.map(({ code, field, severity, says, wayOut }) => (
            <Finding key={`${code} ${field}`}>
              <Shape name={severity} label={SEVERITY[severity]} />
              <span>
                {says} <Caption>{wayOut}</Caption>
              </span>
            </Finding>
          ))}
        </Findings>
      )}
      <PartComments />
    </>
  );
}

interface OriginProps {
  readonly origin: Origin;
  /** What it is: "text", "list". */
  readonly noun: string;
  /** Whether anything is suggested. */
  readonly isKnown: boolean;
  readonly canWrite: boolean;
  readonly onSuggested: () => void;
  readonly children?: ReactNode;
}

/** Says whether a part is the planner's own or follows the plan, and leads back to what is suggested. */
export function OriginLine({
  origin,
  noun,
  isKnown,
  canWrite,
  onSuggested,
  children,
}: OriginProps) {
  if (origin === 'suggested') {
    return (
      <Line>
        <Tag>{isKnown ? 'Suggested' : 'Nothing suggested'}</Tag>
        <Caption>
          {isKnown
            ? `Made of the plan, and follows it until ${canWrite ? `you change the ${noun}` : `the ${noun} is changed`}.`
            : `The plan knows nothing of this${canWrite ? `; write the ${noun} here` : ''}.`}
        </Caption>
        {children}
      </Line>
    );
  }
  return (
    <Line>
      <Tag>{canWrite ? 'Yours' : 'Written'}</Tag>
      <Caption>
        The {noun} stays as {canWrite ? 'you wrote it' : 'it was written'}.
      </Caption>
      {canWrite ? (
        <Button size="small" onClick={onSuggested}>
          {isKnown ? `Use the suggested ${noun}` : `Clear the ${noun}`}
        </Button>
      ) : null}
      {children}
    </Line>
  );
}
