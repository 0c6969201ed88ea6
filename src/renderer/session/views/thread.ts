/** How the golden thread was left: as a map, a list, a matrix or gaps. */
export interface ThreadView {
  readonly view: 'map' | 'list' | 'matrix' | 'gaps';
  /** Key of the node whose whole thread is picked out; null: nothing is. */
  readonly selected: string | null;
  /** Where the keys are at, and the nodes from which links were followed there, the last one last. */
  readonly focus: { readonly key: string; readonly trail: readonly string[] } | null;
  /** The one outcome that is shown; null: every one. */
  readonly outcomeId: string | null;
  /** 1: the whole map in the height of the window, as far as it can be read. */
  readonly zoom: number;
  /** Blocks of small nodes that were opened. */
  readonly opened: readonly string[];
  /** The gaps beside map and list. Null: as the width of the window allows. */
  readonly gaps: boolean | null;
}

/** How the golden thread is shown first. */
export const FIRST_THREAD: ThreadView = {
  view: 'map',
  selected: null,
  focus: null,
  outcomeId: null,
  zoom: 1,
  opened: [],
  gaps: null,
};
