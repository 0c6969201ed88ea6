import { measureName } from '../queries/observation-words';
import type { Plan } from '../schema/plan';
import { coveringChanges } from './back-covering';
import type { Make } from './back-suggestions';
import { pairLines, type LinePair } from './pair-lines';
import type { OtherText, SentLine, Signed } from './returned';
import { standsIn } from './stands-in';

type Measure = Extract<NonNullable<SentLine['about']>, { kind: 'indicator' }>;

/** What the changes beside the texts of a plan are made with. */
interface Making {
  readonly saved: Signed;
  readonly make: Make;
  readonly plan: Pick<Plan, 'indicators'>;
}

/**
 * What was changed beside the texts of the plan. A line under the table of targets is of its measure; what is of no place
 * is kept with where it stood.
 */
export function besideChanges({ text, wheres }: OtherText, { saved, make, plan }: Making) {
  let where = wheres[0] ?? '';
  const pairs = pairLines(text, saved, uncounted);
  return pairs.flatMap((pair, at) => {
    const { before, after, signature } = pair;
    const [old, next] = [before?.text ?? '', after?.text ?? ''];
    where = wheres[after?.from ?? -1] ?? where;
    const isNothing = uncounted(old) === uncounted(next) || (next === '' && standsIn(old));
    if (isNothing) return [];
    const about = before === null ? placeBeside(pairs, at, plan) : before.about;
    if (about === null) return make('other', signature, { before: old, after: next, where });
    if (about.kind === 'covering') return coveringChanges(pairs, at, about, { make, where });
    const label = labelIn(before === null ? next : old, about, plan);
    const said = { before: without(label, old), after: without(label, next) };
    return make('set', signature, { about, ...said, where });
  });
}

/** What of the plan a line is that was put in: of a covering report it is of the part that it stands in. */
function placeBeside(
  pairs: readonly LinePair[],
  at: number,
  plan: Pick<Plan, 'indicators'>,
): SentLine['about'] {
  const above = pairs.slice(0, at).findLast(({ before }) => before !== null)?.before?.about;
  const below = pairs.slice(at + 1).find(({ before }) => before !== null)?.before?.about;
  const near = [above, below].find((one) => one?.kind === 'covering');
  return near ?? measureBeside(pairs, at, plan);
}

/** The measure that a line which was put among those of others begins with; null where it is none. */
function measureBeside(
  pairs: readonly LinePair[],
  at: number,
  { indicators }: Pick<Plan, 'indicators'>,
): Measure | null {
  const words = pairs[at]?.after?.text.trim() ?? '';
  const near = pairs[at - 1]?.before?.about ?? pairs[at + 1]?.before?.about;
  const field = near?.kind === 'indicator' ? near.field : null;
  if (field === null) return null;
  for (const indicator of indicators) {
    for (const part of indicator.parts) {
      if (!words.startsWith(`${measureName(indicator, part)}:`)) continue;
      return { kind: 'indicator', id: indicator.id, partId: part.id, field };
    }
  }
  return null;
}

/** "NI 75:" before what is said of a measure, by the plan, or what stands there where it is called something else now. */
function labelIn(
  text: string,
  { id, partId }: Measure,
  { indicators }: Pick<Plan, 'indicators'>,
): string {
  const indicator = indicators.find((one) => one.id === id);
  const part = indicator?.parts.find((one) => one.id === partId);
  const name = indicator && part ? `${measureName(indicator, part)}:` : '';
  return name !== '' && text.trim().startsWith(name)
    ? name
    : (/^[^:]*:/u.exec(text.trim())?.[0] ?? '');
}

const without = (label: string, text: string): string =>
  (text.trim().startsWith(label) ? text.trim().slice(label.length) : text).trim();

/** A caption without its number, which Word counts anew when another comes before it. */
const uncounted = (text: string): string => text.trim().replace(/^(Table|Figure) \d+(?=\.)/u, '$1');
