import { describe } from '../../commands/describe';
import { assessIndicator, contextOf } from '../../targets/assess';
import type { TargetCode, TargetFinding } from '../../targets/finding';
import type { Pack } from '../../schema/pack';
import type { Indicator, Plan } from '../../schema/plan';
import { isSome, type Found, type Place, type Severity, type Some } from '../finding';
import { indicatorPlace } from '../places';
import type { WholeRule } from '../rule';
import { TARGET_QUESTIONS } from '../sources';
import { count, nameList } from '../wording';

/** What to do about a doubt, before the number of indicators and after it, and what is the matter with several. */
interface Words {
  readonly todo: readonly [before: string, after: string];
  readonly several: string;
}

/**
 * Doubts in the order in which they are listed. Null: never lifted into the checks, because another rule says it
 * (no action), or because it is only worth knowing.
 */
const WORDS: Readonly<Record<TargetCode, Words | null>> = {
  factIsNotIndicator: {
    todo: ['Give', 'figures of their own'],
    several: 'hold a figure that is another one’s',
  },
  aboveAll: {
    todo: ['Lower targets of', 'to what can be'],
    several: 'have a target above what can be',
  },
  belowNone: {
    todo: ['Raise targets of', 'to what can be'],
    several: 'have a target below what can be',
  },
  wrongWay: {
    todo: ['Turn the targets of', 'to the better'],
    several: 'have targets that lead to the worse',
  },
  noBaseline: { todo: ['Set a baseline for', ''], several: 'have no baseline' },
  baselineDiffers: {
    todo: ['Settle the baseline of', ''],
    several: 'have a baseline that differs from the result of its period',
  },
  periodMismatch: {
    todo: ['Put right the periods of', ''],
    several: 'have figures of another kind of year, or of none',
  },
  pointsMeant: {
    todo: ['Check the targets of', ''],
    several: 'may have a change typed for a target',
  },
  worseThanBaseline: {
    todo: ['Mend the worse years of', ''],
    several: 'have a target worse than the baseline',
  },
  worseThanLast: {
    todo: ['Ask more of', ''],
    several: 'have a target behind the last result',
  },
  noChange: { todo: ['Say why', 'stand still'], several: 'have targets that stand still' },
  withinChance: {
    todo: ['Ask more than chance of', ''],
    several: 'ask for less than chance alone would explain',
  },
  fasterThanBest: {
    todo: ['Say how', 'will beat the best year'],
    several: 'ask for more a year than the best year brought',
  },
  outsideTrend: {
    todo: ['Say what breaks the trend of', ''],
    several: 'have a target outside what the trend so far leads to',
  },
  belowComparator: {
    todo: ['Keep', 'ahead of others'],
    several: 'fall behind others that they were ahead of',
  },
  leavesSet: {
    todo: ['Take back late targets of', ''],
    several: 'have a target for a year after they leave their set',
  },
  noAction: null,
  roundingHides: null,
  paceUnknown: null,
  chanceUnknown: null,
  beyondChance: null,
  trendTooShort: null,
};

interface Doubt {
  readonly indicator: Indicator;
  readonly finding: TargetFinding;
}

/** Every doubt of a severity by its code. Those that a person answered are notes by then. */
function doubtsOf(plan: Plan, pack: Pack, severity: Severity): Map<TargetCode, Doubt[]> {
  const byCode = new Map<TargetCode, Doubt[]>();
  for (const indicator of plan.indicators) {
    for (const { findings } of assessIndicator(
      indicator,
      contextOf(plan, pack, indicator),
    ).values()) {
      for (const finding of findings) {
        if (finding.severity !== severity || WORDS[finding.code] === null) continue;
        const list = byCode.get(finding.code);
        if (list) list.push({ indicator, finding });
        else byCode.set(finding.code, [{ indicator, finding }]);
      }
    }
  }
  return byCode;
}

/** One doubt as a finding of the plan, about every indicator that it was found in. */
function lifted(plan: Plan, words: Words, doubts: Some<Doubt>): Found {
  const [{ indicator, finding }, ...others] = doubts;
  const [before, after] = words.todo;
  const { wayOut } = finding;
  const seen = new Set([indicator]);
  const rest = others.filter((doubt) => {
    const isNew = !seen.has(doubt.indicator);
    seen.add(doubt.indicator);
    return isNew;
  });
  const places = [
    placeOf(plan, { indicator, finding }),
    ...rest.map((doubt) => placeOf(plan, doubt)),
  ] as const;
  return {
    key: finding.code,
    title: `${before} ${count(places.length, 'indicator')} ${after}`.trimEnd(),
    detail:
      places.length === 1
        ? `${indicator.code}: ${sentences(doubts.map((doubt) => doubt.finding))}`
        : `${nameList(places.map(({ name }) => name))} ${words.several}.`,
    places,
    ...(doubts.length === 1 && wayOut?.kind === 'command'
      ? { fix: { label: wayOut.label, command: wayOut.command, isSafe: false } }
      : {}),
  };
}

/** The findings of one indicator: what each says, and what the last rests on. */
function sentences(findings: readonly TargetFinding[]): string {
  return [...findings.map(({ lead }) => lead), findings.at(-1)?.detail ?? ''].join(' ').trim();
}

/** Where a finding is put right: the field of its way out, else what the figures say. */
function placeOf(plan: Plan, { indicator, finding: { wayOut } }: Doubt): Place {
  if (wayOut === null) return indicatorPlace(indicator, 'verdict');
  if (wayOut.kind === 'field') return indicatorPlace(indicator, wayOut.field);
  return indicatorPlace(indicator, describe(plan, wayOut.command).focus.field ?? 'verdict');
}

/** A rule that lifts what is found of the targets of single measures, of one severity, to findings of the plan. */
function doubtRule(
  said: Pick<WholeRule, 'code' | 'why'> & { readonly severity: 'must' | 'should' },
): WholeRule {
  return {
    ...said,
    source: TARGET_QUESTIONS,
    kinds: ['divisional'],
    reads: ['indicators', 'actions', 'header'],
    find: (plan, pack) => {
      const doubts = doubtsOf(plan, pack, said.severity);
      return Object.entries(WORDS).flatMap(([code, words]) => {
        const list = doubts.get(code as TargetCode) ?? [];
        return words === null || !isSome(list) ? [] : [lifted(plan, words, list)];
      });
    },
  };
}

/** Targets that cannot be, or lead to the worse. */
export const targetErrors = doubtRule({
  code: 'target-error',
  severity: 'must',
  why: 'A target that cannot be reached by anybody, that leads to the worse, or that starts from the figure of something else is a slip. A committee finds it first.',
});

/** What the figures of a measure say against its targets. */
export const targetDoubts = doubtRule({
  code: 'target-doubt',
  severity: 'should',
  why: 'A committee asks what a target rests on. Where the figures speak against it, set another, or keep it and say why.',
});
