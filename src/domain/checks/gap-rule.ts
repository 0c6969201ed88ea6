import type { Focus } from '../commands/describe';
import { GAP_ABOUT } from '../gap-codes';
import type { Gap } from '../gaps/gap';
import { gapsWith } from '../gaps/gaps-of';
import type { GapCode, PlanKind, Severity } from '../schema/common';
import type { Plan } from '../schema/plan';
import { isSome, type Found, type Place, type Some } from './finding';
import type { RuleSource, WholeRule } from './rule';

/** What a rule about one gap of the golden thread says. */
interface GapWords {
  readonly gap: GapCode;
  readonly code: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: RuleSource | null;
  /** Left out: divisional plans. */
  readonly kinds?: readonly PlanKind[];
  /** Which of the gaps of that code it is about, told by the record that lacks something; left out: all. */
  readonly isMeant?: (gap: Gap, plan: Plan) => boolean;
  /** `year`: the plan's; `gaps`: what lacks it, place by place. */
  readonly say: (places: Some<Place>, year: string, gaps: readonly Gap[]) => Omit<Found, 'places'>;
}

/** A rule about one gap of the thread: one finding about all that lack it. A gap that is left open on purpose is none. */
export function gapRule(words: GapWords): WholeRule {
  const { isMeant, say, kinds = ['divisional'], ...head } = words;
  const known = new WeakMap<readonly Gap[], { readonly year: string; readonly found: Found[] }>();
  return {
    ...head,
    kinds,
    reads: ['actions', 'indicators', 'sections', 'header', 'deliberateGaps'],
    find: (plan, pack, elsewhere) => {
      // A record that changed has gaps of its own, and with them the list is another.
      const listed = gapsWith(head.gap, plan, pack, elsewhere);
      const { year } = plan.header;
      const before = known.get(listed);
      if (before?.year === year) return before.found;
      const gaps = listed.filter(
        (gap) => gap.deliberate === null && (isMeant?.(gap, plan) ?? true),
      );
      const places = gaps.map(placeOf);
      const found = isSome(places) ? [{ ...say(places, year, gaps), places }] : [];
      known.set(listed, { year, found });
      return found;
    },
  };
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

/**
 * Whether an action or an indicator serves a priority is decided in the list of gaps, and so is what nothing in the plan
 * stands for yet; all else is filled in its field.
 */
function focusOf({ code, about, focus }: Gap): Focus {
  const isInList = GAP_ABOUT[code] === 'priority' || focus.id === null;
  return isInList ? { room: 'thread', id: about, field: code } : focus;
}

/** Most gaps whose sentences a finding gives. */
const MOST_SENTENCES = 3;

/** What is lacking, gap by gap; a long list ends "And 4 more." */
export function gapSentences(gaps: readonly Gap[]): string {
  const shown = gaps.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence);
  const rest = gaps.length - shown.length;
  return [...shown, ...(rest > 0 ? [`And ${String(rest)} more.`] : [])].join(' ');
}
