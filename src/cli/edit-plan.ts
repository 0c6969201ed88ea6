import type { OpenPlan, Saved } from '../contract/views';
import type { Command as PlanCommand } from '../domain/commands/schema';
import { fail } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { ask, orEnd, WINDOW } from './ask';
import type { Call } from './command';
import { CliError } from './io';

/** Opens a plan for writing, or ends the command with why it cannot be written. */
export async function openToWrite(call: Call, planId: string): Promise<OpenPlan> {
  const open = await ask(call, 'plan.open', { planId });
  if (open.access.kind === 'write') return open;
  const { because, holder } = open.access;
  const message =
    because ??
    `${holder.name} has this plan open on ${holder.host}. Nothing was changed; ask them to close it.`;
  throw new CliError(1, 'readOnly', message);
}

/**
 * Carries commands out on a plan, all of them or none, a journal line each. A refusal names `file`, which the commands
 * came from, and the command in it.
 */
export async function editPlan(
  call: Call,
  planId: string,
  commands: readonly PlanCommand[],
  file?: string,
): Promise<Saved> {
  const open = await openToWrite(call, planId);
  try {
    return await send(call, open, commands, file);
  } finally {
    await ask(call, 'plan.close', { planId });
  }
}

/** What is to be done to a plan, and what else was made of it; `command`: null where that is nothing. */
interface Made {
  readonly command: PlanCommand | null;
}

/** What was made of a plan, the plan that it was made of, and where that was written; `saved`: null where nothing was. */
interface DoneAsItIs<M extends Made> {
  readonly plan: Plan;
  readonly made: M;
  readonly saved: Saved | null;
}

/**
 * Carries out what `make` makes of a plan as it is once nobody else can write it. Made of the plan as it was read before,
 * it would take back what somebody did in between, or be refused for it.
 */
export async function editAsItIs<M extends Made>(
  call: Call,
  planId: string,
  make: (plan: Plan) => M | Promise<M>,
): Promise<DoneAsItIs<M>> {
  const open = await openToWrite(call, planId);
  try {
    const { plan } = open.history;
    const made = await make(plan);
    const saved = made.command === null ? null : await send(call, open, [made.command]);
    return { plan, made, saved };
  } finally {
    await ask(call, 'plan.close', { planId });
  }
}

async function send(
  call: Call,
  { planId, n }: OpenPlan,
  commands: readonly PlanCommand[],
  file?: string,
): Promise<Saved> {
  const at = new Date().toISOString();
  const edits = commands.map((command) => ({
    at,
    event: { kind: 'do' as const, command, merge: null },
  }));
  const saved = await call.services.request(WINDOW, 'plan.edit', { planId, after: n, edits });
  if (saved.ok || file === undefined || saved.error.edit === undefined) return orEnd(saved);
  const place = `${file}, command ${String(saved.error.edit + 1)}`;
  return orEnd(fail({ ...saved.error, message: `${place}: ${saved.error.message}` }));
}
