import { unreachable } from '../domain/control';
import type { Pack, ReferenceDocument } from '../domain/schema/pack';
import type { PlanStatus } from '../domain/schema/plan';

/** What the pack calls an id, or the id itself with a remark, so that a broken link is seen and not lost. */
export function nameOf(
  items: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  return items.find((item) => item.id === id)?.label ?? `${id} (not in the reference pack)`;
}

/** The stage of a plan as a cover prints it. */
export function planStatusName(status: PlanStatus): string {
  switch (status) {
    case 'headlines':
      return 'Headlines only';
    case 'draft':
      return 'Draft';
    case 'submitted':
      return 'Draft, submitted for review';
    case 'returned':
      return 'Draft, returned for changes';
    case 'agreed':
      return 'Agreed';
    case 'committee':
      return 'Committee version';
    case 'approved':
      return 'Approved';
    case 'closed':
      return 'Closed';
    default:
      return unreachable(status);
  }
}

/** The status of a document in words, with what takes its place. */
export function documentStatus(document: ReferenceDocument, pack: Pack): string {
  const later = document.supersededBy;
  const tail = later === undefined ? '' : `; replaced by ${nameOf(pack.documents, later)}`;
  switch (document.status) {
    case 'current':
      return `Current${tail}`;
    case 'expired':
      return `Expired${tail}`;
    case 'consultation':
      return `In consultation${tail}`;
    case 'unresolved':
      return `Not identified${tail}`;
    default:
      return unreachable(document.status);
  }
}
