import type { UiCommand } from './command';

/** Words that say nothing of what is looked for. */
const SMALL = new Set(['a', 'an', 'the', 'to', 'of', 'in', 'my', 'and', 'for']);

/** Fewest letters of a label that say which command is meant. */
const TELLING = 6;

/**
 * Whether what was typed, in small letters, is a command rather than something in the plan: its label or the beginning of
 * one, or the name of a room.
 */
export function isCommandMeant(wanted: string, { label }: UiCommand): boolean {
  const own = label.toLowerCase();
  const isBegun = wanted.length >= TELLING && wanted.includes(' ') && own.startsWith(wanted);
  return isBegun || own === wanted || own === `go to ${wanted}`;
}

/** Whether what was typed, in small letters, names a command: each of its words is in the label or among its others. */
export function namesCommand(wanted: string, { label, alsoCalled }: UiCommand): boolean {
  const words = wanted.split(/\s+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  const own = label.toLowerCase();
  const also = alsoCalled?.split(' ') ?? [];
  return (telling.length === 0 ? words : telling).every(
    (word) => own.includes(word) || also.some((other) => other.startsWith(word)),
  );
}
