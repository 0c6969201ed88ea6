import * as fc from 'fast-check';
import { addRecordsCommand, setRecordCommand } from '../../src/domain/commands/record-commands';
import { createRecord } from '../../src/domain/registers/create';
import type { Field, FieldValue } from '../../src/domain/registers/field';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type RegisterKey,
  type Registers,
} from '../../src/domain/registers/index';
import type { Plan } from '../../src/domain/schema/plan';
import { day, figure, orNull, text } from './arbitrary-values';
import { number, pick, several, wish, type Wish } from './wishes';

type Change = (plan: Plan) => Readonly<Record<string, FieldValue>>;

/** A value for a field, as the plan at that time allows; links lead to records that it has, most of the time. */
function valueFor(key: RegisterKey, field: Field): fc.Arbitrary<(plan: Plan) => FieldValue> {
  const always = (value: FieldValue) => () => value;
  switch (field.kind) {
    case 'line':
    case 'text':
      return text.map(always);
    case 'choice':
      return fc.constantFrom('', 'service', 'saving', 'agreed').map(always);
    case 'figure':
      return orNull(figure).map(always);
    case 'scale':
      return orNull(fc.integer({ min: 1, max: 5 })).map(always);
    case 'date':
      return orNull(day).map(always);
    case 'flag':
      return fc.boolean().map(always);
    case 'choices':
      return fc.subarray(['age', 'disability']).map(always);
    case 'links':
      return fc.nat({ max: 9 }).map((n) => (plan: Plan) => {
        const list = { action: plan.actions, indicator: plan.indicators, priority: [] }[field.to];
        return n === 9 ? ['nobody'] : list.slice(n % 3, (n % 3) + 2).map(({ id }) => id);
      });
    case 'parent':
      return number.map((n) => (plan: Plan) => {
        const records = recordsOf(plan, key);
        return n % 3 === 0 ? null : pick(records, n);
      });
  }
}

/** Some fields of a register, each with a value. */
function changesOf(key: RegisterKey): fc.Arbitrary<Change> {
  const { fields } = registerOf(key);
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueFor(key, field)]),
  );
  return fc
    .record(values, { requiredKeys: [] })
    .map(
      (made) => (plan) =>
        Object.fromEntries(
          Object.entries(made).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value(plan)] as const],
          ),
        ),
    );
}

/** Every register, each with changes to one of its records. */
const anyChange = fc
  .constantFrom(...REGISTER_KEYS)
  .chain((key) => changesOf(key).map((changes) => ({ key, changes })));

const anyRegister = fc.constantFrom(...REGISTER_KEYS);

/** Two records in every register, with nothing in them yet. */
export const SOME_RECORDS = Object.fromEntries(
  REGISTER_KEYS.map((key) => [key, ['1', '2'].map((n) => createRecord(key, `${key}-${n}`))]),
) as unknown as Registers;

/** What people do to the records of registers. */
export function registerWishes(): fc.Arbitrary<Wish>[] {
  return [
    wish({ n: number, change: anyChange }, ({ n, change }) => (plan, serial) => {
      const { key, changes } = change;
      const record = { ...createRecord(key, `rec-${String(serial)}`), ...changes(plan) };
      const at = n % (recordsOf(plan, key).length + 1);
      return addRecordsCommand(key, [{ at, record }]);
    }),
    wish({ n: number, change: anyChange }, ({ n, change }) => (plan) => {
      const { key, changes } = change;
      return setRecordCommand(key, pick(recordsOf(plan, key), n), changes(plan));
    }),
    wish({ n: number, register: anyRegister }, ({ n, register }) => (plan) => ({
      type: 'record.remove',
      register,
      ids: several(recordsOf(plan, register), n),
    })),
    wish({ n: number, to: number, register: anyRegister }, ({ n, to, register }) => (plan) => ({
      type: 'record.move',
      register,
      id: pick(recordsOf(plan, register), n),
      to: to % (recordsOf(plan, register).length + 1),
    })),
  ];
}
