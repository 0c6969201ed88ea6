import { count } from '../../../domain/in-words';
import { roleIn, stepsFrom, type ReviewRole } from '../../../domain/review/role';
import { whatHolds, type OfferedStep } from '../../../domain/review/what-holds';
import { stepCommand } from '../../../domain/review/take-step';
import { personOf, roleOf } from '../../session/person';
import type { Session } from '../../session/session';
import type { OpenState, SessionState } from '../../session/state';

/** The steps of the review that the person can think of taking now, and what each asks for. */
export function offeredSteps(session: Session, state: SessionState): readonly OfferedStep[] {
  const { open } = state;
  if (open === null) return [];
  const { plan } = open.history;
  const findings = session.checkedAs(open)?.findings ?? [];
  return stepsFrom(open.pack.review, plan.header.status, roleOf(state)).map((step) =>
    whatHolds(plan, findings, step),
  );
}

/** Who could take the plan on, where the person cannot; null where nobody can. */
export function whoIsNext({ history, pack }: OpenState): readonly ReviewRole[] {
  const steps = stepsFrom(pack.review, history.plan.header.status);
  const ids = new Set(steps.flatMap(({ roles }) => roles));
  return pack.review.roles.filter(({ id }) => ids.has(id));
}

/** What the pack calls the stage at which the plan stands. */
export function stageLabel({ history, pack }: OpenState): string {
  const { status } = history.plan.header;
  return pack.review.stages.find((stage) => stage.status === status)?.label ?? status;
}

/** Asks for the signature to a step. */
export function askStep(session: Session, stepId: string): void {
  session.setView('review', { step: stepId });
  session.showDialog('step');
}

/** Takes a step, signed; false where it was refused. What is unfinished is written before it. */
export function takeStep(
  session: Session,
  { step }: OfferedStep,
  said: { readonly note: string; readonly reason: string | null },
): boolean {
  session.flush();
  const { state } = session;
  const { open } = state;
  if (open === null) return false;
  const command = stepCommand(open.history.plan, step, {
    id: `step-${crypto.randomUUID()}`,
    at: new Date().toISOString(),
    by: personOf(state),
    role: roleIn(open.pack.review, roleOf(state)).id,
    note: said.note.trim(),
    overridden: said.reason,
  });
  if (!session.dispatch(command)) return false;
  void sayDone(session, open.planId, step.label);
  return true;
}

/** Says that a step was taken, and offers the next plan of the library that waits for the person. */
async function sayDone(session: Session, planId: string, label: string): Promise<void> {
  const done = `${label}: done and signed.`;
  const role = session.state.start?.settings.role ?? '';
  const listed = await session.bridge.request('library.list', {});
  const waiting = listed.ok
    ? listed.value.plans.filter((plan) => plan.planId !== planId && plan.waitsFor.includes(role))
    : [];
  const [next] = waiting.toSorted((a, b) => (a.editedAt ?? '').localeCompare(b.editedAt ?? ''));
  if (role === '' || next === undefined) {
    session.toast(done);
    return;
  }
  const many = count(waiting.length, 'plan more waits', 'plans more wait');
  session.toast(`${done} ${many} for you.`, 'info', {
    label: `Open ${next.division}`,
    run: () => void session.openPlan(next.planId),
  });
}
