import type { Command } from '../commands/schema';
import type { Result } from '../result';
import type { Measured } from './measured';
import { suggest, yearsOpen, type Suggestion, type SuggestRefusal } from './suggest';
import { wishWords } from './suggest-words';

/** How the targets get to the last of them. `byHand`: neither on a straight line nor faster later. */
export type WayShape = 'straight' | 'fasterLater' | 'byHand';

function shaped(
  measured: Measured,
  kind: 'straight' | 'fasterLater',
): Result<Suggestion, SuggestRefusal> | null {
  const { last, indicator } = measured;
  if (last === null) return null;
  const { value, withoutStretch } = last;
  const wish = { kind, end: withoutStretch ?? value };
  const label = `${wishWords(wish)} for ${indicator.code}`;
  const stretchEnd = withoutStretch === null ? null : value;
  return suggest(measured, wish, label, { othersMove: true, stretchEnd });
}

/** The command that puts the targets before the last one on a line or a curve to it, with and without stretch. */
export function reshape(
  measured: Measured,
  kind: 'straight' | 'fasterLater',
): Result<Command, SuggestRefusal> {
  const suggestion = shaped(measured, kind) ?? { ok: false, error: { code: 'noYears' } };
  return suggestion.ok ? { ok: true, value: suggestion.value.command } : suggestion;
}

/** Which shape the targets have now. */
export function currentShape(measured: Measured): WayShape {
  const { part } = measured;
  const years = yearsOpen(measured);
  const value = (year: string) => part.targets.find((target) => target.year === year)?.value;
  for (const kind of ['straight', 'fasterLater'] as const) {
    const suggestion = shaped(measured, kind);
    if (!suggestion?.ok) continue;
    const { stretched, path } = suggestion.value;
    const { steps } = stretched ?? path;
    if (years.every((year, n) => value(year) === steps[n]?.value)) return kind;
  }
  return 'byHand';
}
