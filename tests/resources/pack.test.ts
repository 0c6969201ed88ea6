import { describe, expect, it } from 'vitest';
import { copiedRuns } from './introduction-wording';
import { breaking, doubles, kent, KENT, lists, riverside, RIVERSIDE } from './packs';
import type { Pack } from '../../src/domain/schema/pack';

const sectionsOf = (pack: Pack) => pack.templates.flatMap((template) => template.sections);

describe.each([
  ['kent-cfe-2008-09', kent],
  ['riverside-2026', riverside],
] as const)('pack %s', (id, pack) => {
  it('carries its own id and year', () => {
    expect(pack.id).toBe(id);
    expect(pack.targetYears[0]).toBe(pack.year);
    expect(pack.validFrom < pack.validTo).toBe(true);
  });

  it('gives each id once in its list, and each printed code once', () => {
    const twice = [
      ...lists(pack).map(([, items]) => items.map((item) => item.id)),
      ...[pack.priorities, pack.indicators, pack.facts, pack.commitments].map((list) =>
        list.map((entry) => entry.code),
      ),
      ...Object.values(pack.vocabularies).map((words) => words.map((word) => word.id)),
      ...pack.indicators.map((indicator) => indicator.parts.map((part) => part.id)),
      sectionsOf(pack).map((section) => section.id),
      pack.templates.map((template) => template.kind),
      pack.rag.map((rule) => rule.id),
    ].flatMap(doubles);
    expect(twice).toEqual([]);
  });

  it('refers to nothing that it does not hold', () => {
    const held = {
      outcome: new Set(pack.outcomes.map((o) => o.id)),
      priority: new Set(pack.priorities.map((p) => p.id)),
      section: new Set(sectionsOf(pack).map((s) => s.id)),
    };
    const wanted: [keyof typeof held, string][] = [
      ...pack.priorities.map((p): [keyof typeof held, string] => ['outcome', p.outcomeId]),
      ...pack.commitments.map((c): [keyof typeof held, string] => ['outcome', c.outcomeId]),
      ...[
        ...pack.commitments.flatMap((c) => c.priorityIds),
        ...pack.indicators.flatMap((i) => i.measures.map((m) => m.priorityId)),
      ].map((priorityId): [keyof typeof held, string] => ['priority', priorityId]),
      ...pack.statements.map((s): [keyof typeof held, string] => ['section', s.sectionId]),
    ];
    expect(wanted.filter(([kind, target]) => !held[kind].has(target))).toEqual([]);
    expect(
      breaking(
        pack,
        ({ supersededBy: next }, list) =>
          next === undefined || list.some((other) => other.id === next),
      ),
    ).toEqual([]);
  });

  it('files a commitment first under a priority of its own outcome', () => {
    const outcomeOf = new Map(pack.priorities.map((p) => [p.id, p.outcomeId]));
    const strays = pack.commitments.filter(
      ({ outcomeId, priorityIds: [first] }) =>
        first !== undefined && outcomeOf.get(first) !== outcomeId,
    );
    expect(strays.map((c) => c.code)).toEqual([]);
  });

  it('orders outcomes, priorities and documents as it lists them', () => {
    for (const ordered of [pack.outcomes, pack.priorities, pack.documents]) {
      expect(ordered.map((entry) => entry.sortOrder)).toEqual(ordered.map((_, at) => at));
    }
  });

  it('ends nothing before it begins, and lists the cycle in time', () => {
    expect(
      breaking(
        pack,
        ({ validFrom, validTo }) =>
          validFrom === undefined || validTo === undefined || validFrom < validTo,
      ),
    ).toEqual([]);
    const days = pack.cycle.flatMap((stage) => [stage.from, stage.to]);
    expect(days).toEqual(days.toSorted());
  });

  it('keeps the sections of a group together and has each table once, in divisional plans', () => {
    for (const { kind, sections } of pack.templates) {
      const groups = sections.map((section) => section.group);
      expect(doubles(groups.filter((group, at) => group !== groups[at - 1]))).toEqual([]);
      const tables = sections.map((section) => section.kind).filter((k) => k !== 'narrative');
      expect(tables).toEqual(kind === 'divisional' ? ['actions', 'indicators'] : []);
      const guides = sections.flatMap(({ words }) => (words === null ? [] : [words]));
      expect(guides.filter(({ from, to }) => from >= to)).toEqual([]);
    }
  });

  it('lets only a mandatory section say that there are no implications', () => {
    const silent = sectionsOf(pack).filter((section) => section.allowsNoImplications);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((section) => !section.mandatory)).toEqual([]);
  });
});

// Read without the schema, so that no default of the schema can hide a gap in the data.
describe.each([
  ['kent-cfe-2008-09', KENT, 350],
  ['riverside-2026', RIVERSIDE, 30],
] as const)('items of %s', (_, pack, atLeast) => {
  it('say where they were read, and whether anybody has', () => {
    expect(lists(pack).flatMap(([, items]) => items).length).toBeGreaterThan(atLeast);
    const told = breaking(
      { ...pack, organisation: [pack['organisation']] },
      ({ source, verified }) => source.document.trim() !== '' && typeof verified === 'boolean',
    );
    expect(told).toEqual([]);
  });

  it('can be found again where they count as read: a line or an address', () => {
    expect(
      breaking(pack, ({ source, verified }) => !verified || Boolean(source.line ?? source.url)),
    ).toEqual([]);
  });
});

describe('wording of kent-cfe-2008-09', () => {
  const [statement] = kent.vision;

  it('takes no sentence of the introduction', () => {
    // Titles of documents and the statement of the vision are names: they stand as they are.
    const names = new Set([statement?.label, ...kent.documents.map((d) => d.label)]);
    const copied = textsOf(KENT)
      .filter((text) => !names.has(text))
      .flatMap(copiedRuns);
    expect(copied).toEqual([]);
  });

  it('would show one: the statement of the vision is a quotation', () => {
    expect(copiedRuns(statement?.label ?? '').length).toBeGreaterThan(5);
  });
});

describe('the second pack', () => {
  it('shares no id, word of the vocabularies or year with the first', () => {
    const first = new Set(namesOf(kent));
    expect(namesOf(riverside).filter((name) => first.has(name))).toEqual([]);
    expect(riverside.targetYears).toHaveLength(2);
    expect([riverside.outcomes.length, riverside.priorities.length]).toEqual([3, 5]);
    expect(riverside.indicators.map((i) => i.parts.length)).toEqual([0, 2, 0, 0]);
  });

  it('does not mention the first', () => {
    expect(JSON.stringify(RIVERSIDE)).not.toMatch(/Kent|\bNI ?\d/u);
  });
});

function namesOf(pack: Pack): readonly string[] {
  return [
    ...lists(pack).flatMap(([, items]) => items.map((item) => item.id)),
    ...sectionsOf(pack).map((section) => section.id),
    ...Object.values(pack.vocabularies).flatMap((words) => words.map((word) => word.id)),
    ...pack.targetYears,
  ];
}

/** Every text of a pack but the introduction's own wordings, which are kept as aliases on purpose. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'aliases' ? [] : textsOf(entry),
  );
}
