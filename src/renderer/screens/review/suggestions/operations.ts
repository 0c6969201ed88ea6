import { written } from '../../../../domain/in-words';
import type { Suggestion } from '../../../../domain/schema/plan';
import {
  accept,
  openSuggestions,
  reject,
  type Decision,
} from '../../../../domain/suggestions/decide';
import { suggestionFocus } from '../../../../domain/suggestions/names';
import { takeBack, type TakenBack } from '../../../../domain/suggestions/take-back';
import { offerUndo } from '../../../session/offer-undo';
import { personOf } from '../../../session/person';
import type { Session } from '../../../session/session';

const decider = ({ state }: Session) => ({ by: personOf(state), at: new Date().toISOString() });

const counted = (count: number, noun: string): string =>
  `${written(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Lets the person pick a Word file that came back, and takes in what it says as one step. */
export async function takeInWord(session: Session): Promise<void> {
  const planId = session.state.open?.planId;
  if (planId === undefined) return;
  const picked = await session.bridge.pickFile('word');
  if (!picked.ok) session.fail(picked.error);
  if (!picked.ok || picked.value === null) return;
  await session.settle();
  const read = await session.bridge.request('review.read', { planId, ...picked.value });
  const { open } = session.state;
  if (open?.planId !== planId) return;
  if (!read.ok) {
    session.fail(read.error);
    return;
  }
  const { name, copy, hasChanged } = read.value;
  const taken = takeBack(open.history.plan, open.pack, copy, {
    newId: (kind) => `${kind}-${crypto.randomUUID()}`,
    now: new Date().toISOString(),
    file: name,
  });
  if (taken.command === null) {
    session.toast(`${name} has nothing that the plan does not have already.`);
    return;
  }
  if (!session.dispatch(taken.command)) return;
  session.setView('review', { shows: 'suggestions', suggestionAt: null });
  session.go('review');
  session.toast(summed(taken, hasChanged), 'info', offerUndo(session));
}

function summed(taken: TakenBack, hasChanged: boolean): string {
  const { added, answers, suggestions, lost } = taken;
  const parts = [
    ...(added === 0 ? [] : [counted(added, 'comment')]),
    ...(answers === 0 ? [] : [counted(answers, 'answer')]),
    ...(suggestions.length === 0 ? [] : [counted(suggestions.length, 'suggestion')]),
  ];
  return [
    `Taken in: ${parts.length === 0 ? 'what was settled' : parts.join(', ')}.`,
    ...(lost.length === 0
      ? []
      : [
          `${counted(lost.length, 'comment')} had no place and ${lost.length === 1 ? 'is' : 'are'} on the plan.`,
        ]),
    ...(hasChanged ? ['The plan has changed since it went out.'] : []),
  ].join(' ');
}

/** Goes to the place of a suggestion in its own room. */
export function goToSuggestion(session: Session, suggestion: Suggestion): void {
  const focus = suggestionFocus(suggestion);
  if (focus === null) return;
  session.go(focus.room, focus.id, focus.field);
  // The cover is edited in a dialog alone.
  if (focus.room === 'overview') session.showDialog('planDetails');
}

/** Accepts suggestions as one step, `anyway` also in place of what the plan says by now; says which had to be left. */
export function acceptThese(
  session: Session,
  suggestions: readonly Suggestion[],
  how: 'fitting' | 'anyway' = 'fitting',
): void {
  const { open } = session.state;
  if (open === null) return;
  carryOut(
    session,
    accept(open.history.plan, open.pack, suggestions, decider(session), how),
    'Accepted',
  );
}

/** Rejects suggestions as one step. */
export function rejectThese(session: Session, suggestions: readonly Suggestion[]): void {
  const { open } = session.state;
  if (open === null) return;
  carryOut(session, reject(open.history.plan, suggestions, decider(session)), 'Rejected');
}

function carryOut(session: Session, { command, done, left }: Decision, verb: string): void {
  if (command !== null && !session.dispatch(command)) return;
  const said = `${verb} ${counted(done.length, 'suggestion')}.`;
  if (left.length === 0) {
    session.toast(said, 'info', offerUndo(session));
    return;
  }
  const words = `${counted(left.length, 'suggestion')} cannot be accepted as ${left.length === 1 ? 'it is and stays' : 'they are and stay'} open.`;
  if (done.length === 0) session.toast(words, 'problem');
  else session.toast(`${said} ${words}`, 'problem', offerUndo(session));
}

/** The open suggestion that the keyboard is at. */
function currentOf({ state }: Session): readonly Suggestion[] {
  const plan = state.open?.history.plan;
  const id = state.views.review.suggestionAt?.id;
  return plan ? openSuggestions(plan).filter((one) => one.id === id) : [];
}

/** Accepts, uses anyway or rejects the suggestion that the keyboard is at, or every one. */
export function decide(
  session: Session,
  verdict: 'accept' | 'anyway' | 'reject',
  which: 'this' | 'all',
): void {
  const plan = session.state.open?.history.plan;
  if (!plan) return;
  const chosen = which === 'all' ? openSuggestions(plan) : currentOf(session);
  if (chosen.length === 0) return;
  if (verdict === 'reject') rejectThese(session, chosen);
  else acceptThese(session, chosen, verdict === 'anyway' ? 'anyway' : 'fitting');
}
