import type {
  IndicatorKind,
  PeriodType,
  Polarity,
  Role,
  Unit,
} from '../../../domain/schema/common';
import type { Reporting } from '../../../domain/schema/plan';
import { polarityWord } from '../../../domain/figures';

/** The words for what an indicator is, in the order in which they are offered. */

interface Worded<V extends string> {
  readonly value: V;
  readonly label: string;
}

export const KINDS: readonly Worded<IndicatorKind>[] = [
  { value: 'statutory', label: 'Statutory' },
  { value: 'national', label: 'National' },
  { value: 'local', label: 'Local' },
  { value: 'activity', label: 'Activity' },
  { value: 'contextual', label: 'Contextual' },
];

/** Kinds that a plan can make up for itself. */
export const LOCAL_KINDS = KINDS.filter(
  ({ value }) => value !== 'statutory' && value !== 'national',
);

export const UNITS: readonly (Worded<Unit> & { readonly counted: string })[] = [
  { value: 'percent', label: 'Percentage', counted: '%' },
  { value: 'number', label: 'Number', counted: '' },
  { value: 'rate', label: 'Rate', counted: 'per 1,000' },
  { value: 'money', label: 'Money', counted: '£' },
  { value: 'grade', label: 'Grade or level', counted: 'level' },
  { value: 'days', label: 'Days', counted: 'days' },
  { value: 'years', label: 'Years', counted: 'years' },
];

export const PERIOD_TYPES: readonly Worded<PeriodType>[] = [
  { value: 'financial', label: 'Financial year' },
  { value: 'academic', label: 'Academic year' },
  { value: 'calendar', label: 'Calendar year' },
  { value: 'survey', label: 'Survey' },
  { value: 'point', label: 'Point in time' },
  { value: 'rolling', label: 'Rolling average' },
];

export const REPORTING: readonly Worded<Reporting>[] = [
  { value: 'year', label: 'Once a year' },
  { value: 'halfYear', label: 'Half-yearly' },
  { value: 'quarter', label: 'Quarterly' },
];

const polarity = (value: Polarity): Worded<Polarity> => ({ value, label: polarityWord(value) });
export const POLARITIES: readonly Worded<Polarity>[] = [
  polarity('high'),
  polarity('low'),
  polarity('range'),
  polarity('none'),
];

export const ROLES: readonly Worded<Role>[] = [
  { value: 'accountable', label: 'Accountable' },
  { value: 'contributes', label: 'Contributes' },
];

export const DECIMALS = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }));
