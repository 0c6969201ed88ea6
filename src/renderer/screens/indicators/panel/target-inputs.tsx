import { useState } from 'react';
import { formatChange } from '../../../../domain/figures';
import { resultsMeant } from '../../../../domain/targets/periods';
import { Caption } from '../../../components/layout';
import { useCanWrite, useSession, useTargetYears } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { blankTarget } from '../blank-target';
import {
  cellText,
  readCell,
  targetCommand,
  type CellField,
  type FigureDoubt,
  type MeasurePlace,
} from '../fields';
import { doIt } from '../operations';
import { yearlyChange, type TargetFigure } from '../yearly-change';
import { DoubtOffer } from './doubt-offer';
import { Derived, FigureTable } from './figure-table';
import { ReasonRow } from './reason-row';
import { TableField } from './table-field';
import { useAsTyped } from './use-assessment';
import { useYear } from './use-year';

interface FigureRow {
  readonly label: string;
  readonly prefix: 'target' | 'without';
  readonly figure: TargetFigure;
}

const ROWS: readonly FigureRow[] = [
  { label: 'With stretch', prefix: 'target', figure: 'value' },
  { label: 'Without stretch', prefix: 'without', figure: 'withoutStretch' },
];

/** Nobody is held to a forecast, so it has no stretch; what an older plan said of one stays in sight. */
function rowsOf({ indicator, part }: MeasurePlace): readonly FigureRow[] {
  if (indicator.kind !== 'contextual') return ROWS;
  const hasStretch = part.targets.some(({ withoutStretch }) => withoutStretch !== null);
  return hasStretch ? ROWS : [{ label: 'Forecast', prefix: 'target', figure: 'value' }];
}

/** The targets of a measure for every year, with and without stretch, and the change that they ask for. */
export function TargetInputs({ place }: { readonly place: MeasurePlace }) {
  const targetYears = useTargetYears();
  const { indicator, part } = place;
  const isIllustrative = part.targets.some((target) => target.illustrative);
  const [isVisited, setVisited] = useState(false);
  const [first] = targetYears;
  const meant = first === undefined ? null : resultsMeant(indicator.periodType, first);
  return (
    <>
      <FigureTable
        aria-label={`${indicator.kind === 'contextual' ? 'Forecasts' : 'Targets'} of ${indicator.code}`}
        onFocus={() => {
          setVisited(true);
        }}
      >
        <thead>
          <tr>
            <td style={{ width: 106 }} />
            {targetYears.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col" style={{ width: 66 }}>
              A year
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(place).map(({ label, prefix, figure }) => (
            <tr key={prefix}>
              <th scope="row">{label}</th>
              {targetYears.map((year) => (
                <td key={year}>
                  <TargetInput
                    place={place}
                    field={`${prefix}:${year}`}
                    year={year}
                    label={`${label} ${year}`}
                  />
                </td>
              ))}
              <YearlyChangeCell place={place} figure={figure} />
            </tr>
          ))}
          <ReasonRow place={place} isAwaited={isVisited} />
          {isIllustrative ? (
            <tr>
              <th scope="row">Illustrative</th>
              {targetYears.map((year) => (
                <td key={year} style={{ textAlign: 'right' }}>
                  <IllustrativeBox place={place} year={year} />
                </td>
              ))}
              <td />
            </tr>
          ) : null}
        </tbody>
      </FigureTable>
      {meant === null ? null : (
        <Caption style={{ display: 'block', marginTop: 4 }}>{meant}</Caption>
      )}
    </>
  );
}

interface TargetInputProps {
  readonly place: MeasurePlace;
  readonly field: CellField;
  readonly year: string;
  readonly label: string;
}

function TargetInput({ place, field, year, label }: TargetInputProps) {
  const session = useSession();
  const planYear = useYear();
  const [doubt, setDoubt] = useState<FigureDoubt | null>(null);
  const text = cellText(place, field);
  const target = place.part.targets.find((one) => one.year === year);
  const isGone = text === '' && blankTarget(place, year) === 'gone';
  const commit = (typed: string): string | null => {
    const reading = readCell(place, field, typed, planYear);
    if (!reading.ok) return reading.error;
    doIt(session, reading.value.command);
    setDoubt(reading.value.doubt);
    return null;
  };
  return (
    <TableField
      label={label}
      isNumber
      isItalic={target?.illustrative === true}
      field={field}
      value={text}
      cell={{ indicatorId: place.indicator.id, partId: place.part.id, field }}
      disabled={isGone}
      {...(isGone ? { placeholder: '–' } : {})}
      note={
        doubt === null ? null : (
          <DoubtOffer
            doubt={doubt}
            onMeant={commit}
            onTaken={() => {
              setDoubt(null);
            }}
          />
        )
      }
      onCommit={commit}
    />
  );
}

function YearlyChangeCell({
  place,
  figure,
}: {
  readonly place: MeasurePlace;
  readonly figure: TargetFigure;
}) {
  const yearly = yearlyChange(useAsTyped(place).part, figure);
  if (yearly === null) return <Derived />;
  const { indicator } = place;
  // A step of one home a year is seen in whole homes; 0.4 of a level is not.
  const decimals = Math.max(indicator.decimals, indicator.unit === 'grade' ? 1 : 0);
  return (
    <Derived title={`Average from ${yearly.from} to ${yearly.to}`}>
      {formatChange(yearly.change, { ...indicator, decimals }, 'screen')}
    </Derived>
  );
}

function IllustrativeBox({ place, year }: { readonly place: MeasurePlace; readonly year: string }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const target = place.part.targets.find((one) => one.year === year);
  if (!target) return null;
  return (
    <input
      type="checkbox"
      aria-label={`Target ${year} is illustrative`}
      checked={target.illustrative}
      disabled={!canWrite}
      style={{ width: 16, height: 16, margin: '8px 6px', accentColor: token('teal') }}
      onChange={(event) => {
        session.dispatch(targetCommand(place, { ...target, illustrative: event.target.checked }));
      }}
    />
  );
}
