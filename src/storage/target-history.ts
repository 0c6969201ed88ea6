import { partsOf } from '../domain/commands/parts-of';
import type { CommandOf, SimpleCommand } from '../domain/commands/schema';
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
  /** The last reason given, else the label of the step; blank where the plan had the target from its start. */
  readonly why: string;
}

function targetsOf(plan: Plan | null, { indicatorId, partId }: MeasureId): readonly Target[] {
  const indicator = plan?.indicators.find(({ id }) => id === indicatorId);
  return indicator?.parts.find(({ id }) => id === partId)?.targets ?? [];
}

type TargetCommand = CommandOf<'indicator.target'>;

function commandsOf(line: ChangingLine): readonly SimpleCommand[] {
  if (line.kind === 'create' || line.kind === 'restore') return [];
  return partsOf(line.command);
}

/** What a line says about the target of a year: the last of its commands about it. */
function saidOf(line: ChangingLine, place: MeasureId, year: string): TargetCommand | undefined {
  return commandsOf(line).findLast(
    (one): one is TargetCommand =>
      one.type === 'indicator.target' &&
      one.indicatorId === place.indicatorId &&
      one.partId === place.partId &&
      one.year === year,
  );
}

/** The reason that a line gives for the target of a year: that of its last command about it, else what the step is called. */
function whyOf(line: ChangingLine, place: MeasureId, year: string): string {
  if (line.kind === 'create' || line.kind === 'restore') return '';
  const said = saidOf(line, place, year);
  const why = said?.why ?? '';
  if (why !== '') return why;
  // A single command's label only says that the target was set.
  return line.command.type === 'batch' || said === undefined ? line.label : '';
}

/** A change with the reasons that were given for it one after the other; the last one counts. */
interface Told extends Omit<TargetChange, 'why'> {
  readonly whys: string[];
}

/** Takes in what a line does to the target of a year. */
function tell(
  changes: Told[],
  line: ChangingLine,
  place: MeasureId,
  { year, from, to }: Pick<Told, 'year' | 'from' | 'to'>,
): void {
  const { n, at, by, kind } = line;
  if (serialiseLine(from) !== serialiseLine(to)) {
    changes.push({ n, at, by, kind, year, from, to, whys: [whyOf(line, place, year)] });
    return;
  }
  // The same target once more: its reason, given afterwards. It is about the change that led to this target.
  const said = saidOf(line, place, year);
  const whys = changes.findLast((change) => change.year === year)?.whys;
  if (!said || !whys) return;
  if (kind !== 'undo') whys.push(said.why ?? whys.at(-1) ?? '');
  else if (whys.length > 1) whys.pop();
}

/**
 * Every change of the targets of a measure that a journal knows of, oldest first. The journal is carried out from its
 * start, so that a change counts however it came about: by a command, inside a batch, by undo or redo, with its
 * indicator, or because the whole plan was put back. A step that only gives a reason is no change; it says why the one
 * before it was made.
 */
export async function targetHistory(
  file: string,
  place: MeasureId,
): Promise<Result<readonly TargetChange[], StorageProblem>> {
  const read = await readLines(file);
  if (!read.ok) return read;
  const changes: Told[] = [];
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
    if (before !== after) {
      const years = new Set([...before, ...after].map(({ year }) => year));
      for (const year of [...years].toSorted()) {
        const [from = null, to = null] = [before, after].map((targets) =>
          targets.find((target) => target.year === year),
        );
        tell(changes, line, place, { year, from, to });
      }
    }
    plan = next.value;
  }
  return ok(changes.map(({ whys, ...change }) => ({ ...change, why: whys.at(-1) ?? '' })));
}
