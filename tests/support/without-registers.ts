import { NO_RECORDS } from '../../src/domain/registers/index';
import type { Plan } from '../../src/domain/schema/plan';

/** A plan whose actions and indicators can be left out: no register and no statement points to them. */
export function withoutRegisters(plan: Plan): Plan {
  return {
    ...plan,
    registers: NO_RECORDS,
    sections: plan.sections.map((section) => ({ ...section, actionIds: [] })),
  };
}
