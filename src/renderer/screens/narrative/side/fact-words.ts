import type { Pack } from '../../../../domain/schema/pack';

/** A figure that the pack's documents state. */
export type Fact = Pack['facts'][number];

/** The figure with its unit as it is read: "64.9%", "about £250 million", "23 partnerships". */
export function factFigure({ valueText, unit }: Fact): string {
  if (unit === '') return valueText;
  if (unit === '%') return `${valueText}%`;
  if (unit === '£') return valueText.replace(/\d/u, '£$&');
  return unit.includes(',') ? `${valueText} (${unit})` : `${valueText} ${unit}`;
}

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
