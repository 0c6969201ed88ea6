import { longDate, readDate } from '../../../domain/dates';
import { written } from '../../../domain/in-words';
import { readNumber } from '../../../domain/read-number';
import { fail, ok, type Result } from '../../../domain/result';
import type { ACTION_LINES, ACTION_TEXTS } from '../../../domain/schema/action-fields';
import { LONGEST_LINE, LONGEST_TEXT } from '../../../domain/schema/limits';
import type { Action } from '../../../domain/schema/plan';
import { cleanField, cleanLine } from '../../../domain/text';
import { COVER_WORDS, DECISION_WORDS, readChoice } from './read-values';
import {
  codesOf,
  readCommitments,
  readDocuments,
  readIndicators,
  readPriorities,
} from './read-links';
import type { ActionRefs } from './refs';

/** A change to an action, or why a text cannot be one, as the end of a sentence: "“soon” is not a date". */
export type Reading = Result<Partial<Action>, string>;

/**
 * A field of an action as a text: what a cell shows for editing and puts on the clipboard, and how a text that was typed
 * or pasted is read. Reading what `text` gave changes nothing.
 */
export interface ActionField {
  readonly header: string;
  /** Other headings under which spreadsheets have it. */
  readonly aliases: readonly string[];
  readonly text: (action: Action, refs: ActionRefs) => string;
  readonly read: (text: string, action: Action, refs: ActionRefs) => Reading;
}

function lineField(
  key: (typeof ACTION_LINES)[number],
  header: string,
  aliases: readonly string[] = [],
): ActionField {
  return {
    header,
    aliases,
    text: (action) => action[key],
    read: (text) => {
      const line = cleanLine(text);
      return line.length > LONGEST_LINE
        ? fail(`the text is longer than ${written(LONGEST_LINE)} characters`)
        : ok({ [key]: line });
    },
  };
}

function textField(
  key: (typeof ACTION_TEXTS)[number],
  header: string,
  aliases: readonly string[] = [],
): ActionField {
  return {
    header,
    aliases,
    text: (action) => action[key],
    read: (text) => {
      const clean = cleanField(text);
      return clean.length > LONGEST_TEXT
        ? fail(`the text is longer than ${written(LONGEST_TEXT)} characters`)
        : ok({ [key]: clean });
    },
  };
}

function dateField(key: 'start' | 'due', header: string, aliases: readonly string[]): ActionField {
  return {
    header,
    aliases,
    text: (action) => (action[key] === null ? '' : longDate(action[key])),
    read: (text, _action, refs) => {
      if (text.trim() === '') return ok({ [key]: null });
      const date = readDate(text, refs.year.first, key === 'start' ? 'first' : 'last');
      return date === null ? fail(`“${text.trim()}” is not a date`) : ok({ [key]: date });
    },
  };
}

function poundsField(key: 'amount' | 'gap', header: string): ActionField {
  return {
    header,
    aliases: [],
    text: ({ budget }) => (budget[key] === null ? '' : String(budget[key])),
    read: (text, { budget }) => {
      const amount = readNumber(text);
      if (!amount.ok) return amount;
      // A figure that somebody types is theirs, no longer the sample's.
      return ok({ budget: { ...budget, [key]: amount.value, illustrative: false } });
    },
  };
}

/** Every field of an action that a cell can hold, by the name of its column. */
export const ACTION_FIELDS = {
  title: lineField('title', 'Action', [
    'key action',
    'key actions',
    'actions',
    'project',
    'task',
    'title',
  ]),
  manager: lineField('manager', 'Manager', [
    'accountable manager',
    'accountable officer',
    'responsible manager',
    'responsible officer',
    'lead',
    'lead manager',
    'lead officer',
    'owner',
  ]),
  start: dateField('start', 'Start', ['start date']),
  due: dateField('due', 'Target', [
    'target date',
    'due',
    'due date',
    'end date',
    'finish',
    'completion date',
    'deadline',
    'by when',
  ]),
  priorityIds: {
    header: 'Priorities',
    aliases: ['priority'],
    text: (action, refs) => codesOf(action.priorityIds, refs.priorityById),
    read: (text, _action, refs) => {
      const ids = readPriorities(text, refs);
      return ids.ok ? ok({ priorityIds: ids.value }) : ids;
    },
  },
  indicators: {
    header: 'Indicators',
    aliases: ['indicator'],
    text: (action, refs) =>
      action.indicators
        .map(({ indicatorId, role }) => {
          const code = refs.indicatorById.get(indicatorId)?.code ?? indicatorId;
          return `${code} (${role})`;
        })
        .join(', '),
    read: (text, action, refs) => {
      const links = readIndicators(text, action, refs);
      return links.ok ? ok({ indicators: links.value }) : links;
    },
  },
  deliverable: textField('deliverable', 'Deliverable', [
    'deliverables',
    'output',
    'outputs',
    'planned outcome',
  ]),
  status: {
    header: 'Status',
    aliases: [],
    text: (action, refs) => refs.statusById.get(action.status)?.label ?? action.status,
    read: (text, _action, refs) => {
      const status = readChoice(text, refs.pack.vocabularies.actionStatus, 'a status');
      return status.ok ? ok({ status: status.value }) : status;
    },
  },
  type: {
    header: 'Type',
    aliases: ['type of action'],
    text: (action, refs) =>
      refs.pack.vocabularies.actionType.find(({ id }) => id === action.type)?.label ?? action.type,
    read: (text, _action, refs) => {
      if (text.trim() === '') return ok({ type: '' });
      const type = readChoice(text, refs.pack.vocabularies.actionType, 'a type of action');
      return type.ok ? ok({ type: type.value }) : type;
    },
  },
  description: textField('description', 'Description'),
  contributors: lineField('contributors', 'Contributors', ['lead officers']),
  partners: lineField('partners', 'Partners', ['partner']),
  corporateTarget: lineField('corporateTarget', 'Corporate target', ['directorate target']),
  fte: {
    header: 'FTE',
    aliases: ['staff'],
    text: (action) => (action.fte === null ? '' : String(action.fte)),
    read: (text) => {
      const fte = readNumber(text);
      return fte.ok ? ok({ fte: fte.value }) : fte;
    },
  },
  budgetCovered: {
    header: 'Budget covered',
    aliases: ['covered'],
    text: ({ budget }) => COVER_WORDS.find(({ id }) => id === budget.covered)?.label ?? '',
    read: (text, { budget }) => {
      const covered =
        text.trim() === '' ? ok('unknown' as const) : readChoice(text, COVER_WORDS, 'an answer');
      return covered.ok ? ok({ budget: { ...budget, covered: covered.value } }) : covered;
    },
  },
  budgetAmount: poundsField('amount', 'Budget (£)'),
  budgetGap: poundsField('gap', 'Not yet found (£)'),
  commitmentIds: {
    header: 'Commitments',
    aliases: ['commitment'],
    text: (action, refs) => codesOf(action.commitmentIds, refs.commitmentById),
    read: (text, _action, refs) => {
      const ids = readCommitments(text, refs);
      return ids.ok ? ok({ commitmentIds: ids.value }) : ids;
    },
  },
  documentIds: {
    header: 'Documents',
    aliases: ['document', 'strategies'],
    text: (action, refs) =>
      action.documentIds.map((id) => refs.documentById.get(id)?.label ?? id).join('; '),
    read: (text, _action, refs) => {
      const ids = readDocuments(text, refs);
      return ids.ok ? ok({ documentIds: ids.value }) : ids;
    },
  },
  risk: textField('risk', 'Risk', ['risks']),
  dependency: textField('dependency', 'Dependency', ['dependencies']),
  equality: textField('equality', 'Equality relevance', ['equality']),
  progress: textField('progress', 'Progress'),
  comment: textField('comment', 'Comment', ['comments', 'notes']),
  carryForward: {
    header: 'Carry forward',
    aliases: [],
    text: ({ carryForward }) =>
      DECISION_WORDS.find(({ id }) => id === carryForward.decision)?.label ?? '',
    read: (text, { carryForward }) => {
      const decision =
        text.trim() === ''
          ? ok('undecided' as const)
          : readChoice(text, DECISION_WORDS, 'a decision');
      return decision.ok
        ? ok({ carryForward: { ...carryForward, decision: decision.value } })
        : decision;
    },
  },
} as const satisfies Readonly<Record<string, ActionField>>;

/** Name of a field that a cell can hold. */
export type FieldName = keyof typeof ACTION_FIELDS;

/** Whether a column is such a field; the reference and the flag are not. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(ACTION_FIELDS, name);
}

/** A field by its name. */
export function fieldOf(name: FieldName): ActionField {
  return ACTION_FIELDS[name];
}

/** Headings under which columns are known to a paste, in small letters. */
export const FIELD_NAMES: ReadonlyMap<string, FieldName | 'ref'> = new Map([
  ['ref', 'ref'],
  ['reference', 'ref'],
  ['ref no', 'ref'],
  ['action ref', 'ref'],
  ['no', 'ref'],
  ['#', 'ref'],
  ...(Object.entries(ACTION_FIELDS) as [FieldName, ActionField][]).flatMap(([name, field]) =>
    [field.header, ...field.aliases].map(
      (heading) => [heading.toLowerCase(), name] as [string, FieldName],
    ),
  ),
]);
