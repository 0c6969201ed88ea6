import type { RegisterKey } from '../../../domain/registers/index';

/** How the room of resources and risks was left. */
export interface ResourcesView {
  readonly register: RegisterKey;
  readonly filter: string;
  /** The record that the panel shows: the one whose row has focus. */
  readonly selectedId: string | null;
  /** Records that the next command is for when there are several. */
  readonly pickedIds: readonly string[];
  /** Column that has focus. */
  readonly field: string | null;
  /** Null: as the width of the window allows. */
  readonly drawer: boolean | null;
  /** Whether the matrix stands over the list of risks. */
  readonly matrix: boolean;
  /** The one cell of the matrix whose risks are listed; null: every one. */
  readonly cell: { readonly likelihood: number; readonly impact: number } | null;
}

/** How the room of resources and risks is shown first. */
export const FIRST_RESOURCES: ResourcesView = {
  register: 'staffing',
  filter: '',
  selectedId: null,
  pickedIds: [],
  field: null,
  drawer: null,
  matrix: true,
  cell: null,
};
