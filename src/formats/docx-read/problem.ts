import { sentence, written } from '../../domain/in-words';

/** Why a file was not read as a Word document. Nothing of such a file is handed on. */
export type DocxProblem =
  /** Larger than any paper; it was not opened. */
  | { readonly code: 'tooLarge'; readonly size: number; readonly most: number }
  | { readonly code: 'notZip' }
  /** The older format, or one behind a password: both are kept in a compound file. */
  | { readonly code: 'oldOrLocked' }
  | { readonly code: 'damagedZip'; readonly why: string }
  | { readonly code: 'tooManyParts'; readonly parts: number; readonly most: number }
  /** A part, or all of them, unpack to more than a paper holds; nothing was unpacked. */
  | { readonly code: 'bomb'; readonly part: string; readonly size: number; readonly most: number }
  | { readonly code: 'macros'; readonly part: string }
  | { readonly code: 'notWord' }
  | { readonly code: 'missingPart'; readonly part: string }
  | {
      readonly code: 'malformed';
      readonly part: string;
      readonly line: number;
      readonly why: string;
    }
  /** A document type could bring in entities; no Word file has one. */
  | { readonly code: 'documentType'; readonly part: string }
  | { readonly code: 'tooDeep'; readonly part: string; readonly most: number }
  | { readonly code: 'tooManyElements'; readonly part: string; readonly most: number };

const MEBIBYTE = 1_048_576;
const inMebibytes = (bytes: number): string => `${written(Math.ceil(bytes / MEBIBYTE))} MiB`;

/** What is the matter with the file, as the end of a sentence that begins with its name, and what to do. */
export function docxProblemWords(problem: DocxProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `is ${inMebibytes(problem.size)} large, and a paper has at most ${inMebibytes(problem.most)}; save it with smaller pictures.`;
    case 'notZip':
      return 'is not a Word file, whatever its name says; open it in Word and save it as .docx.';
    case 'oldOrLocked':
      return 'has a password, or is in Word’s older format; open it in Word and save it as .docx without a password.';
    case 'damagedZip':
      return `is damaged (${problem.why}); ask for it again, or open it in Word and save it anew.`;
    case 'tooManyParts':
      return `has ${written(problem.parts)} parts, and a paper has at most ${written(problem.most)}; it was not unpacked.`;
    case 'bomb':
      return `would unpack to ${inMebibytes(problem.size)} (${problem.part}), and a paper has at most ${inMebibytes(problem.most)}; it was not unpacked. Do not open it unless you know who made it.`;
    case 'macros':
      return `holds a program (${problem.part}); open it in Word and save it as .docx, which leaves the program out.`;
    case 'notWord':
      return 'holds no Word document, whatever its name says; choose another file.';
    case 'missingPart':
      return `lacks a part that it speaks of (${problem.part}); open it in Word and save it anew.`;
    case 'malformed':
      return `is damaged: ${problem.part}, line ${String(problem.line)}: ${sentence(problem.why)} Open it in Word and save it anew.`;
    case 'documentType':
      return `holds a document type (${problem.part}), which no Word file has; it was not read further.`;
    case 'tooDeep':
      return `nests deeper than ${String(problem.most)} levels (${problem.part}); it was not read further.`;
    case 'tooManyElements':
      return `has more than ${written(problem.most)} elements in one part (${problem.part}); it was not read further.`;
  }
}
