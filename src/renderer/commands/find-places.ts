import { FileText, ListChecks, Target, type LucideIcon } from 'lucide-react';
import type { Room } from '../../domain/commands/describe';
import type { Plan } from '../../domain/schema/plan';

/** Something in the plan that a search can go to. */
export interface FoundPlace {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly code: string;
  readonly title: string;
  readonly where: string;
  readonly room: Room;
  readonly id: string;
}

/** Most places that a search shows; typing on narrows it. */
const MOST = 12;

/** Records of the plan whose code or title holds every word of `text`, codes that start with it first. */
export function findPlaces(plan: Plan, text: string): FoundPlace[] {
  const wanted = text.toLowerCase().trim();
  if (wanted === '') return [];
  const words = wanted.split(/\s+/u);
  const places: FoundPlace[] = [
    ...plan.indicators.map((indicator) => ({
      key: `indicator ${indicator.id}`,
      icon: Target,
      code: indicator.code,
      title: indicator.title,
      where: 'Indicators & targets',
      room: 'indicators' as const,
      id: indicator.id,
    })),
    ...plan.actions.map((action) => ({
      key: `action ${action.id}`,
      icon: ListChecks,
      code: action.ref,
      title: action.title,
      where: 'Actions',
      room: 'actions' as const,
      id: action.id,
    })),
    ...plan.sections.map((section) => ({
      key: `section ${section.id}`,
      icon: FileText,
      code: '',
      title: section.title,
      where: 'Narrative',
      room: 'narrative' as const,
      id: section.id,
    })),
  ];
  const found = places.filter((place) => {
    const haystack = `${place.code} ${place.title}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
  const startsRight = (place: FoundPlace): number =>
    place.code.toLowerCase().startsWith(wanted) ? 0 : 1;
  return found.toSorted((a, b) => startsRight(a) - startsRight(b)).slice(0, MOST);
}
