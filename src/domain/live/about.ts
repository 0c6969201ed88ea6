import { unreachable } from '../control';
import type { Focus } from '../commands/describe';
import { longDate } from '../dates';
import { factSource } from '../queries/evidence';
import { targetFor } from '../queries/target-state';
import { recordField } from '../registers/names';
import type { Live } from '../rich-text';
import type { Pack } from '../schema/pack';
import type { Indicator, IndicatorPart, Plan } from '../schema/plan';
import { resolve, type Resolved } from './resolve';

/** Where the words of a live figure or a mention come from, for people. */
export interface About {
  /** What it is: the title of the indicator, the fact, the action. */
  readonly title: string;
  /** Its code as printed: "NI 75", "F23", "A16". */
  readonly code: string;
  /** Which of its figures, in a few words beside the figure: "NI 75, 2008/9", "F23, 2007". */
  readonly caption: string;
  /** Unit and period: "% of pupils, target for 2008/9". Blank where there is none. */
  readonly detail: string;
  /** Where the figure was taken from; blank where nobody said. */
  readonly source: string;
  /** The figure was made up for a sample. */
  readonly illustrative: boolean;
  /** Where the record is kept in the plan; null: in its pack. */
  readonly focus: Focus | null;
}

/** What is to be said of a live figure or a mention; null where its record is gone. */
export function aboutLive(plan: Plan, pack: Pack, live: Live): About | null {
  const found = resolve(plan, pack, live);
  return found && aboutFound(found);
}

function aboutFound(found: Resolved): About {
  switch (found.kind) {
    case 'fact': {
      const { fact, beside } = found;
      const period = fact.period?.label ?? '';
      const what = beside === null ? period : beside.label;
      return {
        title: fact.label,
        code: fact.code,
        caption: joined(fact.code, what),
        detail: joined(what, beside === null ? '' : period),
        source: factSource(fact),
        illustrative: false,
        focus: null,
      };
    }
    case 'baseline': {
      const { indicator, part } = found;
      const period = part.baseline?.period.label ?? '';
      return ofPart(found, `baseline ${period}`.trim(), period === '' ? 'baseline' : period, {
        source: part.baseline?.source ?? '',
        illustrative: part.baseline?.illustrative ?? false,
        focus: { room: 'indicators', id: indicator.id, field: 'baseline' },
      });
    }
    case 'target':
    case 'change': {
      const { indicator, part, year, kind } = found;
      const from = part.baseline?.period.label ?? '';
      const detail =
        kind === 'target'
          ? `target for ${year}`
          : `change from the baseline${from === '' ? '' : ` of ${from}`} to the target for ${year}`;
      const isMadeUp =
        (targetFor(part, year)?.illustrative ?? false) ||
        (kind === 'change' && part.baseline?.illustrative === true);
      return ofPart(found, detail, kind === 'target' ? year : `to ${year}`, {
        source: kind === 'target' ? 'Targets of this plan' : 'Baseline and targets of this plan',
        illustrative: isMadeUp,
        focus: { room: 'indicators', id: indicator.id, field: `target:${year}` },
      });
    }
    case 'comparator': {
      const { name, period, source, illustrative } = found.comparator;
      return ofPart(found, joined(name, period.label), joined(name, period.label), {
        source,
        illustrative,
        focus: { room: 'indicators', id: found.indicator.id, field: 'comparators' },
      });
    }
    case 'total': {
      const { register, illustrative, place } = found.total;
      const label = found.total.label();
      return {
        title: `Total: ${label}`,
        code: register,
        caption: joined(register, label),
        detail: label,
        source: 'Registers of this plan',
        illustrative,
        focus: { room: 'resources', id: null, field: recordField(place.register, place.field) },
      };
    }
    case 'action': {
      const { id, ref, title, manager, due } = found.action;
      const focus: Focus = { room: 'actions', id, field: 'title' };
      const detail = joined(manager, due === null ? '' : `due ${longDate(due)}`);
      return {
        ...NO_FIGURE,
        title: title === '' ? 'No title yet' : title,
        code: ref,
        detail,
        focus,
      };
    }
    case 'indicator': {
      const { id, code, title, unitLabel } = found.indicator;
      const focus: Focus = { room: 'indicators', id, field: null };
      return { ...NO_FIGURE, title, code, detail: unitLabel, focus };
    }
    case 'priority': {
      const { label, code, id } = found.priority;
      const focus: Focus = { room: 'actions', id, field: 'priority' };
      return { ...NO_FIGURE, title: label, code, detail: '', focus };
    }
    default:
      return unreachable(found);
  }
}

const NO_FIGURE = { caption: '', source: '', illustrative: false };

function ofPart(
  { indicator, part }: { readonly indicator: Indicator; readonly part: IndicatorPart },
  detail: string,
  caption: string,
  rest: Pick<About, 'source' | 'illustrative' | 'focus'>,
): About {
  const { title, code, unitLabel, parts } = indicator;
  return {
    title: parts.length > 1 ? joined(title, part.label) : title,
    code,
    caption: joined(code, caption),
    detail: joined(unitLabel, detail),
    ...rest,
  };
}

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join(', ');
