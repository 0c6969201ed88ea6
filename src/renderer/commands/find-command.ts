import type { UiCommand } from './command';

/** Words by which people look for a command that its label does not have. */
const ALSO: Readonly<Record<string, string>> = {
  shortcuts: 'help keys keyboard',
  versions: 'history snapshots keep draft backup',
  'export.word': 'print pdf docx document paper save committee',
  'export.plan': 'backup share send hand over json',
  'find.plan': 'search look',
  'find.library': 'search look all plans',
  'plan.new': 'create start make',
  checks: 'problems errors mistakes validate',
  'go.library': 'plans folder open',
  'go.overview': 'home start to do left',
  'go.narrative': 'text sections write words',
  'go.thread': 'map matrix links gaps',
  'go.resources': 'budget staffing money risks equality consultation',
  'go.covering': 'front sheet recommendations cabinet committee',
  'go.review': 'comments changes compare submit approve suggestions',
  'go.preview': 'print pages pdf docx look house style',
  'go.pack': 'outcomes priorities facts commitments glossary',
  'go.settings': 'options preferences dark light theme name role',
};

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
export function namesCommand(wanted: string, { id, label }: UiCommand): boolean {
  const words = wanted.split(/\s+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  const own = label.toLowerCase();
  const also = (ALSO[id] ?? '').split(' ');
  return (telling.length === 0 ? words : telling).every(
    (word) => own.includes(word) || also.some((other) => other.startsWith(word)),
  );
}
