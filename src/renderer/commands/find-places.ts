import { Waypoints, type LucideIcon } from 'lucide-react';
import type { Room } from '../../domain/commands/describe';
import { sayerOf } from '../../domain/live/say';
import { paragraphsOf } from '../../domain/rich-text';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { ROOMS } from '../components/rooms';

/** Something in the plan that a search can go to. */
export interface FoundPlace {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly code: string;
  readonly title: string;
  readonly where: string;
  readonly room: Room;
  readonly id: string;
}

/** Most places that a search shows; typing on narrows it. */
const MOST = 12;

/** How much of a paragraph is shown round what was found, in characters. */
const AROUND = 24;

type Test = (text: string) => boolean;

function indicatorPlaces(plan: Plan, test: Test): FoundPlace[] {
  return plan.indicators
    .filter(({ code, title }) => test(`${code} ${title}`))
    .map(({ id, code, title }) => ({
      key: `indicator ${id}`,
      icon: ROOMS.indicators.icon,
      code,
      title,
      where: ROOMS.indicators.name,
      room: 'indicators',
      id,
    }));
}

/** Actions that say it themselves, then those linked to an indicator that was found. */
function actionPlaces(plan: Plan, test: Test, found: readonly FoundPlace[]): FoundPlace[] {
  const codes = new Map(found.map((place) => [place.id, place.code]));
  return plan.actions.flatMap(({ id, ref, title, indicators }): FoundPlace[] => {
    const isNamed = test(`${ref} ${title}`);
    const linked = indicators.find((link) => codes.has(link.indicatorId));
    if (!isNamed && !linked) return [];
    const where =
      isNamed || !linked ? ROOMS.actions.name : `linked to ${codes.get(linked.indicatorId) ?? ''}`;
    return [
      {
        key: `action ${id}`,
        icon: ROOMS.actions.icon,
        code: ref,
        title,
        where,
        room: 'actions',
        id,
      },
    ];
  });
}

/** Priorities, where the plan has a thread: an introduction has none. */
function priorityPlaces(plan: Plan, pack: Pack, test: Test): FoundPlace[] {
  if (plan.kind === 'introduction') return [];
  return pack.priorities
    .filter(({ code, label }) => test(`${code} ${label}`))
    .map(({ id, code, label }) => ({
      key: `priority ${id}`,
      icon: Waypoints,
      code,
      title: label,
      where: ROOMS.thread.name,
      room: 'thread',
      id,
    }));
}

/** The words round the first place of another text; dots where the paragraph goes on. */
function excerptRound(paragraph: string, words: string): string {
  const from = Math.max(0, paragraph.toLowerCase().indexOf(words) - AROUND);
  const to = from + AROUND * 3;
  const excerpt = paragraph.slice(from, to).trim();
  return `${from > 0 ? '…' : ''}${excerpt}${to < paragraph.length ? '…' : ''}`;
}

/** Sections by their title or by a paragraph that holds every word, with the words around the first. */
function sectionPlaces(plan: Plan, pack: Pack, test: Test, first: string): FoundPlace[] {
  const say = sayerOf(plan, pack);
  return plan.sections.flatMap(({ id, title, body }): FoundPlace[] => {
    const place = {
      key: `section ${id}`,
      icon: ROOMS.narrative.icon,
      where: ROOMS.narrative.name,
      room: 'narrative',
      id,
    } as const;
    if (test(title)) return [{ ...place, code: '', title }];
    const paragraph = paragraphsOf(body, say).find(test);
    if (paragraph === undefined) return [];
    return [{ ...place, code: title, title: `“${excerptRound(paragraph, first)}”` }];
  });
}

/** Places of the plan that hold every word of `text`; records whose code starts with it come first. */
export function findPlaces(plan: Plan, pack: Pack, text: string): FoundPlace[] {
  const wanted = text.toLowerCase().trim();
  if (wanted === '') return [];
  const words = wanted.split(/\s+/u);
  const test: Test = (haystack) => {
    const lower = haystack.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  const indicators = indicatorPlaces(plan, test);
  const found = [
    ...indicators,
    ...actionPlaces(plan, test, indicators),
    ...priorityPlaces(plan, pack, test),
    ...sectionPlaces(plan, pack, test, words[0] ?? ''),
  ];
  const startsRight = (place: FoundPlace): number =>
    place.code.toLowerCase().startsWith(wanted) ? 0 : 1;
  return found.toSorted((a, b) => startsRight(a) - startsRight(b)).slice(0, MOST);
}
