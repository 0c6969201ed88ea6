import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Hash } from 'lucide-react';
import { useState } from 'react';
import { written } from '../../../../domain/in-words';
import { factSource } from '../../../../domain/queries/evidence';
import { factInsertable, type Insertable } from '../../../../domain/live/insertable';
import { livesIn, recordOf } from '../../../../domain/live/uses';
import { factFigure } from '../../../../domain/queries/fact-words';
import type { Fact } from '../../../../domain/schema/pack';
import type { Section } from '../../../../domain/schema/plan';
import { FilterField } from '../../../components/filter-field';
import { Caption, Tag } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { useCanWrite, usePack, usePlan } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { SideCard } from './card';
import { findFacts } from './find-facts';

const Rows = styled('ul')({
  listStyle: 'none',
  margin: '8px 0 0',
  padding: 0,
  '& > li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 8,
    padding: '8px 0',
    borderTop: `1px solid ${token('line')}`,
  },
  '& > li:first-of-type': { borderTop: 0 },
});

const Source = styled('div')({
  color: token('ink3'),
  fontSize: 12,
  lineHeight: '16px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

/** How many facts are listed before one has to search. */
const MOST = 8;

interface FactsCardProps {
  readonly section: Section;
  readonly onInsert: (chosen: Insertable) => void;
}

/** The figures that the pack's documents state, to be quoted as they stand: what is put in follows its fact. */
export function FactsCard({ section, onInsert }: FactsCardProps) {
  const plan = usePlan();
  const pack = usePack();
  const { facts } = pack;
  const canWrite = useCanWrite();
  const [search, setSearch] = useState('');
  if (facts.length === 0) return null;
  const found = findFacts(facts, search);
  const used = new Set(
    livesIn(section.body)
      .map(recordOf)
      .flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])),
  );
  return (
    <SideCard title="Facts to insert" icon={Hash}>
      <FilterField
        label={`Search ${written(facts.length)} facts`}
        value={search}
        onChange={setSearch}
        width="100%"
      />
      <Rows aria-label="Facts">
        {found.slice(0, MOST).map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            isUsed={used.has(fact.id)}
            onInsert={
              canWrite
                ? () => {
                    const chosen = factInsertable(plan, pack, fact);
                    if (chosen) onInsert(chosen);
                  }
                : null
            }
          />
        ))}
      </Rows>
      <Caption role="status">
        {found.length === 0
          ? 'No fact of the pack says that'
          : found.length > MOST
            ? `${written(found.length - MOST)} more. Type to narrow the list`
            : ''}
      </Caption>
    </SideCard>
  );
}

interface FactRowProps {
  readonly fact: Fact;
  readonly isUsed: boolean;
  readonly onInsert: (() => void) | null;
}

function FactRow({ fact, isUsed, onInsert }: FactRowProps) {
  const about = [fact.period?.label ?? '', fact.code, isUsed ? 'used here' : ''];
  return (
    <li>
      <div style={{ flex: 1, minWidth: 0 }}>
        <div>
          <strong style={{ fontWeight: 600 }}>{factFigure(fact)}</strong> {fact.label}
        </div>
        <Caption>{about.filter(Boolean).join(' · ')}</Caption>
        <Source title={factSource(fact)}>{factSource(fact)}</Source>
        {fact.verified ? null : (
          <Tag>
            <Shape name="dashed" size={12} />
            Not verified
          </Tag>
        )}
      </div>
      {isUsed ? <Shape name="tick" /> : null}
      {onInsert ? (
        <Button variant="text" aria-label={`Insert ${fact.code}`} onClick={onInsert}>
          Insert
        </Button>
      ) : null}
    </li>
  );
}
