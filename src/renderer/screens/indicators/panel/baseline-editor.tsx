import FormControlLabel from '@mui/material/FormControlLabel';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { longDate, readDate } from '../../../../domain/dates';
import { formatFigure } from '../../../../domain/figures';
import { daysOf } from '../../../../domain/financial-year';
import { mistakenFact } from '../../../../domain/queries/evidence';
import type { Observation } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { useCanWrite, usePack, useSession } from '../../../session/use-session';
import {
  baselineCommand,
  blankObservation,
  cellText,
  readCell,
  type FigureDoubt,
  type MeasurePlace,
} from '../fields';
import { doIt } from '../operations';
import { otherPercentage, withoutCount } from '../fraction';
import { plainFigure } from '../../../../domain/read-figure';
import { PanelChoice } from './choice';
import { DoubtOffer } from './doubt-offer';
import { FractionOffer } from './fraction-offer';
import { PanelField } from './panel-field';
import { Pair, Wide } from './parts';
import { PeriodKind } from './period-kind';
import { periodNote } from './period-note';
import { readCount } from './read-count';
import { useYear } from './use-year';

type Kind = Observation['measure']['kind'] | 'none';

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'none', label: 'Not given yet' },
  { value: 'figure', label: 'A figure' },
  { value: 'notAvailable', label: 'Not available' },
  { value: 'suppressed', label: 'Suppressed' },
  { value: 'toBeEstablished', label: 'To be established' },
];

/** Where a measure starts from: a figure or the reason why there is none, its period, its source. */
export function BaselineEditor({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const pack = usePack();
  const year = useYear();
  const { indicator, part } = place;
  const { baseline } = part;
  /** What was chosen or said before there is a figure to say it of. */
  const [wanted, setWanted] = useState<Kind | null>(null);
  const [draft, setDraft] = useState<Observation>(() => blankObservation(indicator));
  const [doubt, setDoubt] = useState<FigureDoubt | null>(null);
  const said = baseline ?? draft;
  const kind = wanted ?? baseline?.measure.kind ?? 'none';

  const set = (changes: Partial<Observation>): void => {
    if (baseline === null && changes.measure === undefined) setDraft({ ...draft, ...changes });
    else session.dispatch(baselineCommand(place, { ...said, ...changes }));
  };
  const choose = (next: Kind): void => {
    setWanted(next === 'figure' && baseline?.measure.kind !== 'figure' ? 'figure' : null);
    setDoubt(null);
    if (next === 'none') doIt(session, baseline === null ? null : baselineCommand(place, null));
    else if (next === 'toBeEstablished')
      set({ measure: { kind: next, by: null }, numerator: null });
    else if (next !== 'figure') set({ measure: { kind: next }, numerator: null });
  };
  /** A first baseline with what was said of it before it had a figure. */
  const withDraft = (next: Observation | null): Observation | null => {
    if (next === null || baseline !== null) return next;
    const label = next.period.label === '' ? draft.period.label : next.period.label;
    return withoutCount({
      ...draft,
      measure: next.measure,
      period: { ...draft.period, label },
    });
  };
  const mistakenWords = (next: Observation | null): string | null => {
    const mistaken = mistakenFact(pack, indicator, next);
    return mistaken === null ? null : `That is ${mistaken.fact.code}. ${mistaken.reason}`;
  };
  const take = (text: string): string | null => {
    const reading = readCell(place, 'baseline', text, year);
    if (!reading.ok) return reading.error;
    const { command } = reading.value;
    const next = command?.type === 'indicator.baseline' ? withDraft(command.baseline) : null;
    const objection = mistakenWords(next);
    if (objection !== null) return objection;
    setDoubt(reading.value.doubt);
    setWanted(null);
    doIt(session, next === null ? command : baselineCommand(place, next));
    return null;
  };
  return (
    <Pair>
      <PanelChoice label="Baseline" value={kind} options={KINDS} onChange={choose} />
      {kind === 'toBeEstablished' ? (
        <DueField
          by={said.measure.kind === 'toBeEstablished' ? said.measure.by : null}
          yearStart={daysOf(year).first}
          onSet={(by) => {
            set({ measure: { kind: 'toBeEstablished', by } });
          }}
        />
      ) : (
        <PanelField
          label={`Value${indicator.unitLabel === '' ? '' : ` (${indicator.unitLabel})`}`}
          field="baseline"
          cell={{ indicatorId: indicator.id, partId: part.id, field: 'baseline' }}
          value={kind === 'figure' && wanted === null ? cellText(place, 'baseline') : ''}
          placeholder="47.8, n/a or tbc 10/11/08"
          isItalic={said.illustrative}
          note={
            doubt === null ? null : (
              <DoubtOffer
                doubt={doubt}
                onMeant={take}
                onTaken={() => {
                  setDoubt(null);
                }}
              />
            )
          }
          onCommit={take}
        />
      )}
      <PanelField
        label="Period"
        field="baselinePeriod"
        value={said.period.label}
        placeholder="2007/8"
        note={periodNote(said.period)}
        onCommit={(text) => {
          const period = { ...said.period, label: cleanLine(text) };
          const objection = mistakenWords({ ...said, period });
          if (objection === null) set({ period });
          return objection;
        }}
      />
      <PeriodKind
        period={said.period}
        objection={(period) => mistakenWords({ ...said, period })}
        onSet={(period) => {
          set({ period });
        }}
        figure={said.measure.kind === 'figure' ? formatFigure(said.measure.value, indicator) : null}
        onTakeOut={(period) => {
          // It is the figure that is another one's, and its cases and its source with it.
          setDraft({ ...blankObservation(indicator), period });
          setWanted('figure');
          session.dispatch(baselineCommand(place, null));
        }}
      />
      {(['numerator', 'cases'] as const).map((count) => (
        <PanelField
          key={count}
          label={count === 'numerator' ? 'Counted' : 'Of (cases, n)'}
          field={count}
          value={said[count] === null ? '' : plainFigure(said[count])}
          onCommit={(text) => {
            const reading = readCount(text);
            if (!reading.ok) return reading.error;
            set({ [count]: reading.value });
            return null;
          }}
        />
      ))}
      {kind === 'figure' && canWrite && otherPercentage(said, indicator) !== null ? (
        <Wide>
          <FractionOffer
            observation={said}
            indicator={indicator}
            onUse={(value) => {
              set({ measure: { kind: 'figure', value }, illustrative: false });
            }}
          />
        </Wide>
      ) : null}
      <Wide>
        <PanelField
          label="Source"
          value={said.source}
          onCommit={(text) => {
            set({ source: cleanLine(text) });
            return null;
          }}
        />
      </Wide>
      {kind === 'figure' && baseline !== null ? (
        <Wide>
          <FormControlLabel
            control={
              <Checkbox
                checked={baseline.illustrative}
                disabled={!canWrite}
                onChange={(event) => {
                  set({ illustrative: event.target.checked });
                }}
              />
            }
            label="Illustrative: no source gives this figure"
          />
        </Wide>
      ) : null}
    </Pair>
  );
}

interface DueFieldProps {
  readonly by: string | null;
  readonly yearStart: string;
  readonly onSet: (by: string | null) => void;
}

function DueField({ by, yearStart, onSet }: DueFieldProps) {
  return (
    <PanelField
      label="By"
      field="baseline"
      value={by === null ? '' : longDate(by)}
      placeholder="10/11 or end nov"
      onCommit={(text) => {
        const date = readDate(text, yearStart, 'last');
        if (date === null && text.trim() !== '') return 'Not a date. Write it like 10/11/08';
        onSet(date);
        return null;
      }}
    />
  );
}
