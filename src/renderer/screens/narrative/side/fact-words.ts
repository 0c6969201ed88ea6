import { factFigure } from '../../../../domain/queries/evidence';
import type { Fact } from '../../../../domain/schema/pack';

/** What a fact says in a text: what it is about, the figure with its unit, and the period. */
export function factWords(fact: Fact): string {
  const period = fact.period ? ` (${fact.period.label})` : '';
  return `${fact.label}: ${factFigure(fact)}${period}`;
}

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
