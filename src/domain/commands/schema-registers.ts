import { z } from 'zod';
import type { RegisterKey } from '../registers/index';
import { id } from '../schema/common';
import { RECORD_SCHEMAS, registerKey } from '../schema/registers';
import { command, entries, ids, move } from './schema-parts';

/** The commands that hold fields of a register's record name the register, as each has its own. */
function recordAdd<K extends RegisterKey, T extends z.ZodType>(register: K, record: T) {
  return z.strictObject({
    type: z.literal('record.add'),
    register: z.literal(register),
    entries: entries(record),
  });
}
function recordSet<K extends RegisterKey, T extends z.ZodType>(register: K, changes: T) {
  return z.strictObject({
    type: z.literal('record.set'),
    register: z.literal(register),
    id,
    changes,
  });
}

/** Everything that a person can do to the registers of a plan. */
export const REGISTER_COMMANDS = [
  z
    .discriminatedUnion('register', [
      recordAdd('staffing', RECORD_SCHEMAS.staffing.record),
      recordAdd('structure', RECORD_SCHEMAS.structure.record),
      recordAdd('budget', RECORD_SCHEMAS.budget.record),
      recordAdd('services', RECORD_SCHEMAS.services.record),
      recordAdd('risks', RECORD_SCHEMAS.risks.record),
      recordAdd('dependencies', RECORD_SCHEMAS.dependencies.record),
      recordAdd('equality', RECORD_SCHEMAS.equality.record),
      recordAdd('consultations', RECORD_SCHEMAS.consultations.record),
      recordAdd('monitoring', RECORD_SCHEMAS.monitoring.record),
    ])
    .describe('Puts records into a register. Many rows are one command with many entries.'),
  z
    .discriminatedUnion('register', [
      recordSet('staffing', RECORD_SCHEMAS.staffing.changes),
      recordSet('structure', RECORD_SCHEMAS.structure.changes),
      recordSet('budget', RECORD_SCHEMAS.budget.changes),
      recordSet('services', RECORD_SCHEMAS.services.changes),
      recordSet('risks', RECORD_SCHEMAS.risks.changes),
      recordSet('dependencies', RECORD_SCHEMAS.dependencies.changes),
      recordSet('equality', RECORD_SCHEMAS.equality.changes),
      recordSet('consultations', RECORD_SCHEMAS.consultations.changes),
      recordSet('monitoring', RECORD_SCHEMAS.monitoring.changes),
    ])
    .describe('Changes fields of a record of a register.'),
  command('record.remove', 'Takes records out of a register.', { register: registerKey, ids }),
  command('record.move', 'Moves a record to another place in its register.', {
    register: registerKey,
    ...move,
  }),
] as const;
