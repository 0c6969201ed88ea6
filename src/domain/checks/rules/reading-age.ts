import { readingOf, type Reading } from '../../wording/reading-age';
import type { Section } from '../../schema/plan';
import { wordsPlace } from '../places';
import type { EachRule } from '../rule';
import { READABILITY } from '../sources';

/** Words of a long sentence that a finding quotes. */
const QUOTED_WORDS = 8;

/** Narrative can be read at the pack's reading age. */
export const readingAgeGuide: EachRule<{ readonly section: Section; readonly reading: Reading }> = {
  code: 'reading-age',
  severity: 'note',
  why: 'Members and the public read the plan once. The age is the Flesch-Kincaid grade, which Word shows too, and five years; the guide is the reference pack’s own.',
  source: READABILITY,
  kinds: ['divisional', 'introduction'],
  look: {
    section: (section, { pack }) => {
      const reading = readingOf(section.body);
      return reading !== null && reading.age > pack.guides.readingAge ? { section, reading } : null;
    },
  },
  tell: (seen, { pack }) =>
    seen.map(({ section, reading }) => {
      const opening = reading.longest.split(/\s+/u).slice(0, QUOTED_WORDS).join(' ');
      return {
        key: section.id,
        title: `Shorten sentences in “${section.title}”`,
        detail: `Reading age ${String(reading.age)}; the guide is ${String(pack.guides.readingAge)}. The longest sentence has ${String(reading.longestWords)} words: “${opening} …”.`,
        places: [wordsPlace(section, reading.longest)],
        go: 'Go to the text',
      };
    }),
};
