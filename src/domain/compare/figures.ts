import type { SimpleCommand } from '../commands/schema';
import { formatFigure, observationInWords, polarityWord, type FigureFormat } from '../figures';
import type {
  Comparator,
  Indicator,
  IndicatorPart,
  KeptDoubt,
  Observation,
  Plan,
  Target,
} from '../schema/plan';
import { changeInWords } from '../targets/change-words';
import { targetGroup } from './ambition';
import type { Change } from './change';
import { changeIn, fieldChanges, type Both, type Field } from './fields';
import { byKey } from './keyed';
import { listChanges, type ListOf } from './lists';
import { same } from './same';

/** A measure on both sides, how its figures are counted, and how a field of it is told from that of another measure. */
interface Measured {
  readonly both: Both<IndicatorPart>;
  readonly format: FigureFormat;
  readonly at: { readonly indicatorId: string; readonly partId: string };
  readonly named: (name: string) => string;
  readonly now: (plan: Plan) => IndicatorPart | undefined;
}

/** What changed in a measure that is on both sides. */
export function partChanges(
  of: Both<Indicator>,
  before: IndicatorPart,
  after: IndicatorPart,
): readonly Change[] {
  const partId = after.id;
  const indicatorId = of.after.id;
  const suffix = of.after.parts.length > 1 && after.label !== '' ? `, ${after.label}` : '';
  const measured: Measured = {
    both: { ...of, key: `${of.key}/part/${partId}`, partId, before, after },
    format: of.after,
    at: { indicatorId, partId },
    named: (name) => `${name}${suffix}`,
    now: (plan) =>
      plan.indicators.find(({ id }) => id === indicatorId)?.parts.find(({ id }) => id === partId),
  };
  return [
    ...targetChanges(measured),
    ...plainChanges(measured),
    ...baselineChange(measured),
    ...actualsChanges(measured),
    ...comparatorChanges(measured),
    ...keptChanges(measured),
  ];
}

const LOWER: Readonly<Record<IndicatorPart['polarity'], string>> = {
  high: '',
  low: 'Lower is better',
  range: 'Within a range is better',
  none: 'Neither higher nor lower is better',
};

function targetChanges({ both, format, at, named, now }: Measured): readonly Change[] {
  const { before, after } = both;
  const ofYear = ({ year }: Target): string => year;
  const [old, current] = [byKey(before.targets, ofYear), byKey(after.targets, ofYear)];
  const years = [...new Set([...old.keys(), ...current.keys()])].toSorted();
  return years.flatMap((year) => {
    const [from, to] = [old.get(year) ?? null, current.get(year) ?? null];
    if (same(from, to)) return [];
    const words = changeInWords({ from, to }, format);
    const wording = {
      key: `target/${year}`,
      group: targetGroup(from, to, after),
      place: `target:${year}`,
      field: named(`target ${year}`),
      before: from === null ? '' : words.from,
      after: to === null ? '' : words.to,
      note: LOWER[after.polarity],
    };
    const revert = (plan: Plan): readonly SimpleCommand[] =>
      now(plan) === undefined
        ? []
        : [{ type: 'indicator.target', ...at, year, target: from === null ? null : bare(from) }];
    return [changeIn(both, wording, revert)];
  });
}

function bare({ value, withoutStretch, illustrative, milestones }: Target): Omit<Target, 'year'> {
  return { value, withoutStretch, illustrative, milestones };
}

/** The fields of a measure that one command sets. */
type Plain = Pick<IndicatorPart, 'label' | 'polarity' | 'band' | 'rationale' | 'correctiveAction'>;

function plainChanges({ both, format, at, named, now }: Measured): readonly Change[] {
  const fields: readonly Field<Plain>[] = [
    { field: 'rationale', name: named('what the targets rest on'), kind: 'text' },
    { field: 'correctiveAction', name: named('corrective action'), kind: 'text' },
    { field: 'label', name: 'name of a measure', kind: 'other', place: 'title' },
    { field: 'polarity', name: named('good direction'), kind: 'other', say: polarityWord },
    {
      field: 'band',
      name: named('good range'),
      kind: 'other',
      say: (band) =>
        band === null
          ? ''
          : `${formatFigure(band.from, format)} to ${formatFigure(band.to, format)}`,
    },
  ];
  return fieldChanges<Plain>(both, fields, (plan, changes) =>
    now(plan) === undefined ? [] : [{ type: 'indicator.part', ...at, changes }],
  );
}

/** A result with all that is kept of it, so that no two that differ read alike. */
function inFull(observation: Observation, format: FigureFormat): string {
  const { numerator, cases, source } = observation;
  const counted = (value: number): string => String(value);
  return [
    observationInWords(observation, format),
    numerator === null ? '' : `${counted(numerator)} counted`,
    cases === null ? '' : `of ${counted(cases)}`,
    source,
  ]
    .filter(Boolean)
    .join(', ');
}

function baselineChange({ both, format, at, named, now }: Measured): readonly Change[] {
  const { before, after } = both;
  if (same(before.baseline, after.baseline)) return [];
  const say = ({ baseline }: IndicatorPart): string =>
    baseline === null ? '' : inFull(baseline, format);
  const wording = {
    key: 'baseline',
    group: 'figures',
    place: 'baseline',
    field: named('baseline'),
    before: say(before),
    after: say(after),
  } as const;
  return [
    changeIn(both, wording, (plan) =>
      now(plan) === undefined
        ? []
        : [{ type: 'indicator.baseline', ...at, baseline: before.baseline }],
    ),
  ];
}

const FIGURES = { added: 'figures', dropped: 'figures', changed: 'figures' } as const;
const OTHER = { added: 'other', dropped: 'other', changed: 'other' } as const;

function actualsChanges({ both, format, at, named, now }: Measured): readonly Change[] {
  const list: ListOf<Observation> = {
    list: 'actuals',
    before: both.before.actuals,
    after: both.after.actuals,
    key: ({ period }) => `${period.type} ${period.label}`,
    name: named('result'),
    say: (one) => inFull(one, format),
    place: () => 'actuals',
    groups: FIGURES,
    order: named('order of results'),
    now: (plan) => now(plan)?.actuals ?? null,
    set: (actuals) => [{ type: 'indicator.actuals', ...at, actuals }],
  };
  return listChanges(both, list);
}

function comparatorChanges({ both, format, at, named, now }: Measured): readonly Change[] {
  const list: ListOf<Comparator> = {
    list: 'comparators',
    before: both.before.comparators,
    after: both.after.comparators,
    key: ({ id }) => id,
    name: named('comparator'),
    say: (one) => `${one.name}: ${inFull(one, format)}`,
    place: () => 'comparators',
    groups: FIGURES,
    order: named('order of comparators'),
    now: (plan) => now(plan)?.comparators ?? null,
    set: (comparators) => [{ type: 'indicator.comparators', ...at, comparators }],
  };
  return listChanges(both, list);
}

function keptChanges({ both, at, named, now }: Measured): readonly Change[] {
  const list: ListOf<KeptDoubt> = {
    list: 'kept',
    before: both.before.kept,
    after: both.after.kept,
    key: ({ code, at: when }) => `${code} ${when}`,
    name: named('answer to a doubt'),
    say: ({ reason, by }) => [reason, by].filter(Boolean).join(' – '),
    place: () => 'kept',
    groups: OTHER,
    order: null,
    now: (plan) => now(plan)?.kept ?? null,
    set: (kept) => [{ type: 'indicator.part', ...at, changes: { kept } }],
  };
  return listChanges(both, list);
}
