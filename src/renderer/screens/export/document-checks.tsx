import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { DocumentCheck, DocumentFinding, StyleWay } from '../../../contract/views';
import type { Focus } from '../../../domain/commands/describe';
import type { Range } from '../../../domain/find/query';
import { written } from '../../../domain/in-words';
import { Caption, Muted } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import { graveOf, gravestFirst, tallyOfChecks } from './check-words';

const List = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });
const Row = styled('li')({ padding: '6px 0', borderTop: `1px solid ${token('line')}` });
const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  '& > .words': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& > :not(.words)': { flex: 'none' },
});

/** Most findings of one check that are listed: whoever has more puts these right first. */
const MOST = 50;
const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;

interface Props {
  readonly checks: readonly DocumentCheck[];
  /** Leads to where a finding is put right in the plan. */
  readonly onGo: (focus: Focus, range: Range | null) => void;
  /** Leads to where a house style is put right; left out where a file is nobody's here. */
  readonly onStyle?: (way: StyleWay) => void;
}

type Ways = Pick<Props, 'onGo' | 'onStyle'>;

/** The checks of a Word file, each with a tick and a word or with the way to what is to be put right. */
export function DocumentChecks({ checks, ...ways }: Props) {
  return (
    <section aria-labelledby="document-checks">
      <div style={{ display: 'flex', alignItems: 'baseline', gap: 8, padding: '0 0 6px' }}>
        <h3 id="document-checks" style={{ margin: 0, fontSize: 14, fontWeight: 600, flex: 1 }}>
          Document checks
        </h3>
        <Muted role="status">{tallyOfChecks(checks)}</Muted>
      </div>
      <List>
        {gravestFirst(checks).map((check) => (
          <CheckRow key={check.code} check={check} ways={ways} />
        ))}
      </List>
    </section>
  );
}

function CheckRow({ check, ways }: { readonly check: DocumentCheck; readonly ways: Ways }) {
  const [isOpen, setOpen] = useState(false);
  const { code, title, findings } = check;
  const grave = graveOf(findings);
  if (grave === null) {
    return (
      <Row data-check={code}>
        <Line>
          <Shape name="done" />
          <span className="words">{title}</span>
          <Caption>Passes</Caption>
        </Line>
      </Row>
    );
  }
  const first = findings.find(({ go, style }) => go !== null || style !== undefined);
  const list = `findings-${code}`;
  return (
    <Row data-check={code}>
      <Line>
        <Shape name={grave} label={SEVERITY_WORDS[grave]} />
        <span className="words">{title}</span>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? 'Hide' : 'Show'}
          <span className="visually-hidden"> what “{title}” found</span>
        </Button>
        {first ? <GoTo what={title} finding={first} ways={ways} /> : null}
      </Line>
      {isOpen ? (
        <List id={list} style={{ marginTop: 6 }}>
          {findings.slice(0, MOST).map((finding, at) => (
            // Findings have no names of their own, and the list is never sorted.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <FindingRow key={at} finding={finding} ways={ways} />
          ))}
          {findings.length > MOST ? (
            <Row style={{ paddingLeft: 22 }}>
              <Muted>And {findings.length - MOST} more of the kind.</Muted>
            </Row>
          ) : null}
        </List>
      ) : null}
    </Row>
  );
}

interface FindingProps {
  readonly finding: DocumentFinding;
  readonly ways: Ways;
}

function FindingRow({ finding, ways }: FindingProps) {
  const { says, where, wayOut, times } = finding;
  const about = [where, times === 1 ? '' : `${written(times)} times`].filter(Boolean).join(', ');
  return (
    <Row style={{ paddingLeft: 22 }}>
      <Line>
        <span className="words">
          {says} {about === '' ? null : <Muted>({about})</Muted>}
          <Caption style={{ display: 'block' }}>{wayOut}</Caption>
        </span>
        <GoTo what={where} finding={finding} ways={ways} />
      </Line>
    </Row>
  );
}

interface GoToProps {
  readonly what: string;
  readonly finding: DocumentFinding;
  readonly ways: Ways;
}

function GoTo({ what, finding: { go, range, style }, ways: { onGo, onStyle } }: GoToProps) {
  if (go === null && (style === undefined || !onStyle)) return null;
  return (
    <Button
      size="small"
      aria-label={go === null ? `Go to the house style, for ${what || 'this'}` : `Go to ${what}`}
      onClick={() => {
        if (go !== null) onGo(go, range ?? null);
        else if (style !== undefined) onStyle?.(style);
      }}
    >
      Go to
    </Button>
  );
}
