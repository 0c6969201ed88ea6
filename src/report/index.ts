export { buildReport } from './build';
export { buildPaper } from './build-paper';
export { textOf } from './cells';
export { contentsLine, coverTable } from './cover';
export type { PackWishes } from './covering';
export { buildThreadReport } from './thread-paper';
export type * from './model';
export { LONGEST_ANCHOR } from './model';
export { redline } from './redline';
