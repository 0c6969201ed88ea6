import { shiftYear } from '../financial-year';
import type { Field } from './field';
import { REGISTERS, registerOf, type AnyRecord, type RegisterKey } from './index';

/** Longest name of a record in a sentence, in UTF-16 units. */
const IN_SENTENCE = 60;

/** What people call a record: what its naming field says, shortened; the register's noun where that is blank. */
export function nameOf(key: RegisterKey, record: AnyRecord): string {
  const { name, noun } = registerOf(key);
  const said = String(record[name] ?? '').trim();
  if (said === '') return `${noun} without a name`;
  return said.length > IN_SENTENCE ? `${said.slice(0, IN_SENTENCE).trimEnd()}…` : said;
}

/** The heading of a field in a plan of a year: "FTE 2007/8". */
export function headingOf(field: Field, year: string): string {
  if (field.of === undefined) return field.label;
  return `${field.label} ${field.of === 'lastYear' ? shiftYear(year, -1) : year}`;
}

/** A field of a register as a place to go to: "staffing.fte". */
export function recordField(key: RegisterKey, field: string): string {
  return `${key}.${field}`;
}

/** The register and the field that such a place names; null where it names none. */
export function readRecordField(
  place: string | null,
): { readonly register: RegisterKey; readonly field: string } | null {
  const [register = '', field = ''] = (place ?? '').split('.');
  return isRegisterKey(register) ? { register, field } : null;
}

function isRegisterKey(text: string): text is RegisterKey {
  return Object.hasOwn(REGISTERS, text);
}
