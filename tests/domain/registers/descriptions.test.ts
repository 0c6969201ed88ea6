import { describe, expect, test } from 'vitest';
import { createRecord } from '../../../src/domain/registers/create';
import {
  NO_RECORDS,
  REGISTER_KEYS,
  registerOf,
  type RegisterKey,
} from '../../../src/domain/registers/index';
import { groupOptions } from '../../../src/domain/registers/totals';
import { RECORD_SCHEMAS, registers } from '../../../src/domain/schema/registers';

/** The columns of a register, and fields that stand under one. */
function printed(key: RegisterKey) {
  const { fields, computed } = registerOf(key);
  const all = [...Object.entries(fields), ...computed.map((one) => [one.key, one] as const)];
  return all.map(([name, { prints }]) => ({ name, prints }));
}

describe.each(REGISTER_KEYS)('the register %s', (key) => {
  const register = registerOf(key);

  test('has an empty record that fits its schema', () => {
    const record = createRecord(key, 'x');
    expect(RECORD_SCHEMAS[key].record.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(registers.safeParse({ ...NO_RECORDS, [key]: [record] }).success).toBe(true);
  });

  test('prints every field, in a column or in the cell of one', () => {
    const columns = new Set(
      printed(key).flatMap(({ name, prints }) => (prints === 'column' ? [name] : [])),
    );
    expect(columns.has(register.name) || key === 'risks').toBe(true);
    for (const { prints } of printed(key)) {
      if (prints !== 'column') expect(columns).toContain(prints.under);
    }
  });

  test('has nothing under its first column but what parts its tables: that column names the row', () => {
    const [first] = Object.keys(register.fields);
    const under = Object.entries(register.fields).filter(
      ([name, { prints }]) =>
        name !== register.groupBy && prints !== 'column' && prints.under === first,
    );
    expect(under).toEqual([]);
  });

  test('names only fields that it has', () => {
    expect(register.key).toBe(key);
    expect(Object.keys(register.fields)).toContain(register.name);
    for (const { after, how } of register.computed) {
      const named = Object.entries(how).flatMap(([part, name]) => (part === 'kind' ? [] : [name]));
      expect(Object.keys(register.fields)).toEqual(expect.arrayContaining([after, ...named]));
    }
    if (register.groupBy !== null) expect(groupOptions(register).length).toBeGreaterThan(1);
  });

  test('has no heading twice, for a paste to tell them apart', () => {
    const headings = Object.values(register.fields).flatMap((field) => [
      ...(field.of === undefined ? [field.label.toLowerCase()] : []),
      ...('aliases' in field ? (field.aliases ?? []) : []),
    ]);
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  });
});

test('a plan without records has every register', () => {
  expect(Object.keys(NO_RECORDS)).toEqual(REGISTER_KEYS);
});
