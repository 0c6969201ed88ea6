import { gapKey } from '../gap-codes';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../registers/index';
import { chainAbove, idsIn, parentFieldOf } from '../registers/links';
import { coveringProblems } from './covering-problems';
import type { Action, Indicator, Plan } from './plan';
import { MOST_PROBLEMS, pathText, type Problem } from './problem';

/**
 * What holds in every plan beyond the shape of its fields: ids and printed references are unique, links lead to records
 * of the plan, targets stand once a year in order. Commands keep it so; the reader checks it. At most
 * {@link MOST_PROBLEMS} are named.
 */
export function planProblems(plan: Plan): Problem[] {
  const problems: Problem[] = [];
  unique(problems, plan.sections, idOf, 'sections', 'id');
  unique(problems, plan.actions, idOf, 'actions', 'id');
  unique(problems, plan.actions, (action) => action.ref, 'actions', 'ref');
  unique(problems, plan.indicators, idOf, 'indicators', 'id');
  unique(problems, plan.indicators, (indicator) => indicator.code, 'indicators', 'code');
  unique(problems, plan.deliberateGaps, idOf, 'deliberateGaps', 'id');
  unique(problems, plan.deliberateGaps, gapKey, 'deliberateGaps', 'about');
  unique(problems, plan.comments, idOf, 'comments', 'id');
  for (const [index, comment] of plan.comments.entries()) {
    unique(problems, comment.replies, idOf, 'comments', index, 'replies', 'id');
  }
  unique(problems, plan.suggestions, idOf, 'suggestions', 'id');
  unique(problems, plan.review, idOf, 'review', 'id');
  problems.push(...coveringProblems(plan.covering));
  for (const [index, section] of plan.sections.entries()) {
    unique(problems, section.documentIds, itself, 'sections', index, 'documentIds');
    unique(problems, section.actionIds, itself, 'sections', index, 'actionIds');
  }
  const indicators = new Set(plan.indicators.map(idOf));
  const actions = new Set(plan.actions.map(idOf));
  for (const [index, { actionIds }] of plan.sections.entries()) {
    leadTo(problems, actionIds, actions, 'action', ['sections', index, 'actionIds']);
  }
  for (const [index, action] of plan.actions.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    actionProblems(problems, action, index, indicators);
  }
  for (const [index, indicator] of plan.indicators.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    indicatorProblems(problems, indicator, index);
  }
  for (const key of REGISTER_KEYS) {
    if (problems.length >= MOST_PROBLEMS) break;
    registerProblems(problems, plan, key, { action: actions, indicator: indicators });
  }
  return problems.slice(0, MOST_PROBLEMS);
}

const idOf = (record: { readonly id: string }): string => record.id;
const itself = (id: string): string => id;

function actionProblems(
  problems: Problem[],
  action: Action,
  index: number,
  indicators: ReadonlySet<string>,
): void {
  for (const [place, { indicatorId }] of action.indicators.entries()) {
    if (indicators.has(indicatorId)) continue;
    problems.push({
      path: pathText(['actions', index, 'indicators', place, 'indicatorId']),
      message: `leads to indicator ${indicatorId}, which the plan does not have`,
    });
  }
  unique(
    problems,
    action.indicators,
    (link) => link.indicatorId,
    'actions',
    index,
    'indicators',
    'indicatorId',
  );
  unique(problems, action.priorityIds, itself, 'actions', index, 'priorityIds');
  unique(problems, action.commitmentIds, itself, 'actions', index, 'commitmentIds');
  unique(problems, action.documentIds, itself, 'actions', index, 'documentIds');
  unique(problems, action.milestones, idOf, 'actions', index, 'milestones', 'id');
}

function indicatorProblems(problems: Problem[], indicator: Indicator, index: number): void {
  unique(
    problems,
    indicator.priorities,
    (link) => link.priorityId,
    'indicators',
    index,
    'priorities',
    'priorityId',
  );
  unique(problems, indicator.factIds, itself, 'indicators', index, 'factIds');
  unique(problems, indicator.parts, idOf, 'indicators', index, 'parts', 'id');
  for (const [place, part] of indicator.parts.entries()) {
    unique(
      problems,
      part.comparators,
      idOf,
      'indicators',
      index,
      'parts',
      place,
      'comparators',
      'id',
    );
    const isInOrder = part.targets.every(
      (target, n) => n === 0 || (part.targets[n - 1]?.year ?? '') < target.year,
    );
    if (!isInOrder) {
      problems.push({
        path: pathText(['indicators', index, 'parts', place, 'targets']),
        message: 'names a year twice or out of order',
      });
    }
  }
}

function registerProblems(
  problems: Problem[],
  plan: Plan,
  key: RegisterKey,
  known: Readonly<Record<'action' | 'indicator', ReadonlySet<string>>>,
): void {
  const records = recordsOf(plan, key);
  const path = ['registers', key] as const;
  unique(problems, records, idOf, ...path, 'id');
  const above = parentFieldOf(key);
  const fields = Object.entries(registerOf(key).fields);
  for (const [index, record] of records.entries()) {
    for (const [name, field] of fields) {
      if (field.kind !== 'links' && field.kind !== 'choices') continue;
      const place = [...path, index, name];
      unique(problems, idsIn(record, name), itself, ...place);
      if (field.kind === 'links' && field.to !== 'priority') {
        leadTo(problems, idsIn(record, name), known[field.to], field.to, place);
      }
    }
    const problem = above === null ? null : parentProblem(record, records, above);
    if (problem !== null) {
      problems.push({ path: pathText([...path, index, above ?? '']), message: problem });
    }
  }
}

/** What is wrong with the record that another stands under, or null. */
function parentProblem(
  record: AnyRecord,
  records: readonly AnyRecord[],
  field: string,
): string | null {
  const chain = chainAbove(record, records, field);
  switch (chain.end) {
    case 'top':
      return null;
    case 'missing':
      return `leads to ${chain.id}, which the register does not have`;
    case 'loop':
      return 'leads back to the record itself';
  }
}

/** Names each id of a list that leads to no record. */
function leadTo(
  problems: Problem[],
  ids: readonly string[],
  known: ReadonlySet<string>,
  noun: string,
  path: readonly PropertyKey[],
): void {
  for (const [place, id] of ids.entries()) {
    if (known.has(id) || problems.length >= MOST_PROBLEMS) continue;
    problems.push({
      path: pathText([...path, place]),
      message: `leads to ${noun} ${id}, which the plan does not have`,
    });
  }
}

/** Names each record whose key an earlier one has. `where`: the path of the list and, last, the field of the key. */
function unique<T>(
  problems: Problem[],
  list: readonly T[],
  key: (record: T) => string,
  ...where: readonly PropertyKey[]
): void {
  // Most lists of a record are this short, and there are very many of them.
  if (list.length < 2) return;
  const seen = new Set<string>();
  for (const [index, record] of list.entries()) {
    const value = key(record);
    if (seen.has(value)) {
      const isBare = typeof record === 'string';
      const path = isBare ? where : where.slice(0, -1);
      const field = isBare ? [] : where.slice(-1);
      problems.push({
        path: pathText([...path, index, ...field]),
        message: `${value} is there twice`,
      });
      if (problems.length >= MOST_PROBLEMS) return;
    }
    seen.add(value);
  }
}
