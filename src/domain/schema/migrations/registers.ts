import { each, isRecord, withFields, within } from './records';

/**
 * Layout 5: the registers of a plan (staffing, budget, risks and the others), and sections that point to the actions which
 * carry them out. Nothing of it was known before, so all of it is empty.
 */

/** The registers of the layout, by name; written out, as later ones may have others. */
const EMPTY = {
  staffing: [],
  structure: [],
  budget: [],
  services: [],
  risks: [],
  dependencies: [],
  equality: [],
  consultations: [],
  monitoring: [],
};

const section = (value: unknown): unknown => withFields(value, { actionIds: [] });

function command(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (value['type'] === 'batch') {
    return within(value, { commands: (commands) => each(commands, command) });
  }
  if (value['type'] !== 'section.add') return value;
  return within(value, {
    entries: (list) => each(list, (entry) => within(entry, { record: section })),
  });
}

/** Layout 4 to 5, of a plan and of a command. */
export const addRegisters = {
  plan: (plan: Record<string, unknown>): Record<string, unknown> => ({
    registers: EMPTY,
    ...(within(plan, { sections: (list) => each(list, section) }) as Record<string, unknown>),
  }),
  command,
};
