/** A council's own Word file as the look of our papers. */
export { applyTemplate } from './apply';
export type { PutEdges } from './put-edges';
export { reportOn, styleAfter, type TemplateReport } from './derive';
export { readTemplate } from './read';
