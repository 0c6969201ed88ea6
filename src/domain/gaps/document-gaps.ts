import { longDate } from '../dates';
import type { Focus } from '../commands/describe';
import { daysOf } from '../financial-year';
import { nameList } from '../in-words';
import { threadOf, type Thread } from '../queries/thread';
import type { Pack, ReferenceDocument } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { FoundGap } from './gap';
import { documentsIn, documentsNamed } from './mentions';

/** A place of the plan that names a document: what it is called, and where it is seen. */
interface Place {
  readonly name: string;
  readonly focus: Focus;
}

/** The documents of a pack in printed order: local before national. */
function inPrintedOrder({ documents }: Pack): readonly ReferenceDocument[] {
  return documents.toSorted(
    (a, b) =>
      Number(a.scope === 'national') - Number(b.scope === 'national') || a.sortOrder - b.sortOrder,
  );
}

function put(places: Map<string, Place[]>, id: string, place: Place): void {
  const list = places.get(id);
  if (list) list.push(place);
  else places.set(id, [place]);
}

/** Where the lists of a plan cite a document. */
function citations({ sectionsByDocument, actionsByDocument }: Thread, documentId: string): Place[] {
  const sections = sectionsByDocument.get(documentId) ?? [];
  const actions = actionsByDocument.get(documentId) ?? [];
  const field = 'documentIds';
  return [
    ...sections.map(({ id, title }): Place => {
      return { name: `“${title}”`, focus: { room: 'narrative', id, field } };
    }),
    ...actions.map(({ id, ref }): Place => {
      return { name: ref, focus: { room: 'actions', id, field } };
    }),
  ];
}

/** Why a document should no longer be cited in a plan of a year; null where it may be. */
function outOfDate(document: ReferenceDocument, year: string, pack: Pack): string | null {
  const { supersededBy, status, validTo, label } = document;
  if (supersededBy !== undefined) {
    const later = pack.documents.find(({ id }) => id === supersededBy)?.label ?? supersededBy;
    return `${label} is replaced by ${later}`;
  }
  if (validTo !== undefined && validTo < daysOf(year).first) {
    return `${label} expired on ${longDate(validTo)}`;
  }
  return status === 'expired' ? `${label} has expired` : null;
}

/** Documents that sections or actions cite though they have expired or been replaced. */
export function staleDocuments(plan: Plan, pack: Pack): readonly FoundGap[] {
  const stale = new Map<string, string>();
  for (const document of pack.documents) {
    const why = outOfDate(document, plan.header.year, pack);
    if (why !== null) stale.set(document.id, why);
  }
  if (stale.size === 0) return [];
  const thread = threadOf(plan, pack);
  return inPrintedOrder(pack).flatMap((document): FoundGap[] => {
    const why = stale.get(document.id);
    const places = why === undefined ? [] : citations(thread, document.id);
    const [first] = places;
    if (first === undefined || why === undefined) return [];
    const names = nameList(places.map(({ name }) => name));
    return [
      {
        code: 'G14',
        about: document.id,
        ref: '',
        name: document.label,
        sentence: `${why}, and ${names} ${places.length === 1 ? 'cites' : 'cite'} it.`,
        focus: first.focus,
      },
    ];
  });
}

/** Documents that the narrative names by title or alias, and no section or action has in its list. */
export function unlistedDocuments(plan: Plan, pack: Pack): readonly FoundGap[] {
  const named = new Map<string, Place[]>();
  for (const { id, title, body, noImplications } of plan.sections) {
    const ids = new Set(documentsIn(body, pack));
    for (const more of documentsNamed(noImplications ?? '', pack)) ids.add(more);
    const focus: Focus = { room: 'narrative', id, field: 'documentIds' };
    for (const documentId of ids) put(named, documentId, { name: `“${title}”`, focus });
  }
  if (named.size === 0) return [];
  const { sectionsByDocument, actionsByDocument } = threadOf(plan, pack);
  const isListed = (id: string): boolean =>
    [sectionsByDocument, actionsByDocument].some((lists) => (lists.get(id) ?? []).length > 0);
  return inPrintedOrder(pack).flatMap((document): FoundGap[] => {
    const places = named.get(document.id) ?? [];
    const [first] = places;
    if (first === undefined || isListed(document.id)) return [];
    const names = nameList(places.map(({ name }) => name));
    return [
      {
        code: 'G15',
        about: document.id,
        ref: '',
        name: document.label,
        sentence: `${names} ${places.length === 1 ? 'names' : 'name'} ${document.label}, and no list of the plan has it.`,
        focus: first.focus,
      },
    ];
  });
}
