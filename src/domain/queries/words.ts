import { wordsOf, type RichText } from '../rich-text';
import { countWords } from '../text';
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

/** Texts are immutable, so each is counted once. */
const counted = new WeakMap<RichText, number>();

/** Number of words that a section prints. */
export function sectionWords(section: Section): number {
  let words = counted.get(section.body);
  if (words === undefined) {
    words = wordsOf(section.body);
    counted.set(section.body, words);
  }
  return words + (section.noImplications === null ? 0 : countWords(section.noImplications));
}

/** Counts the words of every section, in printed order. Tables of actions and indicators are not counted. */
export function planWords(plan: Plan): PlanWords {
  const groups: { group: string; words: number; sections: SectionWords[] }[] = [];
  let total = 0;
  for (const section of plan.sections) {
    const words = sectionWords(section);
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
