import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { written } from '../../../domain/in-words';
import { completeness, type PartComplete } from '../../../domain/queries/completeness';
import type { Section } from '../../../domain/schema/plan';
import { Muted, Spacer } from '../../components/layout';
import { Shape, type ShapeName } from '../../components/shapes';
import { ShareBar } from '../../components/thread';
import { useFindings } from '../../session/use-findings';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { CardHead, Figure, OverviewCard, PlainList, RowButton } from './parts';

/** A plan of more parts than this lists what is full only on request. */
const FEW = 12;

const RULES = {
  cover: 'Counts director, cabinet member and contact',
  narrative: 'Counts words against the lower end of the guide',
  actions: 'Counts title, manager, priority, deliverable, start and target date of each action',
  indicators: 'Counts the owner of each indicator, and the baseline and target of each measure',
} as const;

/** How full each part of the plan is; each row leads to its part. */
export function CompletenessCard() {
  const plan = usePlan();
  const pack = usePack();
  const findings = useFindings();
  const [showsAll, setShowsAll] = useState(false);
  const { parts, total } = completeness(plan, pack);
  const must = new Set(
    findings
      .filter(({ severity }) => severity === 'must')
      .flatMap(({ ids, room }) => (room === 'overview' ? ['cover'] : ids)),
  );
  const kinds = new Map(plan.sections.map(({ id, kind }) => [id, kind]));
  const full = parts.filter(({ percent }) => percent === 100);
  const isFolded = parts.length > FEW && full.length > 0;
  const listed = isFolded && !showsAll ? parts.filter(({ percent }) => percent < 100) : parts;
  return (
    <OverviewCard aria-label="Completeness" data-card="completeness">
      <CardHead>
        <h2>Completeness</h2>
        <Spacer />
        <strong style={{ fontSize: 15 }}>{total}%</strong>
      </CardHead>
      {listed.length === 0 ? <Muted>Every part is complete.</Muted> : null}
      <PlainList>
        {listed.map((part) => (
          <PartRow
            key={part.key}
            part={part}
            kind={kinds.get(part.key) ?? 'cover'}
            isMissing={must.has(part.key)}
          />
        ))}
      </PlainList>
      {isFolded ? (
        <Button
          variant="text"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
          sx={{ marginTop: 0.5 }}
        >
          {showsAll
            ? 'Show only what is left'
            : `Show ${written(full.length)} that ${full.length === 1 ? 'is' : 'are'} complete`}
        </Button>
      ) : null}
    </OverviewCard>
  );
}

const PartTitle = styled('span')({ flex: 1, minWidth: 0, overflowWrap: 'anywhere' });

interface PartRowProps {
  readonly part: PartComplete;
  readonly kind: Section['kind'] | 'cover';
  readonly isMissing: boolean;
}

function PartRow({ part, kind, isMissing }: PartRowProps) {
  const session = useSession();
  const { key, title, percent, counts } = part;
  const go = (): void => {
    if (kind === 'cover') session.showDialog('planDetails');
    else if (kind === 'narrative') session.go('narrative', key, 'body');
    else session.go(kind);
  };
  return (
    <li>
      <Tooltip title={RULES[kind]} placement="left">
        <RowButton type="button" onClick={go} data-part={key}>
          <Shape name={shapeOf(part, isMissing)} />
          <PartTitle>{title}</PartTitle>
          {counts ? (
            <>
              <ShareBar share={percent / 100} tone="teal" width={88} />
              <Figure style={{ width: 40 }}>{percent}%</Figure>
            </>
          ) : (
            <Figure style={{ color: token('ink2') }}>Optional</Figure>
          )}
        </RowButton>
      </Tooltip>
    </li>
  );
}

function shapeOf({ percent, counts }: PartComplete, isMissing: boolean): ShapeName {
  if (isMissing) return 'must';
  if (percent === 100) return 'tick';
  return counts ? 'half' : 'ring';
}
