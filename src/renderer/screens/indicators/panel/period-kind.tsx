import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Observation } from '../../../../domain/schema/plan';
import { Shape } from '../../../components/shapes';
import { PERIOD_TYPES } from '../words';
import { PanelChoice } from './choice';

type Period = Observation['period'];

interface PeriodKindProps {
  readonly period: Period;
  /** Why the figure cannot be of a period, as a sentence; null where it can. */
  readonly objection: (period: Period) => string | null;
  readonly onSet: (period: Period) => void;
  /** The figure that can be taken out to make way for the period, in words; null: there is none. */
  readonly figure: string | null;
  readonly onTakeOut: (period: Period) => void;
}

/**
 * The kind of period that a baseline is of. One that would make the baseline a figure of something else is not taken:
 * why, and what can be done about it, stands here until something else is chosen.
 */
export function PeriodKind({ period, objection, onSet, figure, onTakeOut }: PeriodKindProps) {
  const [refused, setRefused] = useState<{ readonly of: Period; readonly next: Period } | null>(
    null,
  );
  // What was refused of another period or before Undo is of no interest any more.
  const next = refused?.of === period ? refused.next : null;
  const reason = next === null ? null : objection(next);
  return (
    <PanelChoice
      label="Kind of period"
      field="baselineKind"
      value={period.type}
      options={PERIOD_TYPES}
      error={
        next === null || reason === null ? null : (
          <>
            <Shape name="must" size={12} />
            <span>
              {`Not set to ${wordOf(next)}. ${reason}`}
              {figure === null ? null : (
                <Button
                  variant="text"
                  onClick={() => {
                    setRefused(null);
                    onTakeOut(next);
                  }}
                >
                  {`Set it and take ${figure} out`}
                </Button>
              )}
            </span>
          </>
        )
      }
      onChange={(type) => {
        const wanted = { ...period, type };
        if (objection(wanted) === null) onSet(wanted);
        else setRefused({ of: period, next: wanted });
      }}
    />
  );
}

const wordOf = ({ type }: Period): string =>
  (PERIOD_TYPES.find(({ value }) => value === type)?.label ?? type).toLowerCase();
