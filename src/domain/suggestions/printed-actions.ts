import type { SimpleCommand } from '../commands/schema';
import { longDate, readDate, type DayOfMonth } from '../dates';
import { formatPounds } from '../figures';
import { daysOf } from '../financial-year';
import { staffInWords } from '../in-words';
import { readFigure } from '../read-figure';
import { fail, ok } from '../result';
import { ACTION_LINES, ACTION_TEXTS } from '../schema/action-fields';
import type { Action } from '../schema/plan';
import {
  mapped,
  readLine,
  readText,
  type ActionReading,
  type PrintedField,
  type Read,
} from './printed-field';
import { linkField } from './printed-links';
import { milestonesInWords, readMilestones, saysMilestones } from './printed-milestones';

/** How a paper says whether the budget covers an action. */
const COVERED: readonly (readonly [Action['budget']['covered'], string])[] = [
  ['yes', 'yes'],
  ['part', 'in part'],
  ['no', 'no'],
  ['unknown', ''],
];

/** What an action says in a field; null where that is not changed by its words. */
export function actionField(
  reading: ActionReading,
  action: Action,
  field: string,
): PrintedField | null {
  const line = ACTION_LINES.find((one) => one === field);
  const text = ACTION_TEXTS.find((one) => one === field);
  const { id, budget } = action;
  const set = (changes: Partial<Action>): SimpleCommand => ({ type: 'action.set', id, changes });
  if (line) return { now: action[line], read: mapped(readLine, (said) => set({ [line]: said })) };
  if (text) return { now: action[text], read: mapped(readText, (said) => set({ [text]: said })) };
  switch (field) {
    case 'start':
    case 'due':
      return {
        now: action[field] === null ? '' : longDate(action[field]),
        read: mapped(dayIn(reading, field === 'start' ? 'first' : 'last'), (day) =>
          set({ [field]: day }),
        ),
      };
    case 'milestones': {
      const { plan, id: prefix } = reading;
      const read = (said: string, before: string) =>
        readMilestones(said, before, action, { readDay: dayIn({ plan }, 'last'), id: prefix });
      return {
        now: milestonesInWords(action),
        says: (before) => saysMilestones(before, action),
        read: mapped(read, (milestones) => set({ milestones })),
      };
    }
    case 'budgetAmount':
    case 'budgetGap': {
      const name = field === 'budgetAmount' ? 'amount' : 'gap';
      const pounds = budget[name];
      // A figure that somebody types is theirs, no longer the sample's.
      const put = (value: number | null): SimpleCommand =>
        set({ budget: { ...budget, [name]: value, illustrative: false } });
      return { now: pounds === null ? '' : formatPounds(pounds), read: mapped(readPounds, put) };
    }
    case 'budget':
      return {
        now: budget.source,
        read: mapped(readLine, (source) => set({ budget: { ...budget, source } })),
      };
    case 'budgetCovered':
      return {
        now: COVERED.find(([covered]) => covered === budget.covered)?.[1] ?? '',
        read: mapped(readCovered, (covered) => set({ budget: { ...budget, covered } })),
      };
    case 'fte':
      return {
        now: action.fte === null ? '' : staffInWords(action.fte),
        read: mapped(readStaff, (fte) => set({ fte })),
      };
    case 'carryForward': {
      const { decision, reason } = action.carryForward;
      return {
        now: [decision === 'undecided' ? '' : decision, reason].filter(Boolean).join(': '),
        read: mapped(readCarried, (carryForward) => set({ carryForward })),
      };
    }
    default:
      return linkField(reading, action, field);
  }
}

/** Reads a day as planners type it, one without a year as of the plan's own. */
function dayIn(
  { plan }: Pick<ActionReading, 'plan'>,
  ofMonth: DayOfMonth,
): (text: string) => Read<string | null> {
  return (text) => {
    if (text.trim() === '') return ok(null);
    const date = readDate(text, daysOf(plan.header.year).first, ofMonth);
    return date === null ? fail(`“${text.trim()}” is not a date.`) : ok(date);
  };
}

function readPounds(text: string): Read<number | null> {
  const read = readFigure(text, { unit: 'money', unitLabel: 'pounds', known: [] });
  if (!read.ok) return fail(`${read.error}.`);
  const value = read.value?.value ?? null;
  return value !== null && value < 0 ? fail('An amount is not less than nothing.') : ok(value);
}

function readCovered(text: string): Read<Action['budget']['covered']> {
  const said = text.trim().toLowerCase();
  const found = COVERED.find(([covered, words]) => [covered, words].includes(said));
  return found ? ok(found[0]) : fail(`“${text.trim()}” is neither yes, in part nor no.`);
}

function readStaff(text: string): Read<number | null> {
  const said = text.trim();
  if (said === '') return ok(null);
  const found = /^(\d+(?:\.\d+)?)\s*(?:full-time equivalents?|fte|wte)?$/iu.exec(said);
  return found ? ok(Number(found[1])) : fail(`“${said}” is not a number of staff.`);
}

/** "yes: not finished"; what says neither yes nor no first is a reason without a decision. */
function readCarried(text: string): Read<Action['carryForward']> {
  const found = /^(yes|no)(?:\s*:\s*(.*))?$/isu.exec(text.trim());
  const reason = readLine(found ? (found[2] ?? '') : text);
  if (!reason.ok) return reason;
  const said = found?.[1]?.toLowerCase();
  const decision = said === 'yes' || said === 'no' ? said : 'undecided';
  return ok({ decision, reason: reason.value });
}
