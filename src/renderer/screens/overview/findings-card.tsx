import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowRight, ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Severity } from '../../../domain/checks/finding';
import { count, written } from '../../../domain/in-words';
import { fix, goLabel, roomWord } from '../../components/findings';
import { FoldHead } from '../../components/fold-head';
import { Card, Muted, Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useCanWrite, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { isBeingWritten } from './headline';
import { CardHead, PlainList } from './parts';
import { LAST_NUMBER, leaveFor } from './to-do';

const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 54,
  padding: '6px 16px',
  borderTop: `1px solid ${token('line')}`,
});
const Number = styled('span')({
  width: 16,
  textAlign: 'right',
  color: token('ink2'),
  fontVariantNumeric: 'tabular-nums',
});
const Room = styled('span')({
  color: token('ink2'),
  fontSize: 12,
  whiteSpace: 'nowrap',
  '@media (max-width: 1180px)': { display: 'none' },
});

interface CardWords {
  readonly title: string;
  readonly detail: string;
  /** The same where the plan was handed on, or is another's to submit. */
  readonly detailLater: string;
}

const WORDS: Readonly<Record<Severity, CardWords>> = {
  must: { title: 'Must fix', detail: 'blocks submission', detailLater: 'to be put right' },
  should: {
    title: 'Should fix',
    detail: 'you can submit, but the committee will ask',
    detailLater: 'the committee will ask',
  },
  note: { title: 'Notes', detail: 'worth knowing', detailLater: 'worth knowing' },
};

interface FindingsCardProps {
  readonly severity: 'must' | 'should';
  readonly findings: readonly Finding[];
  /** Number of the first. */
  readonly from: number;
  /** How many are listed at first. */
  readonly shown: number;
  /** The last number that a key jumps to, to be said here; null where it is said elsewhere. */
  readonly lastKey: number | null;
}

/** What is to be put right, gravest first, each with the button that does it or goes there. */
export function FindingsCard({ severity, findings, from, shown, lastKey }: FindingsCardProps) {
  const [isOpen, setOpen] = useState(false);
  const listed = isOpen ? findings : findings.slice(0, shown);
  const more = findings.length - shown;
  const { header } = usePlan();
  const canWrite = useCanWrite();
  // What must be fixed holds a draft up whoever submits it.
  const isOnTheWay = isBeingWritten(header.status) && (canWrite || severity === 'must');
  const { title, ...details } = WORDS[severity];
  const detail = isOnTheWay ? details.detail : details.detailLater;
  return (
    <Card aria-label={title} data-findings={severity}>
      <CardHead style={{ padding: '10px 16px', margin: 0 }}>
        <Shape name={severity} />
        <h2>{title}</h2>
        <Muted>{detail}</Muted>
        <Spacer />
        {lastKey === null ? null : (
          <Muted style={{ fontSize: 12 }}>
            Press <kbd>1</kbd>{' '}
            {lastKey > 1 ? (
              <>
                to <kbd>{lastKey}</kbd>{' '}
              </>
            ) : null}
            to jump
          </Muted>
        )}
      </CardHead>
      <PlainList>
        {listed.map((finding, at) => (
          <FindingRow key={finding.key} finding={finding} number={from + at} />
        ))}
      </PlainList>
      {more > 0 ? (
        <div style={{ borderTop: `1px solid ${token('line')}`, padding: '6px 12px' }}>
          <Button
            variant="text"
            aria-expanded={isOpen}
            startIcon={isOpen ? <ChevronUp size={16} /> : <ChevronDown size={16} />}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? 'Show fewer' : `Show ${written(more)} more`}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function FindingRow({ finding, number }: { readonly finding: Finding; readonly number: number }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const canFix = finding.fix !== null && canWrite;
  return (
    <Row data-finding={finding.code}>
      <Number>{number <= LAST_NUMBER ? number : ''}</Number>
      <Shape name={finding.severity} />
      <span style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong style={{ display: 'block', fontWeight: 600 }}>{finding.title}</strong>
        <Muted>{finding.detail}</Muted>
      </span>
      <Room>{roomWord(finding.room)}</Room>
      {canFix ? (
        <Button
          sx={{ height: 28 }}
          onClick={() => {
            fix(session, finding);
          }}
        >
          {finding.fix.label}
        </Button>
      ) : null}
      <Button
        sx={{ height: 28 }}
        endIcon={<ArrowRight size={14} />}
        onClick={() => {
          leaveFor(session, finding);
        }}
      >
        {goLabel(finding, canWrite)}
      </Button>
    </Row>
  );
}

/** What is worth knowing, folded away. */
export function NotesCard({ findings }: { readonly findings: readonly Finding[] }) {
  const { title, detail } = WORDS.note;
  return (
    <Card aria-label={title} data-findings="note">
      <details>
        <FoldHead>
          <Shape name="note" />
          <strong style={{ fontWeight: 600 }}>{count(findings.length, 'note')}</strong>
          <Muted>{detail}</Muted>
          <ChevronDown className="gt-shut" size={16} aria-hidden="true" />
          <ChevronUp className="gt-open" size={16} aria-hidden="true" />
        </FoldHead>
        <PlainList>
          {findings.map((finding) => (
            <FindingRow key={finding.key} finding={finding} number={Infinity} />
          ))}
        </PlainList>
      </details>
    </Card>
  );
}
