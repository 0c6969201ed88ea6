import { remembered } from '../remembered';
import type { Pack } from '../schema/pack';
import type { Plan, Section } from '../schema/plan';
import { namesOf, type Names } from '../wording/named-records';
import { sentencesOfSection } from '../wording/section-passages';
import { isSome, type Some } from './finding';

/** A look at one sentence, by the names under which records are cited. */
type SentenceLook<T> = (sentence: string, names: Names, pack: Pack) => readonly T[];

/** A section with what was found in its sentences. */
interface Looked<T> {
  readonly section: Section;
  readonly found: Some<T>;
}

/**
 * Looks at the sentences of all sections and gives those where there is something. What was found is remembered by the
 * records that a text can cite, and then by section: a word typed costs one section, a target all of them.
 */
export function sentencesLooked<T>(
  look: SentenceLook<T>,
): (plan: Plan, pack: Pack) => readonly Looked<T>[] {
  const inSections = remembered((names: Names) =>
    remembered((pack: Pack) =>
      remembered((section: Section) =>
        sentencesOfSection(section).flatMap((sentence) => look(sentence, names, pack)),
      ),
    ),
  );
  return (plan, pack) => {
    const inSection = inSections(namesOf(plan.indicators, pack.facts))(pack);
    return plan.sections.flatMap((section) => {
      const found = inSection(section);
      return isSome(found) ? [{ section, found }] : [];
    });
  };
}
