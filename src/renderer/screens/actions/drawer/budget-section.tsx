import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Action } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { Caption, Tag } from '../../../components/layout';
import { Shape, type ShapeName } from '../../../components/shapes';
import { COVER_WORDS, shortPounds } from '../read-values';
import { Choice, Text } from '../../../components/panel-fields';
import { TextOf } from './fields';
import { Pair, Section } from '../../../components/side-panel';
import { useActionEdit } from './parts';

type Covered = Action['budget']['covered'];

const SHAPES: Readonly<Record<Covered, ShapeName>> = {
  yes: 'done',
  part: 'half',
  no: 'ring',
  unknown: 'dashed',
};

const Sums = styled('div')({
  display: 'flex',
  gap: 20,
  alignItems: 'center',
  '& b': { display: 'block', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& > span:last-child': { marginLeft: 'auto', display: 'flex', gap: 6, alignItems: 'center' },
});

/** What an action costs, and whether the money is there. */
export function BudgetSection({ action }: { readonly action: Action }) {
  const { canWrite, set } = useActionEdit();
  const [isOpen, setOpen] = useState(false);
  const { budget } = action;
  const word = COVER_WORDS.find(({ id }) => id === budget.covered)?.label ?? '';
  return (
    <Section
      title="Budget"
      field="budget"
      tag={budget.illustrative ? <Tag>Illustrative</Tag> : null}
      action={
        canWrite ? (
          <Button
            variant="text"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? 'Done' : 'Edit'}
          </Button>
        ) : null
      }
    >
      <Sums>
        {budget.amount === null ? null : (
          <span>
            <b>{shortPounds(budget.amount)}</b>
            <Caption>{budget.source === '' ? 'found' : budget.source}</Caption>
          </span>
        )}
        {budget.gap === null ? null : (
          <span>
            <b>{shortPounds(budget.gap)}</b>
            <Caption>not yet found</Caption>
          </span>
        )}
        {action.fte === null ? null : (
          <span>
            <b>{action.fte}</b>
            <Caption>FTE</Caption>
          </span>
        )}
        <span>
          <Shape name={SHAPES[budget.covered]} />
          {word}
        </span>
      </Sums>
      {isOpen && canWrite ? (
        <>
          <Pair>
            <Choice
              field="budgetCovered"
              disabled={false}
              label="Covered"
              value={budget.covered}
              options={COVER_WORDS}
              onChange={(value) => {
                const chosen = COVER_WORDS.find(({ id }) => id === value);
                if (chosen) set((now) => ({ budget: { ...now.budget, covered: chosen.id } }));
              }}
            />
            <TextOf action={action} field="fte" />
          </Pair>
          <Pair>
            <TextOf action={action} field="budgetAmount" />
            <TextOf action={action} field="budgetGap" />
          </Pair>
          <Text
            label="Source of the money"
            value={budget.source}
            onCommit={(text) => {
              set((now) => ({ budget: { ...now.budget, source: cleanLine(text) } }));
            }}
          />
        </>
      ) : null}
    </Section>
  );
}
