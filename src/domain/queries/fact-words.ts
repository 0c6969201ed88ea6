import type { Fact } from '../schema/pack';

/** The figure with its unit as it is read: "64.9%", "about £250 million", "23 partnerships". */
export function factFigure({ valueText, unit }: Pick<Fact, 'valueText' | 'unit'>): string {
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
