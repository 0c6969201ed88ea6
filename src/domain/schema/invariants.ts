import type { Plan } from './plan';
import type { Problem } from './problem';

/**
 * What holds in every plan beyond the shape of its fields: ids and printed references are unique, links lead to records
 * of the plan, targets stand once a year in order. Commands keep it so; the reader checks it.
 */
export function planProblems(plan: Plan): Problem[] {
  const problems: Problem[] = [];
  const indicators = new Set(plan.indicators.map((indicator) => indicator.id));
  unique(problems, 'sections', plan.sections, (section) => section.id, 'id');
  unique(problems, 'actions', plan.actions, (action) => action.id, 'id');
  unique(problems, 'actions', plan.actions, (action) => action.ref, 'ref');
  unique(problems, 'indicators', plan.indicators, (indicator) => indicator.id, 'id');
  unique(problems, 'indicators', plan.indicators, (indicator) => indicator.code, 'code');
  for (const [index, action] of plan.actions.entries()) {
    const path = `actions[${String(index)}]`;
    for (const [place, link] of action.indicators.entries()) {
      if (!indicators.has(link.indicatorId)) {
        problems.push({
          path: `${path}.indicators[${String(place)}].indicatorId`,
          message: `leads to indicator ${link.indicatorId}, which the plan does not have`,
        });
      }
    }
    unique(
      problems,
      `${path}.indicators`,
      action.indicators,
      (link) => link.indicatorId,
      'indicatorId',
    );
    unique(problems, `${path}.priorityIds`, action.priorityIds, (id) => id, '');
    unique(problems, `${path}.commitmentIds`, action.commitmentIds, (id) => id, '');
    unique(problems, `${path}.documentIds`, action.documentIds, (id) => id, '');
    unique(problems, `${path}.milestones`, action.milestones, (milestone) => milestone.id, 'id');
  }
  for (const [index, indicator] of plan.indicators.entries()) {
    const path = `indicators[${String(index)}]`;
    unique(
      problems,
      `${path}.priorities`,
      indicator.priorities,
      (link) => link.priorityId,
      'priorityId',
    );
    unique(problems, `${path}.parts`, indicator.parts, (part) => part.id, 'id');
    for (const [place, part] of indicator.parts.entries()) {
      const at = `${path}.parts[${String(place)}]`;
      unique(problems, `${at}.comparators`, part.comparators, (other) => other.id, 'id');
      const isInOrder = part.targets.every(
        (target, n) => n === 0 || (part.targets[n - 1]?.year ?? '') < target.year,
      );
      if (!isInOrder) {
        problems.push({ path: `${at}.targets`, message: 'names a year twice or out of order' });
      }
    }
  }
  return problems;
}

function unique<T>(
  problems: Problem[],
  path: string,
  list: readonly T[],
  key: (record: T) => string,
  field: string,
): void {
  const seen = new Set<string>();
  for (const [index, record] of list.entries()) {
    const value = key(record);
    if (seen.has(value)) {
      const tail = field === '' ? '' : `.${field}`;
      problems.push({
        path: `${path}[${String(index)}]${tail}`,
        message: `${value} is there twice`,
      });
    }
    seen.add(value);
  }
}
