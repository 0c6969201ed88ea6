import { z } from 'zod';
import { packObjection } from '../../domain/commands/pack-objection';
import { commandSchema, type Command } from '../../domain/commands/schema';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { problemsIn } from '../../domain/schema/problems-in';

// The content security policy allows no code made from text, which the schema library would otherwise try.
z.config({ jitless: true });

/**
 * Why a command on a plan with this pack cannot be kept, in a sentence, or null where it can: the services would refuse
 * it, and an edit that is shown but can never be saved would hold up all that follow it.
 */
export function objectionsFor(pack: Pack): (plan: Plan, command: Command) => string | null {
  const toPack = packObjection(pack);
  return (plan, command) => formObjection(command) ?? toPack(plan, command);
}

function formObjection(command: Command): string | null {
  if (commandSchema.safeParse(command).success) return null;
  const [first] = problemsIn(commandSchema, command);
  const place = first?.path.split('.').at(-1) ?? '';
  return `That cannot be kept: ${place === '' ? 'it' : place} ${first?.message ?? 'is not of the right form'}. Nothing was changed.`;
}
