import { formatFigure } from '../../../../domain/figures';
import { milestoneQuarters } from '../../../../domain/queries/fill-milestones';
import { useSession, useTargetYears } from '../../../session/use-session';
import { blankTarget, scaleOf, targetCommand, type MeasurePlace } from '../fields';
import { plainFigure, readFigure } from '../../../../domain/read-figure';
import { Derived, FigureTable } from './figure-table';
import { TableField } from './table-field';

/** The quarters that have a column: those that results come out after, and those that have a milestone all the same. */
export function quartersShown({ indicator, part }: MeasurePlace): readonly number[] {
  const set = part.targets.flatMap(({ milestones }) => milestones.map(({ quarter }) => quarter));
  const all = new Set([...milestoneQuarters(indicator.reporting), ...set]);
  return [...all].toSorted((a, b) => a - b);
}

const quarterWord = (quarter: number, isHalf: boolean): string =>
  isHalf && quarter === 2 ? 'Half year' : `Quarter ${String(quarter)}`;

interface MilestonesTableProps {
  readonly place: MeasurePlace;
  readonly quarters: readonly number[];
}

/** What is to be reached on the way to each target: a year a line, a quarter a column. */
export function MilestonesTable({ place, quarters }: MilestonesTableProps) {
  const targetYears = useTargetYears();
  const { indicator, part } = place;
  const isHalf = indicator.reporting === 'halfYear';
  return (
    <FigureTable aria-label={`Milestones of ${indicator.code}`}>
      <thead>
        <tr>
          <th scope="col" style={{ width: 70, textAlign: 'left', paddingLeft: 0 }}>
            Milestones
          </th>
          {quarters.map((quarter) => (
            <th key={quarter} scope="col">
              {quarterWord(quarter, isHalf)}
            </th>
          ))}
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {targetYears.map((year) => {
          const value = part.targets.find((target) => target.year === year)?.value ?? null;
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              {quarters.map((quarter) => (
                <td key={quarter}>
                  <MilestoneField
                    place={place}
                    year={year}
                    quarter={quarter}
                    label={`Milestone ${quarterWord(quarter, isHalf).toLowerCase()} ${year}`}
                  />
                </td>
              ))}
              <Derived>{value === null ? '–' : formatFigure(value, indicator)}</Derived>
            </tr>
          );
        })}
      </tbody>
    </FigureTable>
  );
}

interface MilestoneFieldProps {
  readonly place: MeasurePlace;
  readonly year: string;
  readonly quarter: number;
  readonly label: string;
}

function MilestoneField({ place, year, quarter, label }: MilestoneFieldProps) {
  const session = useSession();
  const { indicator, part } = place;
  const target = part.targets.find((one) => one.year === year) ?? blankTarget(year);
  const own = target.milestones.find((one) => one.quarter === quarter);
  return (
    <TableField
      label={label}
      field={`milestone:${year}:${String(quarter)}`}
      isNumber
      value={own === undefined ? '' : plainFigure(own.value, indicator.decimals)}
      onCommit={(text) => {
        const reading = readFigure(text, scaleOf(place));
        if (!reading.ok) return reading.error;
        const others = target.milestones.filter((one) => one.quarter !== quarter);
        const milestones =
          reading.value === null
            ? others
            : [...others, { quarter, value: reading.value.value }].toSorted(
                (a, b) => a.quarter - b.quarter,
              );
        session.dispatch(targetCommand(place, { ...target, milestones }));
        return null;
      }}
    />
  );
}
