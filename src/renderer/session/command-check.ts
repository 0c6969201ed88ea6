import { z } from 'zod';
import { commandSchema, type Command } from '../../domain/commands/schema';
import { problemsIn } from '../../domain/schema/problems-in';

// The content security policy allows no code made from text, which the schema library would otherwise try.
z.config({ jitless: true });

/**
 * Why a command cannot be kept, in a sentence, or null where it can: the services would refuse it, and an edit that is
 * shown but can never be saved would hold up all that follow it.
 */
export function commandObjection(command: Command): string | null {
  if (commandSchema.safeParse(command).success) return null;
  const [first] = problemsIn(commandSchema, command);
  const place = first?.path.split('.').at(-1) ?? '';
  return `That cannot be kept: ${place === '' ? 'it' : place} ${first?.message ?? 'is not of the right form'}. Nothing was changed.`;
}
