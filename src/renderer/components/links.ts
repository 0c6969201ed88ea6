import type { Role } from '../../domain/schema/common';

/** Something that can be linked to. */
export interface LinkItem {
  readonly id: string;
  /** Short name as printed: "P4.1". */
  readonly code: string;
  readonly label: string;
  /** Other words by which it can be found: aliases, say. */
  readonly words?: string;
}

/** A run of items under a heading. */
export interface LinkGroup {
  readonly label: string;
  readonly items: readonly LinkItem[];
}

/** A link that is made. The role means something only where the dialog asks for roles. */
export interface MadeLink {
  readonly id: string;
  readonly role: Role;
}

/** The groups with what is linked already set before them, in a group of its own: in a long list it would not be seen. */
export function linkedFirst(
  groups: readonly LinkGroup[],
  links: readonly MadeLink[],
): readonly LinkGroup[] {
  const items = new Map(groups.flatMap((group) => group.items.map((item) => [item.id, item])));
  const linked = links.flatMap(({ id }) => items.get(id) ?? []);
  if (linked.length === 0) return groups;
  const others = groups.map((group) => ({
    ...group,
    items: group.items.filter((item) => !linked.includes(item)),
  }));
  return [{ label: 'Linked', items: linked }, ...others.filter((group) => group.items.length > 0)];
}
