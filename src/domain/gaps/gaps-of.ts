import { perPlan } from '../queries/per-plan';
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

type ByCode = Readonly<Record<GapCode, readonly FoundGap[]>>;

/** What the plan and its pack tell alone: everything but G13. */
const ownGaps = perPlan((plan: Plan, pack: Pack): ByCode => {
  const lists = Object.fromEntries(GAP_CODES.map((code) => [code, [] as FoundGap[]])) as Record<
    GapCode,
    FoundGap[]
  >;
  const documents = { G14: staleDocuments(plan, pack), G15: unlistedDocuments(plan, pack) };
  // A directorate's introduction holds no actions and no indicators, and lacks none.
  if (plan.kind === 'introduction') return { ...lists, ...documents };
  const thread = threadOf(plan, pack);
  const { year } = plan.header;
  for (const indicator of plan.indicators) {
    const isMoved = (thread.actionsByIndicator.get(indicator.id) ?? []).length > 0;
    for (const gap of indicatorGaps(indicator, { year, isMoved })) lists[gap.code].push(gap);
  }
  const priorities = prioritiesOf(pack);
  for (const action of plan.actions) {
    for (const gap of actionGaps(action, priorities)) lists[gap.code].push(gap);
  }
  return { ...lists, ...priorityGaps(thread), G12: statutoryGaps(plan, pack), ...documents };
});

const prioritiesByPack = new WeakMap<Pack, ReadonlyMap<string, Pack['priorities'][number]>>();

/** The priorities of a pack by id; the same map for the same pack, so that what depends on it is remembered. */
function prioritiesOf(pack: Pack): ReadonlyMap<string, Pack['priorities'][number]> {
  const known = prioritiesByPack.get(pack);
  if (known) return known;
  const made = new Map(pack.priorities.map((priority) => [priority.id, priority]));
  prioritiesByPack.set(pack, made);
  return made;
}

/** The gap of a record keeps its object while neither it nor the answer for it changes: lists of them are drawn cheaply. */
const answered = new WeakMap<FoundGap, Gap>();

function withAnswer(found: FoundGap, deliberate: DeliberateGap | null): Gap {
  const before = answered.get(found);
  if (before?.deliberate === deliberate) return before;
  const gap = { ...found, deliberate };
  answered.set(found, gap);
  return gap;
}

function assemble(plan: Plan, lists: ByCode): readonly Gap[] {
  const kept = keptGaps(plan);
  const gaps: Gap[] = [];
  for (const code of GAP_CODES) {
    for (const found of lists[code]) gaps.push(withAnswer(found, kept(code, found.about)));
  }
  return gaps;
}

const gapsWithin = perPlan((plan: Plan, pack: Pack) => assemble(plan, ownGaps(plan, pack)));

interface Remembered {
  readonly pack: Pack;
  readonly elsewhere: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
}
const beyond = new WeakMap<Plan, Remembered>();

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
  if (elsewhere === null) return gapsWithin(plan, pack);
  const known = beyond.get(plan);
  if (known?.pack === pack && known.elsewhere === elsewhere) return known.gaps;
  const lists = { ...ownGaps(plan, pack), G13: commitmentGaps(plan, pack, elsewhere) };
  const gaps = assemble(plan, lists);
  beyond.set(plan, { pack, elsewhere, gaps });
  return gaps;
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
