import { longDate } from '../dates';
import { fail, ok } from '../result';
import type { Action, Milestone } from '../schema/plan';
import { readLine, type Read } from './printed-field';

/** Milestones as a paper prints them: "30 May 2008: Wards ranked by need (Research Manager), done", a line each. */
export function milestonesInWords({ milestones, manager }: Milestones): string {
  return milestones.map((one) => inWords(one, isNamed(one, manager))).join('\n');
}

type Milestones = Pick<Action, 'milestones' | 'manager'>;

const NO_DATE = 'No date yet';
const NO_WORDS = 'Not yet described';
const DONE = ', done';

function inWords({ text, due, owner, done }: Milestone, isOwned: boolean): string {
  const what = text.trim() === '' ? NO_WORDS : text;
  const who = isOwned ? ` (${owner})` : '';
  return `${due === null ? NO_DATE : longDate(due)}: ${what}${who}${done ? DONE : ''}`;
}

/** An action's own manager is not named again. */
const isNamed = ({ owner }: Milestone, manager: string): boolean =>
  owner.trim() !== '' && owner !== manager;

/** Whether a line says a milestone, with its owner or without: the action may have had another manager then. */
const says = (line: string, one: Milestone): boolean =>
  [true, false].some((isOwned) => inWords(one, isOwned).trim() === line.trim());

const linesIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** Whether an action has just the milestones that lines say. */
export function saysMilestones(text: string, { milestones }: Milestones): boolean {
  const lines = linesIn(text);
  return (
    lines.length === milestones.length && milestones.every((one, at) => says(lines[at] ?? '', one))
  );
}

/** What lines of milestones are read with. `id`: what the ids of new ones begin with. */
interface Reading {
  readonly readDay: (text: string) => Read<string | null>;
  readonly id: string;
}

/**
 * Reads the lines of milestones, as they were and as they are to be. One that says what a milestone says stays that; of the
 * others, each is taken for the one that went in its place, or for a new one.
 */
export function readMilestones(
  text: string,
  before: string,
  { milestones }: Milestones,
  reading: Reading,
): Read<Milestone[]> {
  const lines = linesIn(text);
  const free = [...milestones];
  const same = lines.map((line) => {
    const at = free.findIndex((one) => says(line, one));
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  });
  const read: Milestone[] = [];
  for (const [at, line] of lines.entries()) {
    const kept = same[at] ?? null;
    const old = kept ?? free.shift() ?? null;
    // Only where a name stood in brackets is one looked for: anything may stand in brackets in what is done.
    const wasNamed = old !== null && old.owner !== '' && before.includes(` (${old.owner})`);
    const one = kept === null ? readOne(line, old, wasNamed, reading) : ok(kept);
    if (!one.ok) return one;
    read.push({ ...one.value, id: old?.id ?? `${reading.id}-${String(at + 1)}` });
  }
  return ok(read);
}

function readOne(
  line: string,
  old: Milestone | null,
  wasNamed: boolean,
  { readDay }: Reading,
): Read<Omit<Milestone, 'id'>> {
  const [, when = '', rest = ''] = /^([^:]+):(.*)$/su.exec(line.trim()) ?? [];
  if (rest.trim() === '') {
    return fail(`“${line.trim()}” is no milestone: a date, a colon and what is done then.`);
  }
  const due = when.trim() === NO_DATE ? ok(null) : readDay(when);
  if (!due.ok) return due;
  const done = rest.trimEnd().endsWith(DONE);
  const said = done ? rest.trimEnd().slice(0, -DONE.length) : rest;
  const [, words = said, name = ''] =
    (wasNamed ? /^(.*?)\s*\(([^()]*)\)\s*$/su.exec(said) : null) ?? [];
  const what = readLine(words);
  const owner = readLine(wasNamed ? name : (old?.owner ?? ''));
  if (!what.ok) return what;
  if (!owner.ok) return owner;
  const text = what.value === NO_WORDS ? '' : what.value;
  return ok({ text, due: due.value, owner: owner.value, done });
}
