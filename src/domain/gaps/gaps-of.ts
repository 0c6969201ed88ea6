import { sameList } from '../kept-up/same-list';
import { perPack, perPlan } from '../queries/per-plan';
import { threadOf } from '../queries/thread';
import { gapCode, type GapCode } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { DeliberateGap, Plan } from '../schema/plan';
import { actionGaps } from './action-gaps';
import { staleDocuments, unlistedDocuments } from './document-gaps';
import type { FoundGap, Gap } from './gap';
import { indicatorGaps } from './indicator-gaps';
import { keptGaps } from './kept';
import { commitmentGaps, priorityGaps, statutoryGaps } from './pack-gaps';

/** Every code, in order. */
export const GAP_CODES: readonly GapCode[] = gapCode.options;

type Lists<G> = Readonly<Record<GapCode, readonly G[]>>;

const listsOf = <G>(listOf: (code: GapCode) => readonly G[]): Lists<G> =>
  Object.fromEntries(GAP_CODES.map((code) => [code, listOf(code)])) as Lists<G>;

/** What the plan and its pack tell alone: everything but G13. */
const ownGaps = perPlan((plan: Plan, pack: Pack): Lists<FoundGap> => {
  const lists = listsOf((): FoundGap[] => []) as Readonly<Record<GapCode, FoundGap[]>>;
  const documents = { G14: staleDocuments(plan, pack), G15: unlistedDocuments(plan, pack) };
  // A directorate's introduction holds no actions and no indicators, and lacks none.
  if (plan.kind === 'introduction') return { ...lists, ...documents };
  const thread = threadOf(plan, pack);
  const { year } = plan.header;
  const priorities = prioritiesOf(pack);
  const records = [
    indicatorGaps(plan.indicators, ({ id }) => ({
      year,
      isMoved: (thread.actionsByIndicator.get(id) ?? []).length > 0,
    })),
    actionGaps(plan.actions, () => priorities),
  ];
  for (const gaps of records)
    for (const list of gaps) for (const gap of list) lists[gap.code].push(gap);
  return { ...lists, ...priorityGaps(thread), G12: statutoryGaps(plan, pack), ...documents };
});

/** The priorities of a pack by id. */
const prioritiesOf = perPack(
  ({ priorities }): ReadonlyMap<string, Pack['priorities'][number]> =>
    new Map(priorities.map((priority) => [priority.id, priority])),
);

/** The gap of a record keeps its object while neither it nor the answer for it changes: lists of them are drawn cheaply. */
const answered = new WeakMap<FoundGap, Gap>();

function withAnswer(found: FoundGap, deliberate: DeliberateGap | null): Gap {
  const before = answered.get(found);
  if (before?.deliberate === deliberate) return before;
  const gap = { ...found, deliberate };
  answered.set(found, gap);
  return gap;
}

/** The gaps of a plan, as one list and by code. */
interface Gaps {
  readonly all: readonly Gap[];
  readonly byCode: Lists<Gap>;
}

/** What was found of a plan of this pack the last time, and who answered for it. */
interface Newest {
  readonly lists: Lists<FoundGap>;
  readonly deliberateGaps: Plan['deliberateGaps'];
  readonly byCode: Lists<Gap>;
}
const newest = new WeakMap<Pack, Newest>();

/** The list of a code in which nothing changed since the last time is the very same list. */
function assemble(plan: Plan, pack: Pack, found: Lists<FoundGap>): Gaps {
  const { deliberateGaps } = plan;
  const before = newest.get(pack);
  const lists = listsOf((code) => sameList(before?.lists[code], found[code]));
  const kept = keptGaps(plan);
  const byCode = listsOf((code) =>
    before?.lists[code] === lists[code] && before.deliberateGaps === deliberateGaps
      ? before.byCode[code]
      : lists[code].map((gap) => withAnswer(gap, kept(code, gap.about))),
  );
  newest.set(pack, { lists, deliberateGaps, byCode });
  return { all: GAP_CODES.flatMap((code) => byCode[code]), byCode };
}

const gapsWithin = perPlan((plan: Plan, pack: Pack) => assemble(plan, pack, ownGaps(plan, pack)));

interface Remembered {
  readonly pack: Pack;
  readonly elsewhere: ReadonlySet<string>;
  readonly gaps: Gaps;
}
const beyond = new WeakMap<Plan, Remembered>();

function gapsFrom(plan: Plan, pack: Pack, elsewhere: ReadonlySet<string> | null): Gaps {
  if (elsewhere === null) return gapsWithin(plan, pack);
  const known = beyond.get(plan);
  if (known?.pack === pack && known.elsewhere === elsewhere) return known.gaps;
  const found = { ...ownGaps(plan, pack), G13: commitmentGaps(plan, pack, elsewhere) };
  const gaps = assemble(plan, pack, found);
  beyond.set(plan, { pack, elsewhere, gaps });
  return gaps;
}

/**
 * Every gap in the golden thread of a plan, open and deliberate, in order of their codes; within a code records in plan
 * order and items of the pack in printed order. After an edit only the records that changed are looked at again.
 *
 * `elsewhere`: ids of the commitments that other plans of the library take up; null: not known, and then no commitment
 * is called a gap. It is compared by identity.
 */
export function gapsOf(
  plan: Plan,
  pack: Pack,
  elsewhere: ReadonlySet<string> | null = null,
): readonly Gap[] {
  return gapsFrom(plan, pack, elsewhere).all;
}

/** Those of {@link gapsOf} with one code; the same list as after the edit before where none of them changed. */
export function gapsWith(
  code: GapCode,
  plan: Plan,
  pack: Pack,
  elsewhere: ReadonlySet<string> | null,
): readonly Gap[] {
  return gapsFrom(plan, pack, elsewhere).byCode[code];
}

const byRecord = perPlan((plan: Plan, pack: Pack): ReadonlyMap<string, readonly Gap[]> => {
  const map = new Map<string, Gap[]>();
  for (const gap of gapsOf(plan, pack)) {
    const list = map.get(gap.about);
    if (list) list.push(gap);
    else map.set(gap.about, [gap]);
  }
  return map;
});

/** The gaps of one record or item of the pack, in order of their codes. Commitments are left out. */
export function gapsAt(plan: Plan, pack: Pack, about: string): readonly Gap[] {
  return byRecord(plan, pack).get(about) ?? [];
}

/** The gap of one code at a record or an item of the pack; null where there is none. */
export function gapAt(plan: Plan, pack: Pack, code: GapCode, about: string): Gap | null {
  return gapsAt(plan, pack, about).find((gap) => gap.code === code) ?? null;
}
