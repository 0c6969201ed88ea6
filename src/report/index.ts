export { buildReport } from './build';
export { textOf } from './cells';
export type * from './model';
export { LONGEST_ANCHOR } from './model';
