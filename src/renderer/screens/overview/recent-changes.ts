import { unreachable } from '../../../domain/control';
import type { ChangeView } from '../../../contract/views';

/** How many changes the card lists. */
export const MOST_CHANGES = 8;

/** The newest changes; a run of the same step by the same person (typing is saved every few seconds) is one. */
export function recentChanges(lines: readonly ChangeView[]): readonly ChangeView[] {
  const kept: ChangeView[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    const goesOn = last?.by === line.by && last.label === line.label && last.kind === line.kind;
    if (!goesOn) kept.push(line);
  }
  return kept.slice(0, MOST_CHANGES);
}

/** What happened, to be read after the name of who did it. */
export function changeWords({ kind, label }: ChangeView): string {
  switch (kind) {
    case 'create':
      return 'Made the plan';
    case 'do':
      return label;
    case 'undo':
      return `Undid: ${label}`;
    case 'redo':
      return `Redid: ${label}`;
    case 'restore':
      return label;
    default:
      return unreachable(kind);
  }
}

/** "10:32" today, "Mon" within the week before, else "8 Feb", with the year where it is another. */
export function changeTime(iso: string, now: Date): string {
  const then = new Date(iso);
  if (then.toDateString() === now.toDateString()) {
    return then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }
  const days = (now.getTime() - then.getTime()) / 86_400_000;
  if (days >= 0 && days < 6) return then.toLocaleDateString('en-GB', { weekday: 'short' });
  return then.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}
