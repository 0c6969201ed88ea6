import type { OpenPlan, Saved } from '../contract/views';
import type { Command as PlanCommand } from '../domain/commands/schema';
import { fail } from '../domain/result';
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
  const at = new Date().toISOString();
  const edits = commands.map((command) => ({
    at,
    event: { kind: 'do' as const, command, merge: null },
  }));
  try {
    const args = { planId, after: open.n, edits };
    const saved = await call.services.request(WINDOW, 'plan.edit', args);
    if (saved.ok || file === undefined || saved.error.edit === undefined) return orEnd(saved);
    const place = `${file}, command ${String(saved.error.edit + 1)}`;
    return orEnd(fail({ ...saved.error, message: `${place}: ${saved.error.message}` }));
  } finally {
    await ask(call, 'plan.close', { planId });
  }
}
