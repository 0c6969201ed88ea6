import { unreachable } from '../control';
import { readDate } from '../dates';
import { written } from '../in-words';
import { readNumber } from '../read-number';
import { fail, ok, type Result } from '../result';
import { LONGEST_LINE, LONGEST_TEXT } from '../schema/limits';
import { cleanField, cleanLine } from '../text';
import type { Field, FieldValue, Option } from './field';
import { registerOf, type AnyRecord, type RegisterKey } from './index';
import { possibleAbove } from './links';
import { optionsOf } from './options';
import type { RecordRefs } from './refs';
import { fieldText, stepsOf } from './words';

/** A value, or why a text cannot be one, as the end of a sentence: "“soon” is not a date". */
export type Reading = Result<FieldValue, string>;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, '');

/** Reads a text, typed or pasted, as what a field holds. Reading what `fieldText` gives for editing changes nothing. */
export function readField(
  field: Field,
  typed: string,
  refs: RecordRefs,
  all: readonly AnyRecord[],
  nameField: string,
): Reading {
  const text = typed.trim();
  switch (field.kind) {
    case 'line':
      return within(cleanLine(typed), LONGEST_LINE);
    case 'text':
      return within(cleanField(typed), LONGEST_TEXT);
    case 'figure':
      // In thousands of pounds a "k" says what the heading says, and "1.2m" is 1,200.
      return readNumber(text, field.unit === 'thousands' ? 1 : 1_000);
    case 'scale':
      return readStep(
        text,
        stepsOf(field, refs.pack).map(({ label }) => label),
      );
    case 'date': {
      if (text === '') return ok(null);
      const date = readDate(text, refs.yearStart, field.ofMonth);
      return date === null ? fail(`“${text}” is not a date`) : ok(date);
    }
    case 'choice':
      return text === '' ? ok('') : readOption(text, optionsOf(field, refs.pack), field.label);
    case 'choices':
      return readList(text, (part) => readOption(part, optionsOf(field, refs.pack), field.label));
    case 'flag':
      return readFlag(text);
    case 'links': {
      const known = [...refs.linkables[field.to].values()];
      return readList(text, (part) => {
        const found = known.find(
          ({ id, code, title }) =>
            plain(code) === plain(part) || plain(title) === plain(part) || id === part,
        );
        return found ? ok(found.id) : fail(`“${part}” is not ${NOUNS[field.to]}`);
      });
    }
    case 'parent': {
      if (text === '') return ok(null);
      const found = all.find((record) => plain(String(record[nameField] ?? '')) === plain(text));
      return found ? ok(found.id) : fail(`“${text}” is not in this list`);
    }
    default:
      return unreachable(field);
  }
}

const NOUNS = {
  action: 'an action of this plan',
  indicator: 'an indicator of this plan',
  priority: 'a priority of the reference pack',
} as const;

function within(text: string, most: number): Reading {
  return text.length > most
    ? fail(`the text is longer than ${written(most)} characters`)
    : ok(text);
}

/** A step by its number, its word or both. */
function readStep(text: string, labels: readonly string[]): Reading {
  if (text === '') return ok(null);
  const wanted = plain(text);
  const at = labels.findIndex((label, index) =>
    [String(index + 1), plain(label), `${String(index + 1)}${plain(label)}`].includes(wanted),
  );
  return at < 0 ? fail(`“${text}” is not a step from 1 to ${String(labels.length)}`) : ok(at + 1);
}

function readOption(
  text: string,
  options: readonly Option[],
  label: string,
): Result<string, string> {
  const wanted = plain(text);
  const found = options.find((option) => plain(option.label) === wanted || option.id === text);
  if (found) return ok(found.id);
  return fail(`“${text}” is not one of the choices for ${label.toLowerCase()}`);
}

/** Names between semicolons or line ends; between commas too where a part is not a name as a whole. */
function readList(text: string, read: (part: string) => Result<string, string>): Reading {
  const parts = text
    .split(/[;\n]+/u)
    .flatMap((part) => (read(part.trim()).ok ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ids: string[] = [];
  for (const part of parts) {
    const id = read(part);
    if (!id.ok) return id;
    if (!ids.includes(id.value)) ids.push(id.value);
  }
  return ok(ids);
}

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'x', '1', '✓']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '', '0', '-']);

function readFlag(text: string): Reading {
  const wanted = text.toLowerCase();
  if (YES.has(wanted)) return ok(true);
  return NO.has(wanted) ? ok(false) : fail(`“${text}” is neither yes nor no`);
}

/**
 * Reads a text into a field of a record: what becomes another, or why it cannot. A figure that somebody types is theirs,
 * no longer the sample's.
 */
export function readChange(
  key: RegisterKey,
  name: string,
  typed: string,
  record: AnyRecord,
  refs: RecordRefs,
  all: readonly AnyRecord[],
): Result<Partial<AnyRecord>, string> {
  const register = registerOf(key);
  const field = register.fields[name];
  if (field === undefined) return fail(`there is no field ${name}`);
  const now = fieldText(field, record, name, refs, all, register.name, 'edit');
  if (typed === now) return ok({});
  const value = readField(field, typed, refs, all, register.name);
  if (!value.ok) return value;
  if (field.kind === 'parent' && value.value !== null) {
    const isPossible = possibleAbove(record, all, name).some(({ id }) => id === value.value);
    if (!isPossible) return fail(`“${typed.trim()}” is this one, or stands below it`);
  }
  if (JSON.stringify(value.value) === JSON.stringify(record[name])) return ok({});
  return ok({
    [name]: value.value,
    ...(field.kind === 'figure' ? theirs(register.fields, record) : {}),
  });
}

function theirs(fields: Readonly<Record<string, Field>>, record: AnyRecord): Partial<AnyRecord> {
  const mark = Object.entries(fields).find(
    ([name, field]) => field.kind === 'flag' && field.marksFigures && record[name] === true,
  );
  return mark === undefined ? {} : { [mark[0]]: false };
}
