import { unreachable } from '../control';
import { namedTotal, type NamedTotal } from '../registers/named-totals';
import type { Live, LiveFigure } from '../rich-text';
import type { Fact, Pack, Priority } from '../schema/pack';
import type { Action, Comparator, Indicator, IndicatorPart, Plan } from '../schema/plan';

/** A measure of an indicator that a live figure is about. */
interface OfPart {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
}

/** What a live figure or a mention leads to. */
export type Resolved =
  | {
      readonly kind: 'fact';
      readonly fact: Fact;
      /** A figure that the source gives beside the fact's own; null: its own. */
      readonly beside: Fact['figures'][number] | null;
    }
  | ({ readonly kind: 'baseline' } & OfPart)
  | ({ readonly kind: 'target' | 'change'; readonly year: string } & OfPart)
  | ({ readonly kind: 'comparator'; readonly comparator: Comparator } & OfPart)
  | { readonly kind: 'total'; readonly total: NamedTotal }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'priority'; readonly priority: Priority };

/** What of a pack a text can follow. */
export type LivePack = Pick<Pack, 'facts' | 'priorities'>;

interface Identified {
  readonly id: string;
}

/** Collections are immutable, so each is put in order once. */
const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

function byId<T extends Identified>(list: readonly T[], id: string): T | null {
  let index = indexes.get(list);
  if (index === undefined) {
    index = new Map(list.map((record) => [record.id, record]));
    indexes.set(list, index);
  }
  // The index of a list holds the records of that list.
  return (index.get(id) as T | undefined) ?? null;
}

/** Finds what a live figure or a mention leads to; null where that is gone. */
export function resolve(plan: Plan, pack: LivePack, live: Live): Resolved | null {
  if (live.type === 'figure') return resolveFigure(plan, pack, live.attrs.source);
  const { kind, id } = live.attrs;
  switch (kind) {
    case 'action': {
      const action = byId(plan.actions, id);
      return action && { kind, action };
    }
    case 'indicator': {
      const indicator = byId(plan.indicators, id);
      return indicator && { kind, indicator };
    }
    case 'priority': {
      const priority = byId(pack.priorities, id);
      return priority && { kind, priority };
    }
    default:
      return unreachable(kind);
  }
}

function resolveFigure(
  plan: Plan,
  pack: LivePack,
  source: LiveFigure['attrs']['source'],
): Resolved | null {
  if (source.kind === 'fact') {
    const fact = byId(pack.facts, source.factId);
    if (fact === null) return null;
    if (source.figureId === null) return { kind: 'fact', fact, beside: null };
    const beside = byId(fact.figures, source.figureId);
    return beside && { kind: 'fact', fact, beside };
  }
  if (source.kind === 'total') {
    const total = namedTotal(plan, source);
    return total && { kind: 'total', total };
  }
  const indicator = byId(plan.indicators, source.indicatorId);
  const part = indicator && byId(indicator.parts, source.partId);
  if (indicator === null || part === null) return null;
  switch (source.kind) {
    case 'baseline':
      return { kind: 'baseline', indicator, part };
    case 'target':
    case 'change':
      return { kind: source.kind, indicator, part, year: source.year };
    case 'comparator': {
      const comparator = byId(part.comparators, source.comparatorId);
      return comparator && { kind: 'comparator', indicator, part, comparator };
    }
    default:
      return unreachable(source);
  }
}
