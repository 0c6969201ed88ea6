import { ok } from '../result';
import type { Action, Indicator, Plan, Section } from '../schema/plan';
import type { Outcome } from './applied';
import { change, firstTwice, insert, merged, move, overwritten, takeOut } from './collection';
import { refuse } from './refusal';
import type { CommandOf, SimpleCommand } from './schema';

/** Changes to sections, actions and indicators as records: put in, change, take out, move. */

export function setHeader(plan: Plan, command: CommandOf<'plan.set'>): Outcome {
  const changes = command.changes as Partial<Plan['header']>;
  return ok({
    plan: { ...plan, header: merged(plan.header, changes) },
    inverse: [{ type: 'plan.set', changes: overwritten(plan.header, changes) }],
  });
}

function badSection(section: Section, actions: readonly Action[]) {
  const twice = firstTwice(section.documentIds) ?? firstTwice(section.actionIds);
  if (twice !== null) return refuse('linkedTwice', `${twice} in section ${section.title}`);
  const missing = section.actionIds.find((id) => !actions.some((action) => action.id === id));
  return missing === undefined ? null : refuse('unknownAction', missing);
}

export function addSections(plan: Plan, command: CommandOf<'section.add'>): Outcome {
  const next = insert(plan.sections, command.entries, 'section');
  if (!next.ok) return next;
  for (const { record } of command.entries) {
    const bad = badSection(record, plan.actions);
    if (bad) return bad;
  }
  const ids = command.entries.map((entry) => entry.record.id);
  return ok({
    plan: { ...plan, sections: next.value },
    inverse: [{ type: 'section.remove', ids }],
  });
}

export function setSection(plan: Plan, command: CommandOf<'section.set'>): Outcome {
  const changes = command.changes as Partial<Section>;
  const next = change(plan.sections, command.id, 'section', (section) => {
    const after = merged(section, changes);
    // Typing touches no link, and needs no look at every action.
    const hasNewLinks = changes.documentIds !== undefined || changes.actionIds !== undefined;
    return (hasNewLinks ? badSection(after, plan.actions) : null) ?? ok(after);
  });
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, sections: next.value.list },
    inverse: [
      { type: 'section.set', id: command.id, changes: overwritten(next.value.before, changes) },
    ],
  });
}

export function removeSections(plan: Plan, command: CommandOf<'section.remove'>): Outcome {
  const next = takeOut(plan.sections, command.ids, 'section');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, sections: next.value.left },
    inverse: [{ type: 'section.add', entries: next.value.taken }],
  });
}

export function moveSection(plan: Plan, command: CommandOf<'section.move'>): Outcome {
  const next = move(plan.sections, command.id, command.to, 'section');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, sections: next.value.list },
    inverse: [{ type: 'section.move', id: command.id, to: next.value.from }],
  });
}

/** What is wrong with an action's links inside the plan, or null. */
function badLinks(action: Action, indicatorIds: ReadonlySet<string>) {
  for (const { indicatorId } of action.indicators) {
    if (!indicatorIds.has(indicatorId)) return refuse('unknownIndicator', indicatorId);
  }
  const twice =
    firstTwice(action.priorityIds) ??
    firstTwice(action.indicators.map((link) => link.indicatorId)) ??
    firstTwice(action.commitmentIds) ??
    firstTwice(action.documentIds) ??
    firstTwice(action.milestones.map((milestone) => milestone.id));
  return twice === null ? null : refuse('linkedTwice', `${twice} in action ${action.ref}`);
}

const LINK_FIELDS = [
  'priorityIds',
  'indicators',
  'commitmentIds',
  'documentIds',
  'milestones',
] as const satisfies readonly (keyof Action)[];

const indicatorIdsOf = (plan: Plan) => new Set(plan.indicators.map((indicator) => indicator.id));

export function addActions(plan: Plan, command: CommandOf<'action.add'>): Outcome {
  const next = insert(plan.actions, command.entries, 'action');
  if (!next.ok) return next;
  const twice = firstTwice(next.value.map((action) => action.ref));
  if (twice !== null) return refuse('refTaken', twice);
  const indicatorIds = indicatorIdsOf(plan);
  for (const { record } of command.entries) {
    const bad = badLinks(record, indicatorIds);
    if (bad) return bad;
  }
  const ids = command.entries.map((entry) => entry.record.id);
  return ok({ plan: { ...plan, actions: next.value }, inverse: [{ type: 'action.remove', ids }] });
}

export function setAction(plan: Plan, command: CommandOf<'action.set'>): Outcome {
  const changes = command.changes as Partial<Action>;
  const next = change(plan.actions, command.id, 'action', (action) => {
    const after = merged(action, changes);
    const isTaken =
      after.ref !== action.ref && plan.actions.some((other) => other.ref === after.ref);
    if (isTaken) return refuse('refTaken', after.ref);
    // Typing in a title touches no link, and needs no look at every indicator.
    const hasNewLinks = LINK_FIELDS.some((field) => changes[field] !== undefined);
    return (hasNewLinks ? badLinks(after, indicatorIdsOf(plan)) : null) ?? ok(after);
  });
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, actions: next.value.list },
    inverse: [
      { type: 'action.set', id: command.id, changes: overwritten(next.value.before, changes) },
    ],
  });
}

export function removeActions(plan: Plan, command: CommandOf<'action.remove'>): Outcome {
  const next = takeOut(plan.actions, command.ids, 'action');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, actions: next.value.left },
    inverse: [{ type: 'action.add', entries: next.value.taken }],
  });
}

export function moveAction(plan: Plan, command: CommandOf<'action.move'>): Outcome {
  const next = move(plan.actions, command.id, command.to, 'action');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, actions: next.value.list },
    inverse: [{ type: 'action.move', id: command.id, to: next.value.from }],
  });
}

function badIndicator(indicator: Indicator) {
  const twice =
    firstTwice(indicator.priorities.map((link) => link.priorityId)) ??
    firstTwice(indicator.parts.map((part) => part.id)) ??
    firstTwice(indicator.factIds);
  return twice === null ? null : refuse('linkedTwice', `${twice} in indicator ${indicator.code}`);
}

export function addIndicators(plan: Plan, command: CommandOf<'indicator.add'>): Outcome {
  const next = insert(plan.indicators, command.entries, 'indicator');
  if (!next.ok) return next;
  const twice = firstTwice(next.value.map((indicator) => indicator.code));
  if (twice !== null) return refuse('refTaken', twice);
  for (const { record } of command.entries) {
    const bad = badIndicator(record);
    if (bad) return bad;
  }
  const ids = command.entries.map((entry) => entry.record.id);
  return ok({
    plan: { ...plan, indicators: next.value },
    inverse: [{ type: 'indicator.remove', ids }],
  });
}

export function setIndicator(plan: Plan, command: CommandOf<'indicator.set'>): Outcome {
  const changes = command.changes as Partial<Indicator>;
  const next = change(plan.indicators, command.id, 'indicator', (indicator) => {
    const after = merged(indicator, changes);
    const isTaken =
      after.code !== indicator.code && plan.indicators.some((other) => other.code === after.code);
    if (isTaken) return refuse('refTaken', after.code);
    return badIndicator(after) ?? ok(after);
  });
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, indicators: next.value.list },
    inverse: [
      { type: 'indicator.set', id: command.id, changes: overwritten(next.value.before, changes) },
    ],
  });
}

export function removeIndicators(plan: Plan, command: CommandOf<'indicator.remove'>): Outcome {
  const next = takeOut(plan.indicators, command.ids, 'indicator');
  if (!next.ok) return next;
  const gone = new Set(command.ids);
  const relinks: SimpleCommand[] = [];
  const actions = plan.actions.map((action) => {
    const kept = action.indicators.filter((link) => !gone.has(link.indicatorId));
    if (kept.length === action.indicators.length) return action;
    relinks.push({
      type: 'action.set',
      id: action.id,
      changes: { indicators: action.indicators },
    });
    return { ...action, indicators: kept };
  });
  return ok({
    plan: { ...plan, actions, indicators: next.value.left },
    inverse: [{ type: 'indicator.add', entries: next.value.taken }, ...relinks],
  });
}

export function moveIndicator(plan: Plan, command: CommandOf<'indicator.move'>): Outcome {
  const next = move(plan.indicators, command.id, command.to, 'indicator');
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, indicators: next.value.list },
    inverse: [{ type: 'indicator.move', id: command.id, to: next.value.from }],
  });
}
