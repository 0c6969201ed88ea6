import { count, sentence, titleList } from '../in-words';
import type { AnyRecord } from '../registers/index';
import { changeShare, figureIn } from '../registers/totals';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { roundTo } from '../targets/rounding';
import { isSome, type Found } from './finding';
import { recordPlace } from './places';

/** What a rule about changes without a reason looks at. */
export interface Variance {
  readonly register: 'budget' | 'staffing';
  readonly from: string;
  readonly to: string;
  /** Largest change that needs no reason, in % of last year's figure. */
  readonly limit: (pack: Pack) => number;
  readonly noun: string;
}

/** A size in as few decimals as it takes to be seen to be above a limit. */
function shownAbove(limit: number, size: number): number {
  return [0, 1, 2].map((places) => roundTo(size, places)).find((shown) => shown > limit) ?? size;
}

/** Finds figures that change by more than the pack's limit and say nothing of why. */
export function unexplained(plan: Plan, pack: Pack, wanted: Variance): readonly Found[] {
  const { register, from, to, noun } = wanted;
  const limit = wanted.limit(pack);
  const share = (record: AnyRecord): number | null =>
    changeShare(figureIn(record, from), figureIn(record, to));
  const records: readonly AnyRecord[] = plan.registers[register];
  const found = records.filter(
    (record) =>
      Math.abs(share(record) ?? 0) > limit && String(record['reason'] ?? '').trim() === '',
  );
  const places = found.map((record) => recordPlace(register, record, 'reason'));
  if (!isSome(places)) return [];
  const said = found.map((record, at) => {
    const change = share(record) ?? 0;
    const size = shownAbove(limit, Math.abs(change));
    return `${places[at]?.name ?? ''} by ${change > 0 ? '+' : '\u2212'}${String(size)}%`;
  });
  return [
    {
      title: `Say why ${count(found.length, noun)} ${found.length === 1 ? 'changes' : 'change'}`,
      detail: sentence(
        `${titleList(said)}; a change of more than ${String(limit)}% wants a reason`,
      ),
      places,
    },
  ];
}
