export { buildReport } from './build';
export { buildPaper } from './build-paper';
export { textOf } from './cells';
export { contentsLine, COVER_FIELDS, coverTable } from './cover';
export { buildThreadReport } from './thread-paper';
export type * from './model';
export { LONGEST_ANCHOR } from './model';
export { fieldsUnder } from './printed-columns';
export { redline } from './redline';
