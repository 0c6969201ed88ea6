export { readDocx, type DocPart, type DocStory, type DocxFile } from './read';
export { docxProblemWords, type DocxProblem } from './problem';
export * from './model';
export type { Misplaced } from './survey';
export type { DocStyles } from './styles';
