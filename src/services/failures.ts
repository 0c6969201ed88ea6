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

/** Why edits were not carried out; `count` is how many were asked for together. */
export function editFailure(problem: EditProblem, count: number): Result<never, Failure> {
  switch (problem.code) {
    case 'stale':
      return failed(
        'stale',
        'The plan has changed since this window read it. Nothing was overwritten; open the plan again and repeat the last step.',
      );
    case 'refused':
      return failed(
        'refused',
        place(problem.index, count) + historyRefusalSentence(problem.refusal),
      );
    case 'objected':
      return failed('refused', place(problem.index, count) + problem.message);
    default:
      return storageFailure(problem);
  }
}

function place(index: number, count: number): string {
  return count === 1 ? '' : `Edit ${String(index + 1)} of ${String(count)}: `;
}
