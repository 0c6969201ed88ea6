import type { SimpleCommand } from '../commands/schema';
import { written } from '../in-words';
import { fail, ok, type Result } from '../result';
import { LONGEST_LINE, LONGEST_TEXT } from '../schema/limits';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { cleanField, cleanLine } from '../text';

/** A field as a paper prints it. */
export interface PrintedField {
  /** What it says, without what a paper says in place of nothing. */
  readonly now: string;
  /** Whether it says still what it said then, where that is more than the same words. */
  readonly says?: (before: string) => boolean;
  /** The commands that make it say something else than `before`; the error is why they cannot, as a sentence. */
  readonly read: (text: string, before: string) => Read<readonly SimpleCommand[]>;
}

/** What the fields of an action are read with. `id`: what its new milestones are called by. */
export interface ActionReading {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly id: string;
}

/** What was read of a text, or why it cannot be, as a sentence. */
export type Read<T> = Result<T, string>;

/** A text on one line. */
export const readLine = (text: string): Read<string> => within(cleanLine(text), LONGEST_LINE);

/** A text of any length. */
export const readText = (text: string): Read<string> => within(cleanField(text), LONGEST_TEXT);

/** A text on one line that must say something. */
export function readFilled(text: string): Read<string> {
  const line = readLine(text);
  return line.ok && line.value === '' ? fail('It may not be blank.') : line;
}

function within(text: string, most: number): Read<string> {
  return text.length > most ? fail(`It is longer than ${written(most)} characters.`) : ok(text);
}

/** The end of a sentence as a sentence of its own. */
export const sentence = (end: string): string =>
  `${end.replace(/^./u, (letter) => letter.toUpperCase())}.`;

/** The command that a value makes, where a text is one. */
export function mapped<T>(
  read: (text: string, before: string) => Read<T>,
  command: (value: T) => SimpleCommand,
): PrintedField['read'] {
  return (text, before) => {
    const value = read(text, before);
    return value.ok ? ok([command(value.value)]) : value;
  };
}

/** Something that is known by its printed name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Which of several a name is of; `noun`: what they are, as in "no priority of the reference pack". */
export function readNamed(text: string, all: readonly Named[], noun: string): Read<string> {
  const found = all.find(({ name }) => folded(name) === folded(text));
  return found ? ok(found.id) : fail(unknownName(text, noun));
}

const unknownName = (text: string, noun: string): string => `“${text.trim()}” is no ${noun}.`;

/**
 * Several names with a sign between them, each once. A name may hold that sign itself, so that the longest that fits is
 * taken.
 */
export function readNames(
  text: string,
  between: RegExp,
  all: readonly Named[],
  noun: string,
): Read<string[]> {
  const ids = new Set<string>();
  const longestFirst = all.toSorted((a, b) => b.name.length - a.name.length);
  let rest = text.replaceAll('\n', ';');
  const skip = (): void => {
    while (rest !== '' && (rest.startsWith(' ') || between.test(rest.charAt(0)))) {
      rest = rest.slice(1);
    }
  };
  for (skip(); rest !== ''; skip()) {
    const found = longestFirst.find(({ name }) => {
      const behind = rest.slice(name.length).trimStart();
      const fits = folded(rest.slice(0, name.length)) === folded(name);
      return fits && (behind === '' || between.test(behind.charAt(0)));
    });
    if (found === undefined) return fail(unknownName(rest.split(between)[0] ?? rest, noun));
    ids.add(found.id);
    rest = rest.slice(found.name.length);
  }
  return ok([...ids]);
}
