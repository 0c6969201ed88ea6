export { buildReport } from './build';
export type * from './model';
export { LONGEST_ANCHOR } from './model';
