import type { Failure, FailureCode } from '../contract/failure';
import { refusalSentence } from '../domain/commands/refusal';
import type { HistoryRefusal } from '../domain/history';
import { fail, type Result } from '../domain/result';
import type { EditProblem } from '../storage/edit';
import { storageSentence, type StorageProblem } from '../storage/problem';

/** A failure as a result. */
export function failed(code: FailureCode, message: string): Result<never, Failure> {
  return fail({ code, message });
}

const CODES: Readonly<Record<StorageProblem['code'], FailureCode>> = {
  missing: 'notFound',
  unreadable: 'unreadable',
  notRead: 'unreadable',
  notSaved: 'notSaved',
  exists: 'taken',
  changedOutside: 'changedOutside',
  lockLost: 'readOnly',
  journalDamaged: 'unreadable',
  notLibrary: 'notFound',
};

/** A problem of the disk as a window is told. */
export function storageFailure(problem: StorageProblem): Result<never, Failure> {
  return failed(CODES[problem.code], storageSentence(problem));
}

function historyRefusalSentence(refusal: HistoryRefusal): string {
  switch (refusal.code) {
    case 'nothingToUndo':
      return 'There is nothing left to undo. Nothing was changed.';
    case 'nothingToRedo':
      return 'There is nothing left to redo. Nothing was changed.';
    default:
      return refusalSentence(refusal);
  }
}

/** Why edits were not carried out, and which of them it was. */
export function editFailure(problem: EditProblem): Result<never, Failure> {
  switch (problem.code) {
    case 'stale':
      return failed(
        'stale',
        'The plan has changed since this window read it. Nothing was overwritten; open the plan again and repeat the last step.',
      );
    case 'refused': {
      const message = historyRefusalSentence(problem.refusal);
      return fail({ code: 'refused', message, edit: problem.index });
    }
    case 'objected':
      return fail({ code: 'refused', message: problem.message, edit: problem.index });
    default:
      return storageFailure(problem);
  }
}
