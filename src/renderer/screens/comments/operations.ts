import { focusOf } from '../../../domain/comments/about';
import { commentCommand, type Remark } from '../../../domain/comments/make';
import { markedWords } from '../../../domain/comments/marks';
import { commentBeside } from '../../../domain/comments/order';
import type { Severity } from '../../../domain/checks/finding';
import type { Comment } from '../../../domain/schema/plan';
import { offerUndo } from '../../session/offer-undo';
import { personOf } from '../../session/person';
import type { Session } from '../../session/session';
import { showPanel } from './show-panel';

const newId = (kind: 'c' | 'r'): string => `${kind}-${crypto.randomUUID()}`;

/** Who says something now. */
function signature(session: Session): { readonly at: string; readonly by: string } {
  return { at: new Date().toISOString(), by: personOf(session.state) };
}

/** Keeps what is being typed until it is said; blank forgets it. */
export function keepUnsaid(session: Session, key: string, text: string): void {
  const { [key]: _, ...others } = session.state.views.comments.unsaid;
  session.setView('comments', { unsaid: text === '' ? others : { ...others, [key]: text } });
}

/** Adds a comment; its id, or null where it was refused. */
export function addComment(
  session: Session,
  said: Pick<Remark, 'about' | 'words' | 'level' | 'text'>,
): string | null {
  session.flush();
  const plan = session.state.open?.history.plan;
  if (!plan) return null;
  const id = newId('c');
  const command = commentCommand(plan, { id, ...signature(session), ...said });
  if (!session.dispatch(command)) return null;
  session.setView('comments', { at: id, level: null });
  return id;
}

/** Answers a comment. */
export function replyTo(session: Session, { id }: Comment, text: string): boolean {
  const reply = { id: newId('r'), ...signature(session), text };
  return session.dispatch({ type: 'comment.reply', id, reply });
}

/** Calls a comment settled. */
export function resolve(session: Session, comment: Comment): void {
  const { id } = comment;
  if (!session.dispatch({ type: 'comment.resolve', id, ...signature(session) })) return;
  session.toast('Resolved: it stays among the resolved comments.', 'info', offerUndo(session));
}

/** Opens a settled comment again. */
export function reopen(session: Session, { id }: Comment): void {
  const reply = { id: newId('r'), ...signature(session), text: '' };
  session.dispatch({ type: 'comment.reopen', id, reply });
}

/** Changes what a comment says. */
export function reword(session: Session, { id }: Comment, text: string): boolean {
  return session.dispatch({ type: 'comment.set', id, changes: { text } });
}

/** Changes how much weight a comment has. */
export function weigh(session: Session, { id }: Comment, level: Severity): void {
  session.dispatch({ type: 'comment.set', id, changes: { level } });
}

/** Takes a comment out. */
export function remove(session: Session, { id }: Comment): void {
  if (!session.dispatch({ type: 'comment.remove', ids: [id] })) return;
  session.toast('Deleted the comment.', 'info', offerUndo(session));
}

/** Goes to what a comment is about, in its own room. */
export function goToComment(session: Session, comment: Comment): void {
  const plan = session.state.open?.history.plan;
  if (!plan) return;
  const { room, id, field } = focusOf(plan, comment);
  session.setView('comments', { at: comment.id });
  const words = comment.about.kind === 'text' ? markedWords(plan.sections).get(comment.id) : null;
  const partId = comment.about.kind === 'indicator' ? comment.about.partId : null;
  showPanel(session, room);
  session.go(room, id, field, { partId, range: words ?? null });
  // The cover is edited in a dialog alone; what is said of the plan as a whole is read in the review.
  if (room !== 'overview') return;
  if (field === null) session.go('review');
  else session.showDialog('planDetails');
}

/** Goes to the next open comment, or the one before: to its card in the review, to its place from any other room. */
export function walkComments(session: Session, way: 'next' | 'previous'): void {
  const { open, place, views } = session.state;
  if (open === null) return;
  const { plan } = open.history;
  const { at, level } = views.comments;
  const isWanted = ({ resolved, level: own }: Comment): boolean =>
    resolved === null && (level === null || own === level);
  const next = commentBeside(plan, at, way, isWanted) ?? plan.comments.find(isWanted);
  if (!next) {
    session.toast('No comment is open.');
    return;
  }
  session.setView('comments', { at: next.id });
  if (place === 'review') focusCard(next.id);
  else goToComment(session, next);
}

/** Puts the focus on the card of a comment, once it is drawn. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-comment-card="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus();
  });
}
