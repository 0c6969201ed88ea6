import type { Focus } from '../commands/describe';
import { GAP_ABOUT } from '../gap-codes';
import type { Gap } from '../gaps/gap';
import { gapsOf } from '../gaps/gaps-of';
import type { GapCode, PlanKind, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { isSome, type Found, type Place, type Some } from './finding';
import type { Elsewhere, RuleSource, WholeRule } from './rule';

/** What a rule about one gap of the golden thread says. */
interface GapWords {
  readonly gap: GapCode;
  readonly code: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: RuleSource | null;
  /** Left out: divisional plans. */
  readonly kinds?: readonly PlanKind[];
  /** Which of the gaps of that code it is about; left out: all. */
  readonly isMeant?: (gap: Gap, plan: Plan) => boolean;
  /** `gaps`: what lacks it, place by place. */
  readonly say: (places: Some<Place>, plan: Plan, gaps: readonly Gap[]) => Omit<Found, 'places'>;
}

/** A rule about one gap of the thread: one finding about all that lack it. A gap that is left open on purpose is none. */
export function gapRule(words: GapWords): WholeRule {
  const { isMeant, say, kinds = ['divisional'], ...head } = words;
  return {
    ...head,
    kinds,
    reads: ['actions', 'indicators', 'sections', 'header', 'deliberateGaps'],
    find: (plan, pack, elsewhere) => {
      const open = openGaps(plan, pack, elsewhere).get(head.gap) ?? [];
      const gaps = isMeant ? open.filter((gap) => isMeant(gap, plan)) : open;
      const places = gaps.map(placeOf);
      return isSome(places) ? [{ ...say(places, plan, gaps), places }] : [];
    },
  };
}

const byCode = new WeakMap<readonly Gap[], ReadonlyMap<GapCode, readonly Gap[]>>();

/** The gaps that nobody answers for, by code. Every rule about a gap asks the same of one plan. */
function openGaps(
  plan: Plan,
  pack: Pack,
  elsewhere: Elsewhere,
): ReadonlyMap<GapCode, readonly Gap[]> {
  const gaps = gapsOf(plan, pack, elsewhere);
  const known = byCode.get(gaps);
  if (known) return known;
  const lists = new Map<GapCode, Gap[]>();
  for (const gap of gaps) {
    if (gap.deliberate !== null) continue;
    const list = lists.get(gap.code);
    if (list) list.push(gap);
    else lists.set(gap.code, [gap]);
  }
  byCode.set(gaps, lists);
  return lists;
}

/** A gap keeps its object while nothing about it changes, and so does its place. */
const places = new WeakMap<Gap, Place>();

function placeOf(gap: Gap): Place {
  const known = places.get(gap);
  if (known) return known;
  const { ref, name, about } = gap;
  const focus = focusOf(gap);
  const place =
    ref === ''
      ? { name, title: '', about, focus }
      : { name: ref, title: name.slice(ref.length).trim(), about, focus };
  places.set(gap, place);
  return place;
}

/** Whether an action or an indicator serves a priority is decided in the list of gaps; all else is filled in its field. */
function focusOf({ code, about, focus }: Gap): Focus {
  return GAP_ABOUT[code] === 'priority' ? { room: 'thread', id: about, field: code } : focus;
}

/** Most gaps whose sentences a finding gives. */
const MOST_SENTENCES = 3;

/** What is lacking, gap by gap; a long list ends "And 4 more." */
export function gapSentences(gaps: readonly Gap[]): string {
  const shown = gaps.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence);
  const rest = gaps.length - shown.length;
  return [...shown, ...(rest > 0 ? [`And ${String(rest)} more.`] : [])].join(' ');
}
