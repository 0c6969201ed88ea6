export { checkDocx } from './check';
export type { CheckOptions, DocCheck, DocFinding, DocPlace } from './finding';
