import { z } from 'zod';
import type { Field } from '../registers/field';
import { REGISTER_KEYS, REGISTERS, type RegisterKey } from '../registers/index';
import type { Fields } from '../registers/register';
import { date, figure, id, line, longText } from './common';

/** What a field of each kind holds, as a schema; see FieldValues in registers/field.ts. */
const VALUES = {
  line,
  text: longText,
  figure: figure.nullable(),
  scale: z.int().min(1).max(10).nullable(),
  date: date.nullable(),
  /** An id of the pack's vocabulary or of the register's options, or blank. */
  choice: line,
  choices: z.array(id),
  flag: z.boolean(),
  links: z.array(id),
  parent: id.nullable(),
} as const satisfies Readonly<Record<Field['kind'], z.ZodType>>;

type Shape<F extends Fields> = { readonly [K in keyof F]: (typeof VALUES)[F[K]['kind']] };

/** The schemas of a register's record and of changes to it, made of its description. */
function schemasOf<const F extends Fields>({ fields }: { readonly fields: F }) {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, VALUES[field.kind]]),
  ) as Shape<F>;
  return { record: z.strictObject({ id, ...shape }), changes: z.strictObject(shape).partial() };
}

/** The schemas of a record of each register, and of changes to one. */
export const RECORD_SCHEMAS = {
  staffing: schemasOf(REGISTERS.staffing),
  structure: schemasOf(REGISTERS.structure),
  budget: schemasOf(REGISTERS.budget),
  services: schemasOf(REGISTERS.services),
  risks: schemasOf(REGISTERS.risks),
  dependencies: schemasOf(REGISTERS.dependencies),
  equality: schemasOf(REGISTERS.equality),
  consultations: schemasOf(REGISTERS.consultations),
  monitoring: schemasOf(REGISTERS.monitoring),
};

/** Name of a register. */
export const registerKey = z.enum(REGISTER_KEYS as readonly [RegisterKey, ...RegisterKey[]]);

/** Every register of a plan. */
export const registers = z.strictObject({
  staffing: z.array(RECORD_SCHEMAS.staffing.record),
  structure: z.array(RECORD_SCHEMAS.structure.record),
  budget: z.array(RECORD_SCHEMAS.budget.record),
  services: z.array(RECORD_SCHEMAS.services.record),
  risks: z.array(RECORD_SCHEMAS.risks.record),
  dependencies: z.array(RECORD_SCHEMAS.dependencies.record),
  equality: z.array(RECORD_SCHEMAS.equality.record),
  consultations: z.array(RECORD_SCHEMAS.consultations.record),
  monitoring: z.array(RECORD_SCHEMAS.monitoring.record),
});
