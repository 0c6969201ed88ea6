/** Writing Word files. It brings docx with it: load it on demand. */
export { writeDocx, type DocxOptions, type DocxProgress } from './write';
export type { PaperLook } from './look';
