import type { SimpleCommand } from '../domain/commands/schema';
import { fail, ok, type Result } from '../domain/result';
import type { Plan, Target } from '../domain/schema/plan';
import { serialiseLine } from '../domain/schema/serialise';
import type { JournalLine } from './journal-line';
import { lineNumber, readLines } from './journal-read';
import type { StorageProblem } from './problem';
import { follow } from './replay';

/** A measure of an indicator. */
export interface MeasureId {
  readonly indicatorId: string;
  readonly partId: string;
}

type ChangingLine = Exclude<JournalLine, { kind: 'snapshot' }>;

/** A change of the target of a year; null: no target. */
export interface TargetChange extends Pick<ChangingLine, 'n' | 'at' | 'by' | 'kind'> {
  readonly year: string;
  readonly from: Target | null;
  readonly to: Target | null;
  /** The reason given, else the label of the step; blank where the plan had the target from its start. */
  readonly why: string;
}

function targetsOf(plan: Plan | null, { indicatorId, partId }: MeasureId): readonly Target[] {
  const indicator = plan?.indicators.find(({ id }) => id === indicatorId);
  return indicator?.parts.find(({ id }) => id === partId)?.targets ?? [];
}

/** The reason that a line gives for the target of a year: that of its last command about it, else what the step is called. */
function whyOf(line: ChangingLine, { indicatorId, partId }: MeasureId, year: string): string {
  if (line.kind === 'create' || line.kind === 'restore') return '';
  const { command } = line;
  const commands: readonly SimpleCommand[] =
    command.type === 'batch' ? command.commands : [command];
  const said = commands.findLast(
    (one) =>
      one.type === 'indicator.target' &&
      one.indicatorId === indicatorId &&
      one.partId === partId &&
      one.year === year,
  );
  const why = said?.type === 'indicator.target' ? (said.why ?? '') : '';
  if (why !== '') return why;
  // A single command's label only says that the target was set.
  return command.type === 'batch' || said === undefined ? line.label : '';
}

function changesOf(
  line: ChangingLine,
  before: readonly Target[],
  after: readonly Target[],
  place: MeasureId,
): TargetChange[] {
  const years = new Set([...before, ...after].map(({ year }) => year));
  return [...years].toSorted().flatMap((year) => {
    const from = before.find((target) => target.year === year) ?? null;
    const to = after.find((target) => target.year === year) ?? null;
    if (serialiseLine(from) === serialiseLine(to)) return [];
    const { n, at, by, kind } = line;
    return [{ n, at, by, kind, year, from, to, why: whyOf(line, place, year) }];
  });
}

/**
 * Every change of the targets of a measure that a journal knows of, oldest first. The journal is carried out from its
 * start, so that a change counts however it came about: by a command, inside a batch, by undo or redo, with its
 * indicator, or because the whole plan was put back.
 */
export async function targetHistory(
  file: string,
  place: MeasureId,
): Promise<Result<readonly TargetChange[], StorageProblem>> {
  const read = await readLines(file);
  if (!read.ok) return read;
  const changes: TargetChange[] = [];
  let plan: Plan | null = null;
  for (const { line, start } of read.value.lines) {
    if (line.kind === 'snapshot') continue;
    const next: Result<Plan | null, string> = follow(plan, line);
    if (!next.ok) {
      const number = await lineNumber(file, start);
      return fail({ code: 'journalDamaged', file, line: number, reason: next.error });
    }
    const before = targetsOf(plan, place);
    const after = targetsOf(next.value, place);
    // Plans share what did not change: most lines are passed over at once.
    if (before !== after) changes.push(...changesOf(line, before, after, place));
    plan = next.value;
  }
  return ok(changes);
}
