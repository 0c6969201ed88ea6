import type { Replacement } from '../../../domain/find/replace';
import { written } from '../../../domain/in-words';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';

/** Carries a replacement out as one step; a message says what was done and offers to take it back. */
export function replaceNow(session: Session, { command, leftOut }: Replacement): void {
  if (command?.type !== 'batch' || !session.dispatch(command)) return;
  session.showDialog(null);
  const done = command.label.replace(/^Replace/u, 'Replaced').replace(/^Delete/u, 'Deleted');
  const left = leftOut.length;
  const more = left === 0 ? '' : left === 1 ? '. 1 place stays' : `. ${written(left)} places stay`;
  session.toast(`${done}${more}`, 'info', offerUndo(session));
}
