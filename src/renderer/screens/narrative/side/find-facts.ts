import { factWords } from '../../../../domain/queries/fact-words';
import type { Fact } from '../../../../domain/schema/pack';

/** Facts that hold every word of a search, in the order of the pack. */
export function findFacts(facts: readonly Fact[], search: string): readonly Fact[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return facts;
  return facts.filter((fact) => {
    const text = [fact.code, factWords(fact), fact.comparator ?? '', ...fact.aliases]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
