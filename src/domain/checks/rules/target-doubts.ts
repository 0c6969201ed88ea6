import { describe } from '../../commands/describe';
import { count, nameList } from '../../in-words';
import { perItemBy } from '../../kept-up/per-item';
import { remembered } from '../../remembered';
import { assessIndicator, contextsIn, isSameContext, type Assessment } from '../../targets/assess';
import type { TargetCode, TargetFinding } from '../../targets/finding';
import type { Pack } from '../../schema/pack';
import type { Indicator, Plan } from '../../schema/plan';
import { isSome, type Found, type Place, type Some } from '../finding';
import { indicatorPlace } from '../places';
import type { WholeRule } from '../rule';
import { TARGET_QUESTIONS } from '../sources';

/** What to do about a doubt, before the number of indicators and after it, and what is the matter with several. */
interface Words {
  readonly todo: readonly [before: string, after: string];
  readonly several: string;
}

/**
 * Doubts in the order in which they are listed. Null: never lifted into the checks, because another rule says it
 * (no target, no action, no baseline), or because it is only worth knowing.
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
  noTarget: null,
  missingYear: null,
  noBaseline: null,
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
  fallsBack: {
    todo: ['Mend the years that fall back of', ''],
    several: 'have a target worse than that of the year before',
  },
  stretchNotBetter: {
    todo: ['Settle the stretch of', ''],
    several: 'have a target that is worse with stretch than without',
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
  withinBest: null,
  paceUnknown: null,
  chanceUnknown: null,
  beyondChance: null,
  trendTooShort: null,
};

interface Doubt {
  readonly place: Place;
  readonly finding: TargetFinding;
}

type Assessments = ReadonlyMap<string, Assessment>;

const assessed = perItemBy(assessIndicator, isSameContext);

/** By what the figures of an indicator say: after an edit those of the others are not gone through again. */
const known = new WeakMap<Assessments, readonly Doubt[]>();

/** What is to be lifted of an indicator. Doubts that a person answered are notes by then, and stay where they are. */
function doubtsAbout(plan: Plan, indicator: Indicator, assessments: Assessments): readonly Doubt[] {
  const before = known.get(assessments);
  if (before) return before;
  const doubts = [...assessments.values()]
    .flatMap(({ findings }) => findings)
    .filter(({ severity, code }) => isGrave(severity) && WORDS[code] !== null)
    .map((finding) => ({
      place: indicatorPlace(indicator, fieldOf(plan, finding)),
      finding,
    }));
  known.set(assessments, doubts);
  return doubts;
}

const isGrave = (severity: TargetFinding['severity']): boolean =>
  severity === 'must' || severity === 'should';

type ByCode = ReadonlyMap<string, readonly Doubt[]>;

/** By what all figures of a plan say: most edits leave them as they are. */
const sorted = new WeakMap<readonly Assessments[], ByCode>();

/** Every doubt by its severity and code. */
function doubtsOf(plan: Plan, pack: Pack): ByCode {
  const assessments = assessed(plan.indicators, contextsIn(plan, pack));
  const before = sorted.get(assessments);
  if (before) return before;
  const lists = new Map<string, Doubt[]>();
  for (const [n, indicator] of plan.indicators.entries()) {
    const own = assessments[n];
    for (const doubt of own ? doubtsAbout(plan, indicator, own) : []) {
      const key = `${doubt.finding.severity} ${doubt.finding.code}`;
      const list = lists.get(key);
      if (list) list.push(doubt);
      else lists.set(key, [doubt]);
    }
  }
  sorted.set(assessments, lists);
  return lists;
}

/** One doubt as a finding of the plan, about every indicator that it was found in. */
function lifted(words: Words, doubts: Some<Doubt>): Found {
  const [{ place, finding }] = doubts;
  // The measures of an indicator follow each other.
  const others = doubts.flatMap((doubt, n) =>
    n > 0 && doubt.place.about !== doubts[n - 1]?.place.about ? [doubt.place] : [],
  );
  const places = [place, ...others] as const;
  const [before, after] = words.todo;
  const { wayOut } = finding;
  return {
    key: finding.code,
    title: `${before} ${count(places.length, 'indicator')} ${after}`.trimEnd(),
    detail:
      places.length === 1
        ? `${place.name}: ${sentences(doubts.map((doubt) => doubt.finding))}`
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
function fieldOf(plan: Plan, { wayOut }: TargetFinding): string {
  if (wayOut === null) return 'verdict';
  if (wayOut.kind === 'field') return wayOut.field;
  return describe(plan, wayOut.command).focus.field ?? 'verdict';
}

/** A rule that lifts what is found of the targets of single measures, of one severity, to findings of the plan. */
function doubtRule(
  said: Pick<WholeRule, 'code' | 'why'> & { readonly severity: 'must' | 'should' },
): WholeRule {
  const found = remembered((doubts: ByCode) =>
    Object.entries(WORDS).flatMap(([code, words]) => {
      const list = doubts.get(`${said.severity} ${code}`) ?? [];
      return words === null || !isSome(list) ? [] : [lifted(words, list)];
    }),
  );
  return {
    ...said,
    source: TARGET_QUESTIONS,
    kinds: ['divisional'],
    // The thread, which says what moves an indicator, is read as a whole.
    reads: ['sections', 'indicators', 'actions', 'header', 'deliberateGaps'],
    find: (plan, pack) => found(doubtsOf(plan, pack)),
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
