import { budget } from './budget';
import { consultations } from './consultations';
import { dependencies } from './dependencies';
import { equality } from './equality';
import { monitoring } from './monitoring';
import type { AnyRecord, RecordOf, Register } from './register';
import { risks } from './risks';
import { services } from './services';
import { staffing } from './staffing';
import { structure } from './structure';

export type { AnyRecord, Register } from './register';

/** Every register, in the order of the room and of a paper that has no sections for them. */
export const REGISTERS = {
  staffing,
  structure,
  budget,
  services,
  risks,
  dependencies,
  equality,
  consultations,
  monitoring,
} as const;

/** Name of a register in the plan's file and in commands. */
export type RegisterKey = keyof typeof REGISTERS;

/** The records of a plan's registers. */
export type Registers = {
  readonly [K in RegisterKey]: readonly RecordOf<(typeof REGISTERS)[K]['fields']>[];
};

/** A record of one register. */
export type RegisterRecord<K extends RegisterKey> = Registers[K][number];

/** The names of the registers in their order. */
export const REGISTER_KEYS = Object.keys(REGISTERS) as readonly RegisterKey[];

/** The description of a register, for what treats them all alike. */
export function registerOf(key: RegisterKey): Register {
  return REGISTERS[key];
}

/** The records of a register, for what treats them all alike. */
export function recordsOf(
  plan: { readonly registers: Registers },
  key: RegisterKey,
): readonly AnyRecord[] {
  return plan.registers[key];
}

/** A plan's registers before anybody has written in them. */
export const NO_RECORDS: Registers = {
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
