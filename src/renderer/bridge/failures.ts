import type { Failure } from '../../contract/failure';
import { fail, type Result } from '../../domain/result';

/** The server does not answer. `saving`: what was being sent were edits, which the window keeps and can send again. */
export function notAnswering(saving: boolean): Result<never, Failure> {
  return fail({
    code: saving ? 'notSaved' : 'defect',
    message: saving
      ? 'Golden Thread is not answering, so the last changes are not on disk. They are kept in this window: leave it open, see that the program is still running where it was started, and try again.'
      : 'Golden Thread is not answering, so this was not done. What was shown as saved is safe: see that the program is still running where it was started, and try again.',
  });
}

/** The server was started anew and does not know this browser, which has edits for it. */
export function notLetIn(): Result<never, Failure> {
  return fail({
    code: 'notSaved',
    message:
      'Golden Thread was started again and has not let this browser in yet, so the last changes are not on disk. They are kept in this window: leave it open, open the address that Golden Thread wrote when it was started in another tab, then try again here.',
  });
}

/** The browser has no such dialog. */
export function notHere(message: string): Result<never, Failure> {
  return fail({ code: 'notHere', message });
}
