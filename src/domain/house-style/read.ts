import { unreachable } from '../control';
import { fail, ok, type Result } from '../result';
import {
  houseStyleSchema,
  STYLE_FORMAT,
  STYLE_SCHEMA,
  type HouseStyle,
} from '../schema/house-style';
import { readJson, type JsonProblem } from '../schema/json';
import type { Problem } from '../schema/problem';
import { problemsIn } from '../schema/problems-in';
import { faultWords, pathOfFault, styleFaults, type StyleFault } from './problems';

/** The rungs on which reading a house style can end, each with a name. */
export type StyleProblem =
  | JsonProblem
  | { readonly code: 'notStyle' }
  | { readonly code: 'tooNew'; readonly schema: number }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'faulty'; readonly faults: readonly StyleFault[] };

/** Reads a house style from the text of a file; one that would print what cannot be read is refused. */
export function parseHouseStyle(text: string): Result<HouseStyle, StyleProblem> {
  const json = readJson(text);
  return json.ok ? houseStyleOf(json.value) : json;
}

/** {@link parseHouseStyle} on a value that was read as JSON. */
export function houseStyleOf(value: unknown): Result<HouseStyle, StyleProblem> {
  if (typeof value !== 'object' || value === null) return fail({ code: 'notStyle' });
  const { format, schema } = value as Readonly<Record<string, unknown>>;
  if (format !== STYLE_FORMAT || typeof schema !== 'number') return fail({ code: 'notStyle' });
  if (schema > STYLE_SCHEMA) return fail({ code: 'tooNew', schema });
  const problems = problemsIn(houseStyleSchema, value);
  if (problems.length > 0) return fail({ code: 'invalid', problems });
  const style = houseStyleSchema.parse(value);
  const faults = styleFaults(style);
  return faults.length > 0 ? fail({ code: 'faulty', faults }) : ok(style);
}

/** One clear sentence on why a house style is not used, `name` being the file or style as the person knows it. */
export function styleProblemSentence(name: string, problem: StyleProblem): string {
  const safe = 'It was not used, and nothing was changed';
  switch (problem.code) {
    case 'notStyle':
      return `${name} is not a house style of Golden Thread. ${safe}; choose another file.`;
    case 'tooNew':
      return `${name} was written by a newer Golden Thread (layout ${String(problem.schema)}; this one reads up to ${String(STYLE_SCHEMA)}). ${safe}; open it with the newer version.`;
    case 'invalid': {
      const [first] = problem.problems;
      return `${name} has an error at ${first?.path === '' ? 'its top' : (first?.path ?? '')}: ${first?.message ?? ''}${more(problem.problems)}. ${safe}; mend it in a text editor.`;
    }
    case 'faulty': {
      const [first] = problem.faults;
      const words = first ? `${pathOfFault(first)}: ${faultWords(first)}` : '';
      return `${name} cannot be used${more(problem.faults)}. ${words} ${safe}.`;
    }
    default:
      return `${name} ${jsonProblemWords(problem)}. ${safe}; mend it in a text editor or ask for another copy of it.`;
  }
}

/** Why a file is not the JSON that a style is kept in, as the end of a sentence that begins with its name. */
function jsonProblemWords(problem: JsonProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `is too large to be a house style (${String(Math.round(problem.size / 1e6))} MB)`;
    case 'notText':
      return 'is not text in UTF-8';
    case 'notJson':
      return `is not JSON (${problem.message})`;
    case 'tooDeep':
      return 'is nested too deeply to be one of ours';
    case 'duplicateKey':
      return `has the same key twice at ${problem.path}`;
    case 'reservedKey':
      return `has a key that no style may have at ${problem.path}`;
    case 'badCharacter':
      return `holds a character that cannot be kept at ${problem.path === '' ? 'its top' : problem.path}`;
    default:
      return unreachable(problem);
  }
}

function more({ length }: readonly unknown[]): string {
  return length > 1 ? ` (and ${String(length - 1)} more)` : '';
}
