import type { AnyRecord, RegisterKey } from '../registers/index';
import type { Entry } from './collection';
import type { SimpleCommand } from './schema';

/**
 * Commands about the records of a register, for those who treat all registers alike: the one place where the compiler
 * has to take their word that the fields are those of the register. The schema of commands checks it wherever a command
 * comes from outside.
 */

/** Puts records into a register. */
export function addRecordsCommand(
  register: RegisterKey,
  entries: readonly Entry<AnyRecord>[],
): SimpleCommand {
  const command: object = { type: 'record.add', register, entries };
  return command as SimpleCommand;
}

/** Changes fields of a record. */
export function setRecordCommand(
  register: RegisterKey,
  id: string,
  changes: Partial<AnyRecord>,
): SimpleCommand {
  const command: object = { type: 'record.set', register, id, changes };
  return command as SimpleCommand;
}
