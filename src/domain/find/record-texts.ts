import { lowered } from '../in-words';
import { setRecordCommand } from '../commands/record-commands';
import { registerOf, type AnyRecord, type RegisterKey } from '../registers/index';
import { headingOf, nameOf, recordField } from '../registers/names';
import { changedFields, lineText, longText, textsOf, type TextOf } from './texts';
import type { TextsOfRecord } from './texts';

/** Every text of a record of a register. */
export function recordTexts(key: RegisterKey, record: AnyRecord, year: string): TextsOfRecord {
  const { fields, title } = registerOf(key);
  const texts = Object.entries(fields).flatMap(([name, field]): TextOf<AnyRecord>[] => {
    if (field.kind !== 'line' && field.kind !== 'text') return [];
    const said = String(record[name] ?? '');
    const make = field.kind === 'line' ? lineText<AnyRecord> : longText<AnyRecord>;
    const at = recordField(key, name);
    return [
      make([at, lowered(headingOf(field, year))], said, (before, text) => ({
        ...before,
        [name]: text,
      })),
    ];
  });
  const name = { code: title, title: nameOf(key, record) };
  return textsOf({ room: 'resources', id: record.id, name }, record, texts, (before, after) => {
    return [setRecordCommand(key, record.id, changedFields(before, after))];
  });
}
