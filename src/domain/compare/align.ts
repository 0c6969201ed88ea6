import { GAP_ABOUT } from '../gap-codes';
import { mapLives } from '../live/remember';
import type { FieldValue } from '../registers/field';
import { recordsOf, REGISTER_KEYS, registerOf } from '../registers/index';
import { idsIn, parentOf } from '../registers/links';
import type { Live } from '../rich-text';
import type { Action, DeliberateGap, Indicator, IndicatorPart, Plan } from '../schema/plan';

/** Ids of the earlier plan, and what the later plan calls the same records. */
type Names = ReadonlyMap<string, string>;

interface Identified {
  readonly id: string;
}

/**
 * Pairs the records of two lists: those of one id first, then, key by key, those that alone on each side have a key. A
 * blank key pairs nothing.
 */
function matched<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((record: T) => string | null)[],
): Names {
  const names = new Map<string, string>();
  const ids = new Set(after.map(({ id }) => id));
  let left = before.filter(({ id }) => !ids.has(id));
  const there = new Set(before.map(({ id }) => id));
  let free = after.filter(({ id }) => !there.has(id));
  for (const key of keys) {
    const [old, now] = [aloneBy(left, key), aloneBy(free, key)];
    for (const [value, record] of old) {
      const other = now.get(value);
      if (other !== undefined) names.set(record.id, other.id);
    }
    const taken = new Set(names.values());
    left = left.filter(({ id }) => !names.has(id));
    free = free.filter(({ id }) => !taken.has(id));
  }
  return names;
}

function aloneBy<T>(list: readonly T[], key: (record: T) => string | null): Map<string, T> {
  const alone = new Map<string, T>();
  const several = new Set<string>();
  for (const record of list) {
    const value = key(record)?.trim().toLowerCase() ?? '';
    if (value === '' || several.has(value)) continue;
    if (alone.delete(value)) several.add(value);
    else alone.set(value, record);
  }
  return alone;
}

function renamed<T extends Identified>(record: T, names: Names): T {
  const id = names.get(record.id);
  return id === undefined ? record : { ...record, id };
}

/**
 * The earlier plan with its records called as the later one calls them, so that both can be compared by id. Within one
 * plan ids never change, and nothing is done. A plan of another year, or another file, may have been written anew; then
 * records are the same that have one id, or else
 *
 * - actions: the line along which they are carried from year to year, or else their title;
 * - indicators: the indicator of the pack, or else their code;
 * - sections: the section of the template, or else heading and title;
 * - records of registers: what their naming field says;
 * - measures: their name, or being the only one; milestones: their text; comparators: their name.
 *
 * Printed references of actions are counted anew each year, and pair nothing. What two records of one side share pairs
 * nothing either.
 */
export function aligned(before: Plan, after: Plan): Plan {
  if (before.id === after.id) return before;
  const actions = matched(before.actions, after.actions, [
    ({ lineageId }) => lineageId,
    ({ title }) => title,
  ]);
  const indicators = matched(before.indicators, after.indicators, [
    ({ packItemId }) => packItemId,
    ({ code }) => code,
  ]);
  const sections = matched(before.sections, after.sections, [
    ({ templateId }) => templateId,
    ({ group, title }) => `${group}\n${title}`,
  ]);
  const measures = new Map<string, Measures>();
  const newIndicators = before.indicators.map((indicator) => {
    const named = renamed(indicator, indicators);
    const other = after.indicators.find(({ id }) => id === named.id);
    if (other === undefined) return named;
    const inside = measuresOf(indicator, other);
    measures.set(indicator.id, inside);
    return { ...named, parts: named.parts.map((part) => renamedPart(part, inside)) };
  });
  const names = { actions, indicators, measures };
  return {
    ...before,
    actions: before.actions.map((action) => renamedAction(action, names, after)),
    indicators: newIndicators,
    sections: before.sections.map((section) => ({
      ...renamed(section, sections),
      body: mapLives(section.body, (live) => renamedLive(live, names)),
      actionIds: section.actionIds.map((id) => actions.get(id) ?? id),
    })),
    covering: {
      ...before.covering,
      texts: before.covering.texts.map((text) => ({
        ...text,
        body: mapLives(text.body, (live) => renamedLive(live, names)),
      })),
    },
    deliberateGaps: before.deliberateGaps.map((gap) => renamedGap(gap, names)),
    registers: renamedRegisters(before, after, names),
  };
}

/** How the measures of an indicator, and their comparators, are called in the later plan. */
interface Measures {
  readonly parts: Names;
  readonly comparators: ReadonlyMap<string, Names>;
}

interface AllNames {
  readonly actions: Names;
  readonly indicators: Names;
  readonly measures: ReadonlyMap<string, Measures>;
}

function measuresOf(before: Indicator, after: Indicator): Measures {
  const only = (): string | null =>
    before.parts.length === 1 && after.parts.length === 1 ? 'only' : null;
  const parts = matched(before.parts, after.parts, [({ label }) => label, only]);
  const comparators = before.parts.map((part) => {
    const id = parts.get(part.id) ?? part.id;
    const others = after.parts.find((other) => other.id === id)?.comparators ?? [];
    return [part.id, matched(part.comparators, others, [({ name }) => name])] as const;
  });
  return { parts, comparators: new Map(comparators) };
}

function renamedPart(part: IndicatorPart, { parts, comparators }: Measures): IndicatorPart {
  const names = comparators.get(part.id) ?? new Map<string, string>();
  return {
    ...renamed(part, parts),
    comparators: part.comparators.map((comparator) => renamed(comparator, names)),
  };
}

function renamedAction(action: Action, { actions, indicators }: AllNames, after: Plan): Action {
  const named = renamed(action, actions);
  const other = after.actions.find(({ id }) => id === named.id);
  const milestones = matched(action.milestones, other?.milestones ?? [], [({ text }) => text]);
  return {
    ...named,
    indicators: action.indicators.map((link) => ({
      ...link,
      indicatorId: indicators.get(link.indicatorId) ?? link.indicatorId,
    })),
    milestones: action.milestones.map((milestone) => renamed(milestone, milestones)),
  };
}

function renamedRegisters(before: Plan, after: Plan, names: AllNames): Plan['registers'] {
  const entries = REGISTER_KEYS.map((key) => {
    const { fields, name } = registerOf(key);
    const own = matched(recordsOf(before, key), recordsOf(after, key), [
      (record) => String(record[name] ?? ''),
    ]);
    const records = recordsOf(before, key).map((record) => {
      const next: Record<string, FieldValue> = {};
      for (const [field, { kind, ...about }] of Object.entries(fields)) {
        if (kind === 'parent') {
          const above = parentOf(record, field);
          next[field] = above === null ? null : (own.get(above) ?? above);
        } else if (kind === 'links' && 'to' in about && about.to !== 'priority') {
          const others = about.to === 'action' ? names.actions : names.indicators;
          next[field] = idsIn(record, field).map((id) => others.get(id) ?? id);
        }
      }
      return { ...renamed(record, own), ...next };
    });
    return [key, records] as const;
  });
  return { ...before.registers, ...Object.fromEntries(entries) };
}

function renamedGap(gap: DeliberateGap, { actions, indicators }: AllNames): DeliberateGap {
  const noun = GAP_ABOUT[gap.code];
  const names = noun === 'action' ? actions : noun === 'indicator' ? indicators : null;
  return { ...gap, about: names?.get(gap.about) ?? gap.about };
}

function renamedLive(live: Live, { actions, indicators, measures }: AllNames): Live {
  if (live.type === 'mention') {
    const { kind, id } = live.attrs;
    const names = kind === 'action' ? actions : kind === 'indicator' ? indicators : null;
    return { ...live, attrs: { ...live.attrs, id: names?.get(id) ?? id } };
  }
  const { source } = live.attrs;
  if (source.kind === 'fact' || source.kind === 'total') return live;
  const inside = measures.get(source.indicatorId);
  const at = {
    indicatorId: indicators.get(source.indicatorId) ?? source.indicatorId,
    partId: inside?.parts.get(source.partId) ?? source.partId,
  };
  if (source.kind !== 'comparator') {
    return { ...live, attrs: { ...live.attrs, source: { ...source, ...at } } };
  }
  const names = inside?.comparators.get(source.partId);
  const comparatorId = names?.get(source.comparatorId) ?? source.comparatorId;
  return { ...live, attrs: { ...live.attrs, source: { ...source, ...at, comparatorId } } };
}
