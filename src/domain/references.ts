import type { Focus } from './commands/describe';
import type { Pack } from './schema/pack';
import type { Plan } from './schema/plan';
import type { Problem } from './schema/problem';

/** A reference of a plan to something that its pack does not have, and where it is seen. */
export interface BrokenReference extends Problem {
  readonly focus: Focus;
}

/**
 * References of a plan that lead to nothing in its pack: links, and words of its vocabularies. They do not stop a plan
 * from opening (packs change); they are shown.
 */
export function brokenReferences(plan: Plan, pack: Pack): BrokenReference[] {
  const broken: BrokenReference[] = [];
  const priorities = idsOf(pack.priorities);
  const commitments = idsOf(pack.commitments);
  const documents = idsOf(pack.documents);
  const indicators = idsOf(pack.indicators);
  const statuses = idsOf(pack.vocabularies.actionStatus);
  const types = idsOf(pack.vocabularies.actionType);
  const check = (
    path: () => string,
    focus: Focus,
    id: string,
    known: ReadonlySet<string>,
    noun: string,
  ) => {
    if (id === '' || known.has(id)) return;
    broken.push({
      path: path(),
      message: `names ${noun} ${id}, which the pack does not have`,
      focus,
    });
  };
  for (const action of plan.actions) {
    const path = () => `action ${action.ref}`;
    const at = (field: string): Focus => ({ room: 'actions', id: action.id, field });
    for (const id of action.priorityIds) check(path, at('priorityIds'), id, priorities, 'priority');
    for (const id of action.commitmentIds)
      check(path, at('commitmentIds'), id, commitments, 'commitment');
    for (const id of action.documentIds) check(path, at('documentIds'), id, documents, 'document');
    check(path, at('status'), action.status, statuses, 'status');
    check(path, at('type'), action.type, types, 'type');
  }
  for (const indicator of plan.indicators) {
    const path = () => `indicator ${indicator.code}`;
    const at = (field: string): Focus => ({ room: 'indicators', id: indicator.id, field });
    for (const { priorityId } of indicator.priorities) {
      check(path, at('priorities'), priorityId, priorities, 'priority');
    }
    check(path, at('title'), indicator.packItemId ?? '', indicators, 'indicator');
  }
  for (const section of plan.sections) {
    const path = () => `section ${section.title}`;
    const focus: Focus = { room: 'narrative', id: section.id, field: 'documentIds' };
    for (const id of section.documentIds) check(path, focus, id, documents, 'document');
  }
  return broken;
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
