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
  // The document itself in the list: it is looked at to be taken out.
  const field = `documentIds:${documentId}`;
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

/** Why documents of a pack should no longer be cited in a plan of a year, by their ids. */
function outOfDateIn(year: string, pack: Pack): ReadonlyMap<string, string> {
  const stale = new Map<string, string>();
  for (const document of pack.documents) {
    const why = outOfDate(document, year, pack);
    if (why !== null) stale.set(document.id, why);
  }
  return stale;
}

/** Where the narrative names documents by title or alias; `field`: what of the section is looked at. */
function mentions(plan: Plan, pack: Pack, field: string): ReadonlyMap<string, readonly Place[]> {
  const named = new Map<string, Place[]>();
  for (const { id, title, body, noImplications } of plan.sections) {
    const inText = documentsIn(body, pack);
    const ids = new Set([...inText, ...documentsNamed(noImplications ?? '', pack)]);
    const focus: Focus = { room: 'narrative', id, field };
    for (const documentId of ids) put(named, documentId, { name: `“${title}”`, focus });
  }
  return named;
}

/** One gap for each document that stands somewhere. */
function gapOf(
  code: 'G14' | 'G15',
  { id, label }: ReferenceDocument,
  places: readonly Place[],
  sentence: (places: string, isOne: boolean) => string,
): FoundGap[] {
  const [first] = places;
  if (first === undefined) return [];
  const said = sentence(nameList(places.map(({ name }) => name)), places.length === 1);
  return [{ code, about: id, ref: '', name: label, sentence: said, focus: first.focus }];
}

/**
 * Documents that sections or actions cite though they have expired or been replaced: in a list, or else in the text, so
 * that one that is taken out of the list is not asked back into it.
 */
export function staleDocuments(plan: Plan, pack: Pack): readonly FoundGap[] {
  const stale = outOfDateIn(plan.header.year, pack);
  if (stale.size === 0) return [];
  const thread = threadOf(plan, pack);
  const named = mentions(plan, pack, 'body');
  return inPrintedOrder(pack).flatMap((document): FoundGap[] => {
    const why = stale.get(document.id);
    if (why === undefined) return [];
    const cited = citations(thread, document.id);
    if (cited.length > 0) {
      return gapOf('G14', document, cited, (places, isOne) => {
        return `${why}, and ${places} ${isOne ? 'cites' : 'cite'} it.`;
      });
    }
    return gapOf('G14', document, named.get(document.id) ?? [], (places, isOne) => {
      return `${why}, and the text of ${places} ${isOne ? 'names' : 'name'} it.`;
    });
  });
}

/** Documents in force that the narrative names, and no section or action has in its list. */
export function unlistedDocuments(plan: Plan, pack: Pack): readonly FoundGap[] {
  const named = mentions(plan, pack, 'documentIds');
  if (named.size === 0) return [];
  const stale = outOfDateIn(plan.header.year, pack);
  const { sectionsByDocument, actionsByDocument } = threadOf(plan, pack);
  const isListed = (id: string): boolean =>
    [sectionsByDocument, actionsByDocument].some((lists) => (lists.get(id) ?? []).length > 0);
  return inPrintedOrder(pack).flatMap((document): FoundGap[] => {
    const { id, label } = document;
    if (isListed(id) || stale.has(id)) return [];
    return gapOf('G15', document, named.get(id) ?? [], (places, isOne) => {
      return `${places} ${isOne ? 'names' : 'name'} ${label}, and no list of the plan has it.`;
    });
  });
}
