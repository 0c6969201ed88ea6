import type { Pack } from '../schema/pack';
import type { Side } from './change';

/** What the records and items that a plan links to are called. An id that leads nowhere is said as it is. */

type Identified = { readonly id: string };

const find = <T extends Identified>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

const coded = (
  item: { readonly code: string; readonly label: string } | undefined,
  id: string,
): string => (item === undefined ? id : `${item.code} ${item.label}`.trim());

/** "P3.3 Raise the attainment of looked-after children". */
export function priorityName(id: string, { pack }: Side): string {
  return coded(find(pack.priorities, id), id);
}

/** "C32 Every school offers extended services". */
export function commitmentName(id: string, { pack }: Side): string {
  return coded(find(pack.commitments, id), id);
}

/** "F23 Gap in attainment at Key Stage 2". */
export function factName(id: string, { pack }: Side): string {
  return coded(find(pack.facts, id), id);
}

/** The title of a document of the pack. */
export function documentName(id: string, { pack }: Side): string {
  return find(pack.documents, id)?.label ?? id;
}

/** "NI 75 Five good grades at GCSE". */
export function indicatorName(id: string, { plan }: Side): string {
  const indicator = find(plan.indicators, id);
  return indicator === undefined ? id : `${indicator.code} ${indicator.title}`;
}

/** A word of one of the pack's vocabularies. */
export function choiceName(
  list: keyof Pick<Pack['vocabularies'], 'actionStatus' | 'actionType'>,
): (id: string, side: Side) => string {
  return (id, { pack }) => {
    const choices: readonly { readonly id: string; readonly label: string }[] =
      pack.vocabularies[list];
    return choices.find((choice) => choice.id === id)?.label ?? id;
  };
}
