import { perPlan } from '../queries/per-plan';
import { namedTotal } from '../registers/named-totals';
import { TOTAL_PLACES, type TotalPlace } from '../registers/totals';
import type { Live, LiveFigure } from '../rich-text';
import type { Fact, Pack, Priority } from '../schema/pack';
import type { Action, Indicator, Plan } from '../schema/plan';
import { aboutLive, type About } from './about';
import { remembering, sayLive } from './say';

/** Something that can be put into a text as it stands. */
export interface Insertable {
  readonly key: string;
  readonly live: Live;
  /** What it says, as a screen shows it. */
  readonly words: string;
  readonly about: About;
  /** What a search looks into, in small letters. */
  readonly haystack: string;
  /** What it says of itself, in small letters, without what it shares with the others of its list. */
  readonly own: string;
}

/** What the two signs offer: figures after "#", records by name after "@". */
export type Offered = 'figures' | 'records';

/** Most entries that a search gives. */
export const MOST_OFFERED = 40;

type Source = LiveFigure['attrs']['source'];

function figure(source: Source): LiveFigure {
  // The words are put in once they are known.
  return { type: 'figure', attrs: { source, format: 'figure', was: '-' } };
}

function ofIndicator({ id: indicatorId, parts }: Indicator): readonly Live[] {
  return parts.flatMap(({ id: partId, targets, comparators }) => {
    const place = { indicatorId, partId };
    const years = targets.filter(({ value }) => value !== null).map(({ year }) => year);
    return [
      figure({ kind: 'baseline', ...place }),
      ...years.map((year) => figure({ kind: 'target', ...place, year })),
      ...years.map((year) => figure({ kind: 'change', ...place, year })),
      ...comparators.map(({ id }) => figure({ kind: 'comparator', ...place, comparatorId: id })),
    ];
  });
}

function ofFact({ id: factId, figures }: Fact): readonly Live[] {
  return [null, ...figures.map(({ id }) => id)].map((figureId) =>
    figure({ kind: 'fact', factId, figureId }),
  );
}

/** What can be put in of a record; an edit makes only those of the record that it changes anew. */
function perRecord<T extends object>(livesOf: (record: T) => readonly Live[]) {
  const known = new WeakMap<T, readonly Insertable[]>();
  return (plan: Plan, pack: Pack, record: T): readonly Insertable[] => {
    let offers = known.get(record);
    if (offers === undefined) {
      offers = livesOf(record).flatMap((live) => offer(plan, pack, live));
      known.set(record, offers);
    }
    return offers;
  };
}

/** Sums that have no figure yet are not offered. */
function ofTotal(plan: Plan, pack: Pack, place: TotalPlace): readonly Insertable[] {
  if ((namedTotal(plan, place)?.value ?? null) === null) return [];
  return offer(plan, pack, figure({ kind: 'total', ...place }));
}

function offer(plan: Plan, pack: Pack, live: Live): Insertable[] {
  const about = aboutLive(plan, pack, live);
  if (about === null) return [];
  const words = sayLive(plan, pack, live, 'screen').text;
  const haystack = [about.code, about.title, about.caption, about.detail, words]
    .join(' ')
    .toLowerCase();
  const own = about.detail.toLowerCase();
  const key = JSON.stringify(live.attrs);
  return [{ key, live: remembering(plan, pack, live), words, about, haystack, own }];
}

const named =
  (kind: 'action' | 'indicator' | 'priority', form: 'code' | 'full') =>
  ({ id }: { readonly id: string }): readonly Live[] => [
    { type: 'mention', attrs: { kind, id, form, was: '-' } },
  ];

const figuresOfIndicator = perRecord(ofIndicator);
const figuresOfFact = perRecord(ofFact);
const actionName = perRecord<Action>(named('action', 'full'));
const indicatorName = perRecord<Indicator>(named('indicator', 'code'));
const priorityName = perRecord<Priority>(named('priority', 'code'));

/** Everything that can be put in, in the order of the plan and then of its pack. */
const offered: Readonly<Record<Offered, (plan: Plan, pack: Pack) => readonly Insertable[]>> = {
  figures: perPlan((plan, pack) => [
    ...plan.indicators.flatMap((one) => figuresOfIndicator(plan, pack, one)),
    ...TOTAL_PLACES.flatMap((place) => ofTotal(plan, pack, place)),
    ...pack.facts.flatMap((one) => figuresOfFact(plan, pack, one)),
  ]),
  records: perPlan((plan, pack) => [
    ...plan.actions.flatMap((one) => actionName(plan, pack, one)),
    ...plan.indicators.flatMap((one) => indicatorName(plan, pack, one)),
    ...pack.priorities.flatMap((one) => priorityName(plan, pack, one)),
  ]),
};

/**
 * What can be put in that holds every word of a search, at most {@link MOST_OFFERED}; first those whose code is what was
 * typed, then those whose code begins with it, then those that say it of themselves ("saving" is the sum of the savings
 * before any other of "Budget and savings"), then the others.
 */
export function findInsertable(
  plan: Plan,
  pack: Pack,
  what: Offered,
  search: string,
): readonly Insertable[] {
  const wanted = search.toLowerCase().trim();
  const words = wanted.split(/\s+/u);
  // "Pressures" is what the sum of the kind "Pressure" is looked for by.
  const says = (text: string, word: string): boolean =>
    text.includes(word) || (word.length > 3 && text.includes(word.replace(/s$/u, '')));
  const rankOf = ({ about, haystack, own }: Insertable): number => {
    if (wanted === '') return 3;
    if (!words.every((word) => says(haystack, word))) return 4;
    const code = about.code.toLowerCase();
    if (`${wanted} `.startsWith(`${code} `)) return 0;
    if (code.startsWith(wanted)) return 1;
    return words.every((word) => says(own, word)) ? 2 : 3;
  };
  const ranks: Insertable[][] = [[], [], [], []];
  for (const one of offered[what](plan, pack)) ranks[rankOf(one)]?.push(one);
  return ranks.flat().slice(0, MOST_OFFERED);
}

/** What can be put in of one fact of the pack, its own figure first. */
export function factInsertable(plan: Plan, pack: Pack, fact: Fact): Insertable | null {
  return figuresOfFact(plan, pack, fact)[0] ?? null;
}
