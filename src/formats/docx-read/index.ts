export { readDocx, type DocPart, type DocxFile } from './read';
export type { DocStyles } from './styles';
export { docxProblemWords, type DocxProblem } from './problem';
export * from './model';
export type { Misplaced } from './survey';
