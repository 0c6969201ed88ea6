import { lowered, written } from '../in-words';
import { recordsOf, registerOf, type AnyRecord, type RegisterKey } from '../registers/index';
import { nameOf, recordField } from '../registers/names';
import type { Plan } from '../schema/plan';
import type { Description } from './describe';
import type { SimpleCommand } from './schema';

type RecordCommand = Extract<SimpleCommand, { readonly register: RegisterKey }>;

/** Describes a command about the records of a register. */
export function describeRecords(plan: Plan, command: RecordCommand): Description {
  const { register: key } = command;
  const { noun, nouns, fields, name } = registerOf(key);
  const recordOf = (id: string): AnyRecord | undefined =>
    recordsOf(plan, key).find((one) => one.id === id);
  const called = (id: string): string => {
    const record = recordOf(id);
    return record === undefined ? noun : nameOf(key, record);
  };
  const nameIn = (id: string): string => String(recordOf(id)?.[name] ?? '').trim();
  const at = (id: string | null, field: string): Description['focus'] => ({
    room: 'resources',
    id,
    field: recordField(key, field),
  });
  switch (command.type) {
    case 'record.add': {
      const records: readonly { readonly record: AnyRecord }[] = command.entries;
      const [first] = records;
      return {
        label: records.length === 1 ? `Add ${noun}` : `Add ${written(records.length)} ${nouns}`,
        focus: at(first?.record.id ?? null, name),
      };
    }
    case 'record.set': {
      const [first = name, ...others] = Object.keys(command.changes).filter(
        (field, _at, all) => all.length === 1 || fields[field]?.kind !== 'flag',
      );
      const what =
        others.length === 0
          ? lowered(fields[first]?.label ?? first)
          : `${String(others.length + 1)} fields`;
      // A record that is only now given its name has none to be called by.
      const isNamed = others.length > 0 || first !== name || nameIn(command.id) !== '';
      return {
        label: isNamed ? `Set ${what} of ${called(command.id)}` : `Set ${what}`,
        focus: at(command.id, first),
      };
    }
    case 'record.remove':
      return {
        label:
          command.ids.length === 1
            ? `Delete ${called(command.ids[0] ?? '')}`
            : `Delete ${written(command.ids.length)} ${nouns}`,
        focus: at(null, name),
      };
    case 'record.move':
      return { label: `Move ${called(command.id)}`, focus: at(command.id, name) };
  }
}
