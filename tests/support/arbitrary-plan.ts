import * as fc from 'fast-check';
import type { Command } from '../../src/domain/commands/schema';
import { createLocalIndicator, createPart } from '../../src/domain/create';
import type { Action, Indicator, Plan, Section } from '../../src/domain/schema/plan';
import {
  day,
  figure,
  filled,
  milestones,
  observation,
  orNull,
  richText,
  role,
  text,
  year,
} from './arbitrary-values';
import { commentWishes, reviewStep } from './comment-wishes';
import { coveringWishes } from './covering-wishes';
import { gapWishes } from './gap-wishes';
import { suggestionWishes } from './suggestion-wishes';
import { registerWishes, SOME_RECORDS } from './register-wishes';
import { makePack, makePlan } from './plan-factory';
import { remark } from './small-plan';
import { number, pick, several, wish, type Wish } from './wishes';

const pack = makePack();
const priorityIds = pack.priorities.map((item) => item.id);
const commitmentIds = pack.commitments.map((item) => item.id);
const documentIds = pack.documents.map((item) => item.id);

/** A made plan of a few records to start from, with a comment that is settled. */
export const startPlan: fc.Arbitrary<Plan> = fc
  .record({ actions: fc.integer({ min: 0, max: 6 }), indicators: fc.boolean() })
  .map(({ actions, indicators }) => ({
    ...makePlan({ actions, indicators, words: 8, pack }),
    registers: SOME_RECORDS,
    comments: [{ ...remark, about: { kind: 'plan', field: null }, resolved: settled }],
  }));

const settled = { at: remark.at, by: remark.by };

const sectionFields = fc.record(
  {
    group: filled,
    title: filled,
    body: richText,
    ready: fc.boolean(),
    noImplications: orNull(text),
    documentIds: fc.subarray(documentIds),
  },
  { requiredKeys: [] },
);

const actionFields = fc.record(
  {
    title: text,
    description: text,
    manager: text,
    priorityIds: fc.shuffledSubarray(priorityIds, { maxLength: 3 }),
    deliverable: text,
    start: orNull(day),
    due: orNull(day),
    milestones: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('m1', 'm2', 'm3'),
        text,
        due: orNull(day),
        owner: text,
        done: fc.boolean(),
      }),
      { maxLength: 3, selector: (milestone) => milestone.id },
    ),
    budget: fc.record({
      covered: fc.constantFrom('yes' as const, 'part' as const, 'no' as const),
      amount: orNull(figure),
      gap: orNull(figure),
      source: text,
      illustrative: fc.boolean(),
    }),
    fte: orNull(figure),
    commitmentIds: fc.subarray(commitmentIds),
    documentIds: fc.subarray(documentIds),
    carryForward: fc.record({
      decision: fc.constantFrom('yes' as const, 'no' as const),
      reason: text,
    }),
    timesCarried: fc.nat({ max: 5 }),
  },
  { requiredKeys: [] },
);

const indicatorFields = fc.record(
  {
    title: filled,
    owner: text,
    note: text,
    role,
    decimals: fc.nat({ max: 4 }),
    validTo: orNull(day),
    priorities: fc
      .shuffledSubarray(priorityIds, { maxLength: 3 })
      .map((ids) => ids.map((priorityId) => ({ priorityId, role: 'contributes' as const }))),
  },
  { requiredKeys: [] },
);

/** Anything that a person can do to a plan in one go. */
export const simpleWish: fc.Arbitrary<Wish> = fc.oneof(
  wish(
    {
      changes: fc.record(
        { director: text, division: filled, draftDue: orNull(day), versionLabel: text },
        { requiredKeys: [] },
      ),
    },
    ({ changes }) =>
      () => ({ type: 'plan.set', changes }),
  ),
  ...recordWishes(),
  ...figureWishes(),
  ...linkWishes(),
  ...gapWishes(),
  ...registerWishes(),
  ...commentWishes(),
  ...coveringWishes(),
  ...suggestionWishes(),
);

function recordWishes(): fc.Arbitrary<Wish>[] {
  return [
    wish({ n: number, fields: sectionFields }, ({ n, fields }) => (plan, serial) => {
      const base: Section = {
        id: `section-${serial}`,
        templateId: null,
        group: 'Group',
        title: 'Title',
        kind: 'narrative',
        body: { type: 'doc', content: [] },
        ready: false,
        noImplications: null,
        documentIds: [],
        actionIds: [],
      };
      return {
        type: 'section.add',
        entries: [{ at: n % (plan.sections.length + 1), record: { ...base, ...fields } }],
      };
    }),
    wish({ n: number, changes: sectionFields }, ({ n, changes }) => (plan) => ({
      type: 'section.set',
      id: pick(plan.sections, n),
      changes,
    })),
    wish({ n: number }, ({ n }) => (plan) => ({
      type: 'section.remove',
      ids: several(plan.sections, n),
    })),
    wish({ n: number, to: number }, ({ n, to }) => (plan) => ({
      type: 'section.move',
      id: pick(plan.sections, n),
      to: to % (plan.sections.length + 1),
    })),
    wish(
      { n: number, fields: actionFields, two: fc.boolean() },
      ({ n, fields, two }) =>
        (plan, serial) => {
          const made = makePlan({ actions: 1, indicators: false, pack }).actions[0];
          const record = (copy: number): Action => {
            if (!made) throw new Error('The factory made no action.');
            return {
              ...made,
              ...fields,
              id: `a-${serial}-${copy}`,
              ref: `A${1_000 + serial}.${copy}`,
            };
          };
          const at = n % (plan.actions.length + 1);
          const entries = two
            ? [
                { at, record: record(1) },
                { at: at + 1, record: record(2) },
              ]
            : [{ at, record: record(1) }];
          return { type: 'action.add', entries };
        },
    ),
    wish({ n: number, changes: actionFields }, ({ n, changes }) => (plan) => ({
      type: 'action.set',
      id: pick(plan.actions, n),
      changes,
    })),
    wish({ n: number }, ({ n }) => (plan) => ({
      type: 'action.remove',
      ids: several(plan.actions, n),
    })),
    wish({ n: number, to: number }, ({ n, to }) => (plan) => ({
      type: 'action.move',
      id: pick(plan.actions, n),
      to: to % (plan.actions.length + 1),
    })),
    wish({ n: number, fields: indicatorFields }, ({ n, fields }) => (plan, serial) => {
      const base = createLocalIndicator(`i-${serial}`, `L${1_000 + serial}`, 'A local one');
      const record: Indicator = {
        ...base,
        ...fields,
        parts: [createPart('a', 'rich', 'high'), createPart('b', 'poor', 'low')],
      };
      return { type: 'indicator.add', entries: [{ at: n % (plan.indicators.length + 1), record }] };
    }),
    wish({ n: number, changes: indicatorFields }, ({ n, changes }) => (plan) => ({
      type: 'indicator.set',
      id: pick(plan.indicators, n),
      changes,
    })),
    wish({ n: number }, ({ n }) => (plan) => ({
      type: 'indicator.remove',
      ids: several(plan.indicators, n),
    })),
    wish({ n: number, to: number }, ({ n, to }) => (plan) => ({
      type: 'indicator.move',
      id: pick(plan.indicators, n),
      to: to % (plan.indicators.length + 1),
    })),
  ];
}

function partAt(plan: Plan, n: number): { indicatorId: string; partId: string } {
  const indicatorId = pick(plan.indicators, n);
  const parts = plan.indicators.find((indicator) => indicator.id === indicatorId)?.parts ?? [];
  return { indicatorId, partId: pick(parts, n) };
}

function figureWishes(): fc.Arbitrary<Wish>[] {
  const target = fc.record({
    value: orNull(figure),
    withoutStretch: orNull(figure),
    illustrative: fc.boolean(),
    milestones,
  });
  const comparators = fc.uniqueArray(
    fc
      .tuple(observation, fc.constantFrom('england', 'region', 'peers'), filled)
      .map(([seen, id, name]) => ({ ...seen, id, name })),
    { maxLength: 3, selector: (comparator) => comparator.id },
  );
  const part = fc.record(
    {
      label: text,
      polarity: fc.constantFrom('high' as const, 'low' as const, 'range' as const),
      band: orNull(
        fc.tuple(figure, figure).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      ),
      rationale: text,
      correctiveAction: text,
    },
    { requiredKeys: [] },
  );
  return [
    wish({ n: number, changes: part }, ({ n, changes }) => (plan) => ({
      type: 'indicator.part',
      ...partAt(plan, n),
      changes,
    })),
    wish({ n: number, baseline: orNull(observation) }, ({ n, baseline }) => (plan) => ({
      type: 'indicator.baseline',
      ...partAt(plan, n),
      baseline,
    })),
    wish({ n: number, when: year, to: orNull(target) }, ({ n, when, to }) => (plan) => ({
      type: 'indicator.target',
      ...partAt(plan, n),
      year: when,
      target: to,
    })),
    wish(
      { n: number, actuals: fc.array(observation, { maxLength: 3 }) },
      ({ n, actuals }) =>
        (plan) => ({
          type: 'indicator.actuals',
          ...partAt(plan, n),
          actuals,
        }),
    ),
    wish({ n: number, others: comparators }, ({ n, others }) => (plan) => ({
      type: 'indicator.comparators',
      ...partAt(plan, n),
      comparators: others,
    })),
  ];
}

function linkWishes(): fc.Arbitrary<Wish>[] {
  const at = fc.option(fc.nat({ max: 4 }), { nil: undefined });
  const placed = (place: number | undefined) => (place === undefined ? {} : { at: place });
  const action = (plan: Plan, n: number) => pick(plan.actions, n);
  const indicator = (plan: Plan, n: number) => pick(plan.indicators, n);
  const any = (ids: readonly string[], n: number) => ids[n % ids.length] ?? '';
  /** One of the links that a record has, so that most cuts cut something. */
  const own = (ids: readonly string[] = [], n: number) =>
    any(n % 5 === 4 ? [] : ids, n) || 'nobody';
  const actionOf = (plan: Plan, n: number) =>
    plan.actions.find((record) => record.id === action(plan, n));
  const two = { n: number, m: number };
  return [
    wish({ ...two, at }, ({ n, m, at: place }) => (plan) => ({
      type: 'link.priority',
      actionId: action(plan, n),
      priorityId: any(priorityIds, m),
      ...placed(place),
    })),
    wish(two, ({ n, m }) => (plan) => ({
      type: 'cut.priority',
      actionId: action(plan, n),
      priorityId: own(actionOf(plan, n)?.priorityIds, m),
    })),
    wish({ ...two, at, as: role }, ({ n, m, at: place, as }) => (plan) => ({
      type: 'link.indicator',
      actionId: action(plan, n),
      indicatorId: indicator(plan, m),
      role: as,
      ...placed(place),
    })),
    wish(two, ({ n, m }) => (plan) => ({
      type: 'cut.indicator',
      actionId: action(plan, n),
      indicatorId: own(
        actionOf(plan, n)?.indicators.map((link) => link.indicatorId),
        m,
      ),
    })),
    wish({ ...two, at, as: role }, ({ n, m, at: place, as }) => (plan) => ({
      type: 'link.measures',
      indicatorId: indicator(plan, n),
      priorityId: any(priorityIds, m),
      role: as,
      ...placed(place),
    })),
    wish(two, ({ n, m }) => (plan) => ({
      type: 'cut.measures',
      indicatorId: indicator(plan, n),
      priorityId: own(
        plan.indicators
          .find((record) => record.id === indicator(plan, n))
          ?.priorities.map((link) => link.priorityId),
        m,
      ),
    })),
    wish({ ...two, at }, ({ n, m, at: place }) => (plan) => ({
      type: 'link.commitment',
      actionId: action(plan, n),
      commitmentId: any(commitmentIds, m),
      ...placed(place),
    })),
    wish(two, ({ n, m }) => (plan) => ({
      type: 'cut.commitment',
      actionId: action(plan, n),
      commitmentId: own(actionOf(plan, n)?.commitmentIds, m),
    })),
    wish({ ...two, at }, ({ n, m, at: place }) => (plan) => ({
      type: 'link.document',
      actionId: action(plan, n),
      documentId: any(documentIds, m),
      ...placed(place),
    })),
    wish(two, ({ n, m }) => (plan) => ({
      type: 'cut.document',
      actionId: action(plan, n),
      documentId: own(actionOf(plan, n)?.documentIds, m),
    })),
  ];
}

/** Something to do in one step: one change, or several that are made for the plan as it is before them. */
export type Step = (plan: Plan, serial: number) => Command;

const batch: fc.Arbitrary<Step> = fc
  .tuple(filled, fc.array(simpleWish, { minLength: 1, maxLength: 4 }))
  .map(([label, wishes]): Step => (plan, serial) => ({
    type: 'batch',
    label: label.slice(0, 40).trim() === '' ? 'Step' : label,
    commands: wishes.map((make, place) => make(plan, serial * 10 + place)),
  }));

/** Any step that can be undone. */
export const undoableStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: simpleWish },
  { weight: 1, arbitrary: batch },
);

/** Any step. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 25, arbitrary: undoableStep },
  { weight: 1, arbitrary: reviewStep },
);
