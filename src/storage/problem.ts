import { unreachable } from '../domain/control';
import { readProblemSentence, type ReadProblem } from '../domain/schema/parse';

/** Why a file of a library could not be read or written. `file` is its path, for people. */
export type StorageProblem =
  /** There is no such file or folder. */
  | { readonly code: 'missing'; readonly file: string }
  /** The file is there and is not what it should be. */
  | { readonly code: 'unreadable'; readonly file: string; readonly problem: ReadProblem }
  /** The system refused to read; `reason` is its code: EACCES, EIO. */
  | { readonly code: 'notRead'; readonly file: string; readonly reason: string }
  /** The system refused to write; what was there before is still there. `reason` is its code: ENOSPC, EROFS. */
  | { readonly code: 'notSaved'; readonly file: string; readonly reason: string }
  /** Something of that name is there already. */
  | { readonly code: 'exists'; readonly file: string }
  /** Another program wrote to the file since it was opened. */
  | { readonly code: 'changedOutside'; readonly file: string }
  /** The lock is somebody else's now. */
  | { readonly code: 'lockLost'; readonly file: string }
  /** A journal line, counted from 1, cannot be read or does not fit the lines before it. */
  | {
      readonly code: 'journalDamaged';
      readonly file: string;
      readonly line: number;
      readonly reason: string;
    }
  /** A folder with other things in it is no library. */
  | { readonly code: 'notLibrary'; readonly file: string };

/** What the system's own code for a refusal means. */
export function reasonText(reason: string): string {
  switch (reason) {
    case 'ENOSPC':
      return 'the disk is full';
    case 'EDQUOT':
      return 'the disk quota is used up';
    case 'EFBIG':
      return 'the file would be larger than this disk allows';
    case 'EROFS':
      return 'the disk is read-only';
    case 'READONLY':
      return 'the file is marked read-only';
    case 'EACCES':
    case 'EPERM':
      return 'this account may not do that, or another program holds the file';
    case 'EBUSY':
      return 'another program holds the file';
    case 'EIO':
      return 'the disk reported an error';
    case 'ENOENT':
      return 'its folder is not there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder should be';
    case 'EISDIR':
      return 'a folder stands where the file should be';
    case 'ENAMETOOLONG':
      return 'the name is too long for this disk';
    case 'ELOOP':
      return 'its links lead in a circle';
    default:
      return `the system said ${reason}`;
  }
}

/** One sentence or three: what happened, what is safe, what to do. */
export function storageSentence(problem: StorageProblem): string {
  switch (problem.code) {
    case 'missing':
      return `${problem.file} is not there. Nothing was changed; check the name, or that the disk or share is connected.`;
    case 'unreadable':
      return readProblemSentence(problem.file, problem.problem);
    case 'notRead':
      return `${problem.file} cannot be read: ${reasonText(problem.reason)}. Nothing was changed; check the permissions and the disk.`;
    case 'notSaved':
      return `${problem.file} was not saved: ${reasonText(problem.reason)}. What was saved before is safe; put that right and try again.`;
    case 'exists':
      return `${problem.file} is there already. It was not changed; choose another name.`;
    case 'changedOutside':
      return `${problem.file} was changed by another program while it was open here. Nothing was overwritten; close the plan and open it again to see what is there.`;
    case 'lockLost':
      return `The plan was taken over by somebody else (${problem.file}). Everything shown as saved is safe; open the plan again to see who has it.`;
    case 'journalDamaged':
      return `${problem.file} is damaged at line ${String(problem.line)}: ${problem.reason}. Nothing was changed; put back a copy of the plan's folder, or delete that line and those after it to open the plan as it was before them.`;
    case 'notLibrary':
      return `${problem.file} is not a library: it has other files in it and no library.json. Nothing was changed; choose an empty folder or one that holds a library.`;
    default:
      return unreachable(problem);
  }
}

/** The code of a system error ("ENOSPC"), or null where it is a defect of the program. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What `read` gives, or null where there is no such file; other system errors are thrown on. */
export async function orMissing<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The code of a system error; anything else is thrown on, as it is a defect. */
export function systemCode(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return code;
}
