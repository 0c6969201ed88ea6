import { daysOf } from '../../../domain/financial-year';
import { formatFigure, measureInWords, type FigureFormat } from '../../../domain/figures';
import { shortDate } from '../../../domain/dates';
import type { SimpleCommand } from '../../../domain/commands/schema';
import { written } from '../../../domain/in-words';
import { fail, ok, type Result } from '../../../domain/result';
import { LONGEST_LINE } from '../../../domain/schema/limits';
import type {
  Indicator,
  IndicatorPart,
  Measure,
  Observation,
  Target,
} from '../../../domain/schema/plan';
import { cleanLine } from '../../../domain/text';
import { withoutCount } from './fraction';
import { plainFigure, readFigure, type FigureScale } from '../../../domain/read-figure';
import { readMeasure } from './read-measure';

/** A measure of an indicator: what a row of the list is about. */
export interface MeasurePlace {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
}

/** Columns that can be written in: the baseline, the owner, and for each target year the target with and without stretch. */
export type CellField = 'baseline' | 'owner' | `target:${string}` | `without:${string}`;

/** What a text that was typed or pasted into a cell comes to. */
export interface CellReading {
  /** Null where the cell says so already. */
  readonly command: SimpleCommand | null;
  /** The figure that may have been meant instead, with both in words; null where there is no doubt. */
  readonly doubt: FigureDoubt | null;
}

/** A percentage below one: "0.57%" as it was written, or "57%" that may have been meant. */
export interface FigureDoubt {
  readonly taken: string;
  readonly meant: string;
  /** What to type for the one that may have been meant. */
  readonly text: string;
}

/** Whether a column can be written in. */
export function isCellField(name: string): name is CellField {
  return (
    name === 'baseline' ||
    name === 'owner' ||
    name.startsWith('target:') ||
    name.startsWith('without:')
  );
}

/** The year of a target column, or null for the others. */
export function yearOf(field: string): string | null {
  return /^(?:target|without):(.+)$/u.exec(field)?.[1] ?? null;
}

/** What figures of a measure are read against. */
export function scaleOf({ indicator, part }: MeasurePlace): FigureScale {
  const known: number[] = [];
  for (const { measure } of [part.baseline, ...part.actuals].filter((one) => one !== null)) {
    if (measure.kind === 'figure') known.push(measure.value);
  }
  for (const { value } of part.targets) if (value !== null) known.push(value);
  return { unit: indicator.unit, unitLabel: indicator.unitLabel, known };
}

/** A figure as a column shows it: the unit stands once, with the baseline; money keeps its sign. */
export function bareFigure(value: number, { unit, decimals }: FigureFormat): string {
  return formatFigure(value, { unit: unit === 'money' ? unit : 'number', decimals });
}

/** A measure as a field shows it for editing; reading it back changes nothing. */
export function measureText(
  measure: Measure,
  { decimals }: Pick<FigureFormat, 'decimals'>,
): string {
  if (measure.kind === 'figure') return plainFigure(measure.value, decimals);
  return measureInWords(measure, { unit: 'number', decimals: 0 }, shortDate);
}

/** What a cell holds, as a text to edit and to copy. */
export function cellText({ indicator, part }: MeasurePlace, field: CellField): string {
  if (field === 'owner') return indicator.owner;
  if (field === 'baseline')
    return part.baseline === null ? '' : measureText(part.baseline.measure, indicator);
  const target = part.targets.find((one) => one.year === yearOf(field));
  const value = field.startsWith('without:') ? target?.withoutStretch : target?.value;
  return value === undefined || value === null ? '' : plainFigure(value, indicator.decimals);
}

/** Reads what was typed or pasted into a cell. The error is the end of a sentence. */
export function readCell(
  place: MeasurePlace,
  field: CellField,
  text: string,
  year: string,
): Result<CellReading, string> {
  if (field === 'owner') return readOwner(place, text);
  if (field === 'baseline') return readBaseline(place, text, year);
  return readTarget(place, field, text);
}

function readOwner({ indicator }: MeasurePlace, text: string): Result<CellReading, string> {
  const owner = cleanLine(text);
  if (owner.length > LONGEST_LINE) {
    return fail(`the text is longer than ${written(LONGEST_LINE)} characters`);
  }
  const command: SimpleCommand = { type: 'indicator.set', id: indicator.id, changes: { owner } };
  return ok({ command: owner === indicator.owner ? null : command, doubt: null });
}

function readBaseline(
  place: MeasurePlace,
  text: string,
  year: string,
): Result<CellReading, string> {
  const { indicator, part } = place;
  const reading = readMeasure(text, scaleOf(place), daysOf(year).first);
  if (!reading.ok) return reading;
  if (reading.value === null) {
    return ok({
      command: part.baseline === null ? null : baselineCommand(place, null),
      doubt: null,
    });
  }
  const { measure, period, other } = reading.value;
  const old = part.baseline;
  const label = period ?? old?.period.label ?? '';
  const isSame = old !== null && old.period.label === label && sameMeasure(old.measure, measure);
  const command = isSame ? null : baselineCommand(place, withMeasure(place, measure, label));
  return ok({ command, doubt: doubtOf(measure, other, indicator) });
}

/** Whether two measures say the same. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'figure' && b.kind === 'figure') return a.value === b.value;
  if (a.kind === 'toBeEstablished' && b.kind === 'toBeEstablished') return a.by === b.by;
  return a.kind === b.kind;
}

/** A result as it is when somebody types its figure: theirs, no longer the sample's. */
function withMeasure(
  { indicator, part }: MeasurePlace,
  measure: Measure,
  label: string,
): Observation {
  const old = part.baseline ?? blankObservation(indicator);
  const period = { ...old.period, label };
  return withoutCount({ ...old, measure, illustrative: false, period });
}

/** A result of which nothing is said yet. */
export function blankObservation(indicator: Indicator): Observation {
  return {
    period: { type: indicator.periodType, label: '' },
    measure: { kind: 'notAvailable' },
    numerator: null,
    cases: null,
    source: '',
    illustrative: false,
  };
}

/** Says where a measure starts from. */
export function baselineCommand(
  { indicator, part }: MeasurePlace,
  baseline: Observation | null,
): SimpleCommand {
  return { type: 'indicator.baseline', indicatorId: indicator.id, partId: part.id, baseline };
}

function readTarget(
  place: MeasurePlace,
  field: CellField,
  text: string,
): Result<CellReading, string> {
  const { indicator, part } = place;
  const year = yearOf(field) ?? '';
  const reading = readFigure(text, scaleOf(place));
  if (!reading.ok) return reading;
  const value = reading.value?.value ?? null;
  const old = part.targets.find((one) => one.year === year) ?? blankTarget(year);
  const isWithout = field.startsWith('without:');
  if (value === (isWithout ? old.withoutStretch : old.value))
    return ok({ command: null, doubt: null });
  const next = isWithout
    ? // The mark is about the target; what would be reached without the stretch stands beside it.
      {
        ...old,
        withoutStretch: value,
        illustrative: old.value !== null && old.illustrative,
      }
    : { ...old, value, illustrative: value === null && old.illustrative };
  const doubt =
    reading.value === null
      ? null
      : doubtOf({ kind: 'figure', value: reading.value.value }, reading.value.other, indicator);
  return ok({ command: targetCommand(place, next), doubt });
}

/** A target of which nothing is said yet. */
export function blankTarget(year: string): Target {
  return { year, value: null, withoutStretch: null, illustrative: false, milestones: [] };
}

/** Sets a target; one that says nothing any more is taken away. */
export function targetCommand(
  { indicator, part }: MeasurePlace,
  { year, ...target }: Target,
): SimpleCommand {
  const isBlank =
    target.value === null && target.withoutStretch === null && target.milestones.length === 0;
  return {
    type: 'indicator.target',
    indicatorId: indicator.id,
    partId: part.id,
    year,
    target: isBlank ? null : target,
  };
}

function doubtOf(measure: Measure, other: number | null, indicator: Indicator): FigureDoubt | null {
  if (measure.kind !== 'figure' || other === null) return null;
  const sign = (value: number): string => `${plainFigure(value)}%`;
  return indicator.unit === 'percent'
    ? { taken: sign(measure.value), meant: sign(other), text: sign(other) }
    : null;
}
