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
