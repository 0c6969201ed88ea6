import { sayerOf } from '../live/say';
import { livesIn } from '../live/uses';
import { wordsOf, type RichText } from '../rich-text';
import { countWords } from '../text';
import type { Pack } from '../schema/pack';
import type { Plan, Section } from '../schema/plan';

/** Words of a section: its text, and its reason where it has no implications. */
export interface SectionWords {
  readonly sectionId: string;
  readonly words: number;
}

/** Words of a run of sections under one heading. */
export interface GroupWords {
  readonly group: string;
  readonly words: number;
  readonly sections: readonly SectionWords[];
}

/** Words of the narrative of a plan; the total is the sum of its groups, a group the sum of its sections. */
export interface PlanWords {
  readonly total: number;
  readonly groups: readonly GroupWords[];
}

/** Texts are immutable, so each is counted once for what its live figures and mentions say. */
const counted = new WeakMap<RichText, { readonly said: string; readonly words: number }>();

/** Number of words of a text as it is printed. */
export function textWords(plan: Plan, pack: Pack, text: RichText): number {
  const say = sayerOf(plan, pack);
  const said = livesIn(text).map(say).join('\n');
  const known = counted.get(text);
  if (known?.said === said) return known.words;
  const words = wordsOf(text, say);
  counted.set(text, { said, words });
  return words;
}

/** Number of words that a section prints. */
export function sectionWords(plan: Plan, pack: Pack, section: Section): number {
  const { body, noImplications } = section;
  const reason = noImplications === null ? 0 : countWords(noImplications);
  return textWords(plan, pack, body) + reason;
}

/** Counts the words of every section, in printed order. Tables of actions and indicators are not counted. */
export function planWords(plan: Plan, pack: Pack): PlanWords {
  const groups: { group: string; words: number; sections: SectionWords[] }[] = [];
  let total = 0;
  for (const section of plan.sections) {
    const words = sectionWords(plan, pack, section);
    const last = groups.at(-1);
    const entry = { sectionId: section.id, words };
    if (last?.group === section.group) {
      last.words += words;
      last.sections.push(entry);
    } else {
      groups.push({ group: section.group, words, sections: [entry] });
    }
    total += words;
  }
  return { total, groups };
}
