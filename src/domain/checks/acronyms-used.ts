import { sentence, titleList } from '../in-words';
import { perPack } from '../queries/per-plan';
import type { Pack } from '../schema/pack';
import type { Plan, Section } from '../schema/plan';
import { acronymsIn } from '../wording/acronyms';
import { remembered } from '../remembered';
import { passagesOfSection } from '../wording/section-passages';
import type { Place, Some } from './finding';
import { wordsPlace } from './places';

/** Where an acronym stands without its meaning though nobody has explained it before. */
export interface UnexplainedAcronym {
  readonly acronym: string;
  readonly section: Section;
  /** What it may stand for in the pack's glossary; null where the glossary does not list it. */
  readonly entry: Pack['glossary'][number] | null;
}

/** The acronyms of a section, and whether each is explained where it first stands in it. */
const firstInSection = remembered((section: Section): ReadonlyMap<string, boolean> => {
  const first = new Map<string, boolean>();
  for (const passage of passagesOfSection(section)) {
    for (const { acronym, isExplained } of acronymsIn(passage)) {
      if (!first.has(acronym)) first.set(acronym, isExplained);
    }
  }
  return first;
});

const glossaryOf = perPack(
  ({ glossary }) => new Map(glossary.map((entry) => [entry.label, entry])),
);

/** Acronyms that the narrative does not explain on first use, in printed order. */
export function unexplainedAcronyms(plan: Plan, pack: Pack): UnexplainedAcronym[] {
  const glossary = glossaryOf(pack);
  const seen = new Set<string>();
  const found: UnexplainedAcronym[] = [];
  for (const section of plan.sections) {
    for (const [acronym, isExplained] of firstInSection(section)) {
      if (seen.has(acronym)) continue;
      seen.add(acronym);
      if (!isExplained) found.push({ acronym, section, entry: glossary.get(acronym) ?? null });
    }
  }
  return found;
}

/** "CAMHS in “Partners”; FE in “Achievements”.", each with what `more` says of it. */
export function namedAcronyms(
  uses: Some<UnexplainedAcronym>,
  more: (use: UnexplainedAcronym) => string = () => '',
): string {
  return sentence(
    titleList(uses.map((use) => `${use.acronym} in “${use.section.title}”${more(use)}`)),
  );
}

/** The sections where they stand, each at the first of them. */
export function acronymPlaces([first, ...more]: Some<UnexplainedAcronym>): Some<Place> {
  const seen = new Set([first.section]);
  const others = more.filter(({ section }) => !seen.has(section) && seen.add(section));
  const placeOf = ({ section, acronym }: UnexplainedAcronym): Place => wordsPlace(section, acronym);
  return [placeOf(first), ...others.map(placeOf)];
}
