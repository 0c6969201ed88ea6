import { unreachable } from '../control';
import { registerOf, type AnyRecord, type RegisterKey } from './index';
import type { Field, FieldValue } from './field';

/** What a field holds before anybody has said anything. */
export function emptyValue(field: Field): FieldValue {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'choice':
      return '';
    case 'figure':
    case 'scale':
    case 'date':
    case 'parent':
      return null;
    case 'choices':
    case 'links':
      return [];
    case 'flag':
      return false;
    default:
      return unreachable(field);
  }
}

/** A record with everything still to be said. */
export function createRecord(key: RegisterKey, id: string): AnyRecord {
  const { fields } = registerOf(key);
  const values = Object.entries(fields).map(([name, field]) => [name, emptyValue(field)] as const);
  return { ...Object.fromEntries(values), id };
}
