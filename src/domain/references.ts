import type { Pack } from './schema/pack';
import type { Plan } from './schema/plan';
import type { Problem } from './schema/problem';

/**
 * Links of a plan that lead to nothing in its pack. They do not stop a plan from opening (packs change); they are shown,
 * and a command that would make one is refused.
 */
export function brokenReferences(plan: Plan, pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const priorities = new Set(pack.priorities.map((item) => item.id));
  const commitments = new Set(pack.commitments.map((item) => item.id));
  const documents = new Set(pack.documents.map((item) => item.id));
  const check = (
    path: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
    noun: string,
  ) => {
    for (const id of ids) {
      if (!known.has(id))
        problems.push({ path, message: `leads to ${noun} ${id}, which the pack does not have` });
    }
  };
  for (const action of plan.actions) {
    check(`action ${action.ref}`, action.priorityIds, priorities, 'priority');
    check(`action ${action.ref}`, action.commitmentIds, commitments, 'commitment');
    check(`action ${action.ref}`, action.documentIds, documents, 'document');
  }
  for (const indicator of plan.indicators) {
    const ids = indicator.priorities.map((link) => link.priorityId);
    check(`indicator ${indicator.code}`, ids, priorities, 'priority');
  }
  for (const section of plan.sections) {
    check(`section ${section.title}`, section.documentIds, documents, 'document');
  }
  return problems;
}
