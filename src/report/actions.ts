import { longDate } from '../domain/dates';
import { count } from '../domain/in-words';
import { PLAIN_WISHES, type PaperWishes } from '../domain/paper-options';
import { inOrder } from '../domain/queries/action-order';
import { printedUnder, threadOf, type Thread } from '../domain/queries/thread';
import type { Pack } from '../domain/schema/pack';
import type { Action, CommentAbout, Milestone, Plan } from '../domain/schema/plan';
import { lines, plain, strong } from './cells';
import type { Cell, Runs } from './model';
import type { NewTable } from './paper';
import { byHeader, fittedColumns, showing } from './widths';

const HEADERS = [
  'Ref',
  'Key action',
  'Accountable manager',
  'Priority and indicators',
  'Deliverable or outcome planned for the year',
  'Target date',
];

const FIELDS = [
  ['ref'],
  ['title', 'description'],
  ['manager'],
  ['priorityIds', 'indicators'],
  ['deliverable'],
  ['due', 'milestones'],
];

/** The fields that each column shows, by its header. */
export const ACTION_COLUMNS = byHeader(HEADERS, FIELDS);

/**
 * The action tables: one an outcome in the pack's order, rows by priority and then as the planner ordered them, each
 * action under the first priority it serves. Actions without a priority stand in a last table, so that none is dropped.
 * Where another order or fewer columns are wished for, each table has them.
 */
export function actionTables(
  plan: Plan,
  pack: Pack,
  wishes: Pick<PaperWishes, 'columns' | 'order'> = PLAIN_WISHES,
): NewTable[] {
  const thread = threadOf(plan, pack);
  const tables: Omit<NewTable, 'columns'>[] = [];
  const { order } = wishes;
  const ordered = (actions: readonly Action[]): readonly Action[] =>
    order === 'plan' ? actions : inOrder(actions, { field: order, descending: false }, pack);
  for (const { outcome, priorities } of thread.outcomes) {
    const actions = priorities.flatMap((priority) =>
      (thread.actionsByPriority.get(priority.id) ?? [])
        .filter(({ action }) => printedUnder(action, thread.priorities) === priority.id)
        .map(({ action }) => action),
    );
    if (actions.length === 0) continue;
    const caption = `${outcome.label}: actions by ${BY[wishes.order]}`;
    tables.push(table(caption, `for ${outcome.label}`, ordered(actions), thread));
  }
  if (thread.unlinked.length > 0) {
    const unlinked = ordered(thread.unlinked);
    tables.push(
      table('No priority yet', 'that serve no priority of the pack yet', unlinked, thread),
    );
  }
  const shown = FIELDS.map((_, place) => place).filter((place) => isShown(place, wishes));
  const rows = tables.map((one) => one.rows.map((cells) => picked(cells, shown)));
  const columns = showing(
    fittedColumns(picked(HEADERS, shown), rows.flat()),
    picked(FIELDS, shown),
  );
  return tables.map((one, place) => ({ ...one, columns, rows: rows[place] ?? [] }));
}

/** What the rows of a table are ordered by, as its caption says it. */
const BY: Readonly<Record<PaperWishes['order'], string>> = {
  plan: 'priority',
  due: 'target date',
  manager: 'accountable manager',
  title: 'title',
};

/** The column at each place that may be left out. */
const OPTIONAL = [null, null, 'manager', 'links', 'deliverable', 'dates'] as const;

function isShown(place: number, { columns }: Pick<PaperWishes, 'columns'>): boolean {
  const column = OPTIONAL[place] ?? null;
  return column === null || columns.includes(column);
}

function picked<T>(all: readonly T[], places: readonly number[]): T[] {
  return all.filter((_, place) => places.includes(place));
}

function table(
  caption: string,
  which: string,
  actions: readonly Action[],
  thread: Thread,
): Omit<NewTable, 'columns'> {
  return {
    caption,
    description: `${count(actions.length, 'action')} ${which}, one a row: what is to be done, who is accountable, the priorities and indicators it serves, what it delivers and by when.`,
    abouts: actions.map(aboutAction),
    rows: actions.map((action) => [
      [plain(action.ref)],
      keyAction(action),
      lines([action.manager], 'Not yet named'),
      links(action, thread),
      lines([action.deliverable], 'Not yet stated'),
      dates(action),
    ]),
  };
}

/** What the codes of priorities in the action tables stand for, each once, where no other table of the paper says it. */
export function priorityCodes({ actions }: Plan, { priorities }: Pack): string {
  const served = new Set(actions.flatMap(({ priorityIds }) => priorityIds));
  const named = priorities.filter(({ id }) => served.has(id));
  if (named.length === 0) return '';
  return `Priorities: ${named.map(({ code, label }) => `${code} ${label}`).join('; ')}.`;
}

/** Stands under the action tables: what the words in their column of links mean. `codes`: what the codes do. */
export function linksNote(codes: string): string {
  const roles =
    '“Accountable” means that this plan answers for the indicator; “contributes” means that it helps somebody else who does.';
  return codes === '' ? roles : `${codes} ${roles}`;
}

/** The record of a row of an action. */
export function aboutAction({ id }: Action): CommentAbout {
  return { kind: 'action', id, field: null };
}

function keyAction(action: Action): Cell {
  const title = action.title.trim() === '' ? 'Untitled action' : action.title;
  const description = action.description.trim() === '' ? [] : [plain(action.description)];
  return [strong(title), ...description];
}

function links(action: Action, thread: Thread): Cell {
  const priorities = action.priorityIds.map(
    (id) => thread.priorities.get(id)?.code ?? `${id} (not in the reference pack)`,
  );
  const indicators = action.indicators.map(
    ({ indicatorId, role }) =>
      `${thread.indicators.get(indicatorId)?.code ?? indicatorId} (${role})`,
  );
  return [
    plain(priorities.length > 0 ? priorities.join(', ') : 'No priority yet'),
    ...(indicators.length > 0 ? indicators : ['No indicator yet']).map(plain),
  ];
}

function dates(action: Action): Cell {
  const target = plain(action.due === null ? 'Not yet set' : longDate(action.due));
  if (action.milestones.length === 0) return [target];
  return [target, strong('Milestones'), ...action.milestones.map((one) => milestone(one, action))];
}

/** "30 May 2008: Wards ranked by need (Research Manager), done"; the action's own manager is not named again. */
function milestone({ text, due, owner, done }: Milestone, { manager }: Action): Runs {
  const when = due === null ? 'No date yet' : longDate(due);
  const who = owner.trim() === '' || owner === manager ? '' : ` (${owner})`;
  const what = text.trim() === '' ? 'Not yet described' : text;
  return plain(`${when}: ${what}${who}${done ? ', done' : ''}`);
}
