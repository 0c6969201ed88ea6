import type { Section } from '../schema/plan';
import { passagesOf } from './passages';
import { remembered } from '../remembered';
import { sentencesOf } from './sentences';

/** Everything that somebody wrote in a section, in printed order: its text, or why there is nothing to say. */
export const passagesOfSection = remembered((section: Section): readonly string[] => {
  const reason = (section.noImplications ?? '').split(/\n+/u).filter((line) => line.trim() !== '');
  return [...passagesOf(section.body), ...reason];
});

/** The sentences of a section, in order. */
export const sentencesOfSection = remembered((section: Section): readonly string[] =>
  passagesOfSection(section).flatMap(sentencesOf),
);
