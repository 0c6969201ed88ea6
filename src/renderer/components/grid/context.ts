import type { Portals } from './portals';

/** What the parts of a grid have in common. */
export interface GridContext {
  readonly portals: Portals;
}
