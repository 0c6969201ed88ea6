import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { count } from '../../../../domain/in-words';
import {
  baselineFrom,
  baselineRefusal,
  factSource,
  notThisIndicator,
} from '../../../../domain/queries/evidence';
import { factFigure } from '../../../../domain/queries/fact-words';
import type { Fact } from '../../../../domain/schema/pack';
import { LinkDialog } from '../../../components/link-dialog';
import { Caption, Tag } from '../../../components/layout';
import type { LinkGroup } from '../../../components/links';
import { Shape } from '../../../components/shapes';
import { useCanWrite, usePack, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { baselineCommand, sameMeasure, type MeasurePlace } from '../fields';
import { FactNotes } from './fact-notes';
import { FoldingSection } from './folding-section';
import { setFold } from './folds';
import { Quiet } from './parts';
import { useSetIndicator } from './use-set';

const List = styled('ul')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', gap: 8, padding: '8px 0', borderTop: `1px solid ${token('line')}` },
  '& li:first-of-type': { borderTop: 0, paddingTop: 0 },
});

/** Facts of the pack that an indicator rests on. */
export function EvidenceSection({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { facts } = usePack();
  const { indicator } = place;
  const set = useSetIndicator(indicator);
  const [isAdding, setAdding] = useState(false);
  const { factIds } = indicator;
  const groups = useMemo(() => factGroups(facts, place), [facts, place]);
  const close = (): void => {
    setAdding(false);
  };
  const replace = (ids: readonly string[]): void => {
    set({ factIds: [...ids] });
  };
  return (
    <FoldingSection
      title="Evidence"
      name="factIds"
      summary={<span>{count(factIds.length, 'fact')}</span>}
      end={
        canWrite && facts.length > 0 ? (
          <Button
            variant="text"
            onClick={() => {
              setFold(session, 'factIds', true);
              setAdding(true);
            }}
          >
            Add evidence…
          </Button>
        ) : null
      }
    >
      {factIds.length === 0 ? (
        <Quiet>No fact of the reference pack stands behind it</Quiet>
      ) : (
        <List aria-label={`Evidence for ${indicator.code}`}>
          {factIds.map((factId) => (
            <FactLine
              key={factId}
              place={place}
              factId={factId}
              fact={facts.find(({ id }) => id === factId) ?? null}
              onRemove={() => {
                replace(factIds.filter((id) => id !== factId));
              }}
            />
          ))}
        </List>
      )}
      {isAdding ? (
        <LinkDialog
          title={`Facts behind ${indicator.code}`}
          find="Find a fact"
          groups={groups}
          links={factIds.map((id) => ({ id, role: 'contributes' }))}
          onSave={(links) => {
            const ids = links.map(({ id }) => id);
            if (ids.join() !== factIds.join()) replace(ids);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </FoldingSection>
  );
}

/** Facts to choose from; those that are easily taken for the indicator's own figure say that they are not. */
function factGroups(facts: readonly Fact[], { indicator }: MeasurePlace): readonly LinkGroup[] {
  const items = facts.map((fact) => {
    const not = notThisIndicator(fact, indicator);
    const period = fact.period === null ? '' : ` (${fact.period.label})`;
    return {
      id: fact.id,
      code: fact.code,
      label: `${factFigure(fact)} · ${fact.label}${period}${not === null ? '' : `. Not ${indicator.code}: ${not}`}`,
      words: [...fact.aliases, fact.comparator ?? ''].join(' '),
    };
  });
  return [{ label: 'Facts of the reference pack', items }];
}

interface FactLineProps {
  readonly place: MeasurePlace;
  readonly factId: string;
  /** Null where the pack has it no more. */
  readonly fact: Fact | null;
  readonly onRemove: () => void;
}

function FactLine({ place, factId, fact, onRemove }: FactLineProps) {
  const canWrite = useCanWrite();
  return (
    <li>
      <div style={{ flex: 1, minWidth: 0 }}>
        {fact === null ? (
          `${factId}: not in the reference pack`
        ) : (
          <>
            <strong style={{ fontWeight: 600 }}>{factFigure(fact)}</strong> {fact.label}
            <Caption style={{ display: 'block', overflowWrap: 'anywhere' }}>
              {[fact.code, fact.period?.label, factSource(fact)].filter(Boolean).join(' · ')}
            </Caption>
            {fact.verified ? null : <Tag>Not verified</Tag>}
            <FactNotes fact={fact} />
            <AsBaseline place={place} fact={fact} />
          </>
        )}
      </div>
      {canWrite ? (
        <IconButton aria-label={`Remove ${fact?.code ?? factId}`} onClick={onRemove}>
          <X size={14} />
        </IconButton>
      ) : null}
    </li>
  );
}

/** The offer to start from a fact, or why the indicator cannot. */
function AsBaseline({ place, fact }: { readonly place: MeasurePlace; readonly fact: Fact }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { indicator, part } = place;
  const refusal = baselineRefusal(fact, indicator);
  const baseline = baselineFrom(fact, indicator);
  if (refusal !== null || baseline === null) {
    return (
      <div style={{ display: 'flex', gap: 6, marginTop: 4, color: token('ink2') }}>
        <span style={{ paddingTop: 2 }}>
          <Shape name="barred" size={12} />
        </span>
        <span>Not the baseline. {refusal}</span>
      </div>
    );
  }
  const now = part.baseline;
  const isIt =
    now !== null &&
    sameMeasure(now.measure, baseline.measure) &&
    now.period.label === baseline.period.label;
  if (isIt) {
    return (
      <div style={{ display: 'flex', gap: 6, alignItems: 'center', marginTop: 4 }}>
        <Shape name="tick" size={12} /> Is the baseline
      </div>
    );
  }
  return canWrite ? (
    <Button
      sx={{ mt: 0.5 }}
      aria-label={`Use ${fact.code} as baseline`}
      onClick={() => {
        session.dispatch(baselineCommand(place, baseline));
      }}
    >
      Use as baseline
    </Button>
  ) : null;
}
