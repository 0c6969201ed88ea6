export { checkDocx } from './check';
export type { CheckOptions, DocCheck, DocPlace } from './finding';
