import { written } from '../checks/wording';
import type { SimpleCommand } from '../commands/schema';
import { longDate, readDate } from '../dates';
import { formatFigure } from '../figures';
import { daysOf } from '../financial-year';
import { readFigure } from '../read-figure';
import { fail, ok, type Result } from '../result';
import { LONGEST_LINE, LONGEST_TEXT } from '../schema/limits';
import type { Action, CommentAbout, Header, Indicator, IndicatorPart, Plan } from '../schema/plan';
import { cleanLine, cleanText } from '../text';

/** A field as a paper prints it. */
export interface PrintedField {
  /** What it says, without what a paper says in place of nothing. */
  readonly now: string;
  /** The command that makes it say something else; the error is why it cannot, as a sentence. */
  readonly read: (text: string) => Result<SimpleCommand, string>;
}

type Read<T> = Result<T, string>;

const readLine = (text: string): Read<string> => within(cleanLine(text), LONGEST_LINE);
const readText = (text: string): Read<string> => within(cleanText(text).trim(), LONGEST_TEXT);

function readFilled(text: string): Read<string> {
  const line = readLine(text);
  return line.ok && line.value === '' ? fail('It may not be blank.') : line;
}

function within(text: string, most: number): Read<string> {
  return text.length > most ? fail(`It is longer than ${written(most)} characters.`) : ok(text);
}

const LINES = ['title', 'manager', 'contributors', 'partners', 'corporateTarget'] as const;
const TEXTS = [
  'description',
  'deliverable',
  'risk',
  'dependency',
  'equality',
  'progress',
  'comment',
] as const;
const DATES = ['start', 'due'] as const;

const isIn = <T extends string>(list: readonly T[], name: string): name is T =>
  (list as readonly string[]).includes(name);

/**
 * A field of what a suggestion is about, as it is printed and may be read back; null where its record is gone, or where
 * it is one that is not changed by its words: links, amounts with a source of their own, what is counted or made of others.
 */
export function printedField(plan: Plan, about: CommentAbout): PrintedField | null {
  switch (about.kind) {
    case 'plan':
      return about.field === null ? null : coverField(plan.header, about.field);
    case 'action': {
      const action = plan.actions.find(({ id }) => id === about.id);
      return action === undefined || about.field === null
        ? null
        : actionField(plan, action, about.field);
    }
    case 'indicator': {
      const indicator = plan.indicators.find(({ id }) => id === about.id);
      const part = indicator?.parts.find(({ id }) => id === about.partId) ?? indicator?.parts[0];
      if (!indicator || !part || about.field === null) return null;
      return indicatorField(indicator, part, about.field);
    }
    case 'section':
      return sectionField(plan, about.id, about.field);
    case 'text':
      return null;
  }
}

const COVER = [
  'authority',
  'directorate',
  'director',
  'cabinetMember',
  'contact',
  'versionLabel',
] as const;

function coverField(header: Header, field: string): PrintedField | null {
  const set = (changes: Partial<Header>): SimpleCommand => ({ type: 'plan.set', changes });
  if (field === 'division') {
    return { now: header.division, read: mapped(readFilled, (division) => set({ division })) };
  }
  if (!isIn(COVER, field)) return null;
  return { now: header[field], read: mapped(readLine, (text) => set({ [field]: text })) };
}

/** What an action says in a field; see {@link printedField}. */
export function actionField(plan: Plan, action: Action, field: string): PrintedField | null {
  const { id } = action;
  const set = (changes: Partial<Action>): SimpleCommand => ({
    type: 'action.set',
    id,
    changes,
  });
  if (isIn(LINES, field)) {
    return { now: action[field], read: mapped(readLine, (text) => set({ [field]: text })) };
  }
  if (isIn(TEXTS, field)) {
    return { now: action[field], read: mapped(readText, (text) => set({ [field]: text })) };
  }
  if (!isIn(DATES, field)) return null;
  const day = action[field];
  return {
    now: day === null ? '' : longDate(day),
    read: (text) => {
      if (text.trim() === '') return ok(set({ [field]: null }));
      const date = readDate(text, daysOf(plan.header.year).first);
      return date === null ? fail(`“${text.trim()}” is not a date.`) : ok(set({ [field]: date }));
    },
  };
}

function indicatorField(
  indicator: Indicator,
  part: IndicatorPart,
  field: string,
): PrintedField | null {
  const { id } = indicator;
  const set = (changes: Partial<Indicator>): SimpleCommand => ({
    type: 'indicator.set',
    id,
    changes,
  });
  switch (field) {
    case 'title':
      return { now: indicator.title, read: mapped(readFilled, (title) => set({ title })) };
    case 'owner':
    case 'dataSource':
      return { now: indicator[field], read: mapped(readLine, (text) => set({ [field]: text })) };
    case 'definition':
    case 'note':
      return { now: indicator[field], read: mapped(readText, (text) => set({ [field]: text })) };
    default:
      return field.startsWith('target:')
        ? targetField(indicator, part, field.slice('target:'.length))
        : null;
  }
}

function targetField(indicator: Indicator, part: IndicatorPart, year: string): PrintedField {
  const found = part.targets.find((target) => target.year === year);
  const value = found?.value ?? null;
  const known = part.targets.flatMap((target) => target.value ?? []);
  return {
    now: value === null ? '' : formatFigure(value, indicator),
    read: (text) => {
      const read = readFigure(text, {
        unit: indicator.unit,
        unitLabel: indicator.unitLabel,
        known,
      });
      if (!read.ok) return fail(`${read.error}.`);
      const next = read.value?.value ?? null;
      const { withoutStretch = null, milestones = [] } = found ?? {};
      const isBlank = next === null && withoutStretch === null && milestones.length === 0;
      return ok({
        type: 'indicator.target',
        indicatorId: indicator.id,
        partId: part.id,
        year,
        // A figure that somebody types is theirs, no longer the sample's.
        target: isBlank
          ? null
          : { value: next, withoutStretch, illustrative: false, milestones: [...milestones] },
      });
    },
  };
}

function sectionField({ sections }: Plan, id: string, field: string | null): PrintedField | null {
  const section = sections.find((one) => one.id === id);
  if (section === undefined) return null;
  if (field === 'title') {
    const set = (title: string): SimpleCommand => ({ type: 'section.set', id, changes: { title } });
    return { now: section.title, read: mapped(readFilled, set) };
  }
  if (field !== 'noImplications') return null;
  return {
    now: section.noImplications ?? '',
    read: mapped(readText, (text) => ({
      type: 'section.set',
      id,
      changes: { noImplications: text },
    })),
  };
}

function mapped(
  read: (text: string) => Read<string>,
  command: (value: string) => SimpleCommand,
): PrintedField['read'] {
  return (text) => {
    const value = read(text);
    return value.ok ? ok(command(value.value)) : value;
  };
}
