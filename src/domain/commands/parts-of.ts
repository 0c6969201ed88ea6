import type { Command, SimpleCommand } from './schema';

/** The changes to the content of a plan that a command is made of; a step of review makes none. */
export function partsOf(command: Command): readonly SimpleCommand[] {
  if (command.type === 'batch') return command.commands;
  return command.type === 'review.step' ? [] : [command];
}
