/** A council's own Word file as the look of our papers. */
export { applyTemplate, type Media } from './apply';
export { reportOn, styleAfter, type TemplateReport } from './derive';
export { readTemplate, type WordTemplate } from './read';
