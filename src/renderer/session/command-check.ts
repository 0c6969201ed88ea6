import { z } from 'zod';
import { packObjection } from '../../domain/commands/pack-objection';
import { commandSchema, type Command } from '../../domain/commands/schema';
import { reviewObjection, stageObjection } from '../../domain/review/objection';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { problemsIn } from '../../domain/schema/problems-in';

// The content security policy allows no code made from text, which the schema library would otherwise try.
z.config({ jitless: true });

/**
 * Why a command on a plan with this pack cannot be kept, in a sentence, or null where it can: the services would refuse
 * it, and an edit that is shown but can never be saved would hold up all that follow it.
 */
export function objectionsFor(pack: Pack): Objections {
  const [toPack, toStep] = [packObjection(pack), reviewObjection(pack)];
  return {
    toCommand: (plan, command, role) =>
      formObjection(command) ??
      atStage(plan, pack, role, command) ??
      toPack(plan, command) ??
      toStep(plan, command),
    toTravel: (plan, command, role) => atStage(plan, pack, role, command),
  };
}

/** What speaks against a command, and against going a step back or forth by one. */
export interface Objections {
  readonly toCommand: RoleObjection;
  readonly toTravel: RoleObjection;
}
type RoleObjection = (plan: Plan, command: Command, role: string) => string | null;

/** What the stage has against it. A step of the review has rules of its own. */
function atStage(plan: Plan, pack: Pack, role: string, command: Command): string | null {
  return command.type === 'review.step' ? null : stageObjection(plan, pack, role, command);
}

function formObjection(command: Command): string | null {
  if (commandSchema.safeParse(command).success) return null;
  const [first] = problemsIn(commandSchema, command);
  const place = first?.path.split('.').at(-1) ?? '';
  return `That cannot be kept: ${place === '' ? 'it' : place} ${first?.message ?? 'is not of the right form'}. Nothing was changed.`;
}
