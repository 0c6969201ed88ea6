import { fail, ok, type Result } from '../../../domain/result';
import type { Action } from '../../../domain/schema/plan';

interface Worded<I extends string> {
  readonly id: I;
  readonly label: string;
}

/** The words for whether a budget covers an action. */
export const COVER_WORDS: readonly Worded<Action['budget']['covered']>[] = [
  { id: 'yes', label: 'Covered' },
  { id: 'part', label: 'Part covered' },
  { id: 'no', label: 'Not covered' },
  { id: 'unknown', label: 'Not known' },
];

/** The words for whether an action goes on into the next year. */
export const DECISION_WORDS: readonly Worded<Action['carryForward']['decision']>[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'undecided', label: 'Undecided' },
];

/**
 * The choice that a text names by its label or id; capitals and spaces at the ends do not count. A text that names none is
 * answered with those there are.
 */
export function readChoice<I extends string>(
  text: string,
  choices: readonly Worded<I>[],
  noun: string,
): Result<I, string> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return fail(`a blank is not ${noun}`);
  const found = choices.find(
    ({ id, label }) => label.toLowerCase() === wanted || id.toLowerCase() === wanted,
  );
  if (found) return ok(found.id);
  const labels = choices.map(({ label }) => label).join(', ');
  return fail(`“${text.trim()}” is not ${noun}: write ${labels}`);
}

/** Pounds in the fewest words: "£340k", "£1.5m", "£950", "−£2.5k". */
export function shortPounds(pounds: number): string {
  const size = Math.abs(pounds);
  const sign = pounds < 0 ? '−' : '';
  if (size >= 1_000_000) return `${sign}£${tidy(size / 1_000_000)}m`;
  if (size >= 1_000) return `${sign}£${tidy(size / 1_000)}k`;
  return `${sign}£${tidy(size)}`;
}

function tidy(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
