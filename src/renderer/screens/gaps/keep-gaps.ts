import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import type { Gap } from '../../../domain/gaps/gap';
import { written } from '../../../domain/in-words';
import type { DeliberateGap, Plan } from '../../../domain/schema/plan';
import { cleanField, cleanLine } from '../../../domain/text';
import { oneStep } from '../actions/edits';

/** What is said of deliberate gaps in one go. */
export interface Answer {
  readonly kind: string;
  readonly reason: string;
  readonly by: string;
}

/** An answer as it is kept: without spaces around it and signs that no file can hold. */
export function cleanAnswer({ kind, reason, by }: Answer): Answer {
  return { kind, reason: cleanField(reason), by: cleanLine(by) };
}

/** The command that makes gaps deliberate, as one step. `at`: now. */
export function keepGaps(
  gaps: readonly Pick<Gap, 'code' | 'about'>[],
  plan: Plan,
  answer: Answer,
  stamp: { readonly at: string; readonly newId: () => string },
): Command | null {
  if (gaps.length === 0) return null;
  const from = plan.deliberateGaps.length;
  const entries = gaps.map(({ code, about }, place) => ({
    at: from + place,
    record: { id: stamp.newId(), code, about, ...answer, at: stamp.at },
  }));
  return { type: 'gap.keep', entries };
}

/** The command that says something else of deliberate gaps; null where it says the same. */
export function changeAnswers(
  gaps: readonly DeliberateGap[],
  answer: Answer,
  at: string,
): Command | null {
  const commands = gaps.flatMap((gap): SimpleCommand[] =>
    gap.kind === answer.kind && gap.reason === answer.reason && gap.by === answer.by
      ? []
      : [{ type: 'gap.set', id: gap.id, changes: { ...answer, at } }],
  );
  return oneStep(`Change reason for ${written(commands.length)} gaps`, commands);
}
