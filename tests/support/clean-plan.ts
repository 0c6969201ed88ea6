import { check } from '../../src/domain/checks/check';
import type { Finding } from '../../src/domain/checks/finding';
import type { Elsewhere, Rule } from '../../src/domain/checks/rule';
import { createAction } from '../../src/domain/create';
import type { Action, Indicator, IndicatorPart, Plan, Section } from '../../src/domain/schema/plan';
import { makePack, makePlan } from './plan-factory';

/** The pack that {@link cleanPlan} is checked against. */
export const pack = makePack();

const made = makePlan({ actions: 0, words: 60, pack });
const [year = ''] = pack.targetYears;

/** A measure that starts from a figure of its own kind of year and is to get better. */
function cleanPart({ periodType }: Indicator, part: IndicatorPart): IndicatorPart {
  const { baseline, polarity } = part;
  const period = { type: periodType, label: periodType === 'financial' ? '2006/7' : '2006' };
  const value = polarity === 'low' ? 30 : 80;
  return {
    ...part,
    baseline: baseline?.measure.kind === 'figure' ? { ...baseline, period } : baseline,
    actuals: [],
    comparators: [],
    targets: [{ year, value, withoutStretch: null, illustrative: false, milestones: [] }],
  };
}

const indicators: readonly Indicator[] = made.indicators.map((indicator) => ({
  ...indicator,
  owner: 'Performance officer',
  // The indicators of the pack measure some of its priorities; the first measures the rest.
  priorities:
    indicator.id === 'indicator-1'
      ? pack.priorities.map(({ id }) => ({ priorityId: id, role: 'accountable' as const }))
      : indicator.priorities,
  parts: indicator.parts.map((part) => cleanPart(indicator, part)),
}));

const actions: readonly Action[] = pack.priorities.map((priority, n) => ({
  ...createAction(`action-${String(n + 1)}`, `A${String(n + 1)}`, 'not-started'),
  title: `Do what ${priority.code} asks`,
  manager: 'Head of Service',
  priorityIds: [priority.id],
  indicators: indicators.map(({ id }) => ({ indicatorId: id, role: 'contributes' as const })),
  deliverable: 'A report to members',
  start: '2008-04-01',
  due: `2009-0${String((n % 3) + 1)}-28`,
  budget: { covered: 'yes', amount: null, gap: null, source: '', illustrative: false },
}));

// The pack has documents that a plan should not cite.
const sections = made.sections.map((section) => ({ ...section, documentIds: [] }));

/** A plan in which no rule finds anything. */
export const cleanPlan: Plan = { ...made, sections, actions, indicators };

/** The clean plan with one action changed, by its place. */
export function withAction(place: number, changes: Partial<Action>): Plan {
  return {
    ...cleanPlan,
    actions: actions.map((one, n) => (n === place ? { ...one, ...changes } : one)),
  };
}

/** The clean plan with one indicator changed, by its place. */
export function withIndicator(place: number, changes: Partial<Indicator>): Plan {
  return {
    ...cleanPlan,
    indicators: indicators.map((one, n) => (n === place ? { ...one, ...changes } : one)),
  };
}

/** The clean plan with one section changed. */
export function withSection(id: string, changes: Partial<Section>): Plan {
  return {
    ...cleanPlan,
    sections: cleanPlan.sections.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  };
}

/** What one rule finds in a plan. */
export function foundBy(
  { code }: Rule,
  plan: Plan,
  against = pack,
  elsewhere: Elsewhere = null,
): readonly Finding[] {
  return check(plan, against, { elsewhere }).filter((finding) => finding.code === code);
}

/** What a rule says of a plan, as titles and details. */
export function saidBy(rule: Rule, plan: Plan, against = pack): (readonly [string, string])[] {
  return foundBy(rule, plan, against).map(({ title, detail }) => [title, detail] as const);
}
