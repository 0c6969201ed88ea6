import { touched, type Trace } from '../domain/compare/traces';
import { fail, ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { lineNumber, readLines } from './journal-read';
import type { StorageProblem } from './problem';
import { follow } from './replay';

/** Lines of a journal, the first left out and the last taken in. */
export interface LineRange {
  readonly after: number;
  readonly upTo: number;
}

/**
 * Who touched what last in some lines of a journal, by what {@link touched} calls it. The journal is carried out from its
 * start, so that an undo counts as well as what was done.
 */
export async function tracesIn(
  file: string,
  { after, upTo }: LineRange,
): Promise<Result<ReadonlyMap<string, Trace>, StorageProblem>> {
  const read = await readLines(file);
  if (!read.ok) return read;
  const traces = new Map<string, Trace>();
  let plan: Plan | null = null;
  for (const { line, start } of read.value.lines) {
    if (line.kind === 'snapshot') continue;
    if (line.n > upTo) break;
    const next: Result<Plan | null, string> = follow(plan, line);
    if (!next.ok) {
      const number = await lineNumber(file, start);
      return fail({ code: 'journalDamaged', file, line: number, reason: next.error });
    }
    if (line.n > after && plan !== null && next.value !== null) {
      const { by, at } = line;
      for (const key of touched(plan, next.value)) traces.set(key, { by, at });
    }
    plan = next.value;
  }
  return ok(traces);
}
