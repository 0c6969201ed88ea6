import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { createAction, nextRef } from '../../../domain/create';
import { written } from '../../../domain/in-words';
import type { Action, Plan } from '../../../domain/schema/plan';
import type { LandedRow, PastePlan } from '../../components/grid/paste-plan';
import { changed, oneStep } from './edits';
import { fieldOf, type FieldName } from './fields';
import type { ActionRefs } from './refs';

/** A column that a paste can land on. The reference of an action is the plan's own and is never pasted over. */
export type PasteField = FieldName | 'ref';

/** A text that cannot be taken, with the reason. */
export interface PasteProblem {
  readonly where: string;
  readonly reason: string;
}

/** A cell of an action that is there, and what it would say. */
export interface Overwrite {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** What a pasted row comes to. */
export interface PasteRow {
  /** Place in the block, counted from 0. */
  readonly at: number;
  /** The action as it would be. */
  readonly action: Action;
  readonly isNew: boolean;
  /** What would change; the headings of the columns. */
  readonly fields: readonly string[];
  /** Of an action that is there: the cells that would change. */
  readonly overwrites: readonly Overwrite[];
  readonly problems: readonly PasteProblem[];
  readonly changes: Partial<Action>;
}

/** Says what a laid block would do to a plan. `says` is what every new action already says: its priority. */
export function readPaste(
  plan: Plan,
  refs: ActionRefs,
  laid: PastePlan<PasteField>,
  says: Partial<Action>,
  newId: () => string,
): readonly PasteRow[] {
  const byId = new Map(plan.actions.map((action) => [action.id, action]));
  const status = refs.pack.vocabularies.actionStatus[0]?.id ?? '';
  let ref = nextRef(plan.actions);
  return laid.rows.map((row) => {
    const old = row.id === null ? undefined : byId.get(row.id);
    if (old) return readRow(row, old, false, refs);
    const fresh = { ...createAction(newId(), ref, status), ...says };
    ref = nextRef([fresh]);
    return readRow(row, fresh, true, refs);
  });
}

function readRow(
  row: LandedRow<PasteField>,
  before: Action,
  isNew: boolean,
  refs: ActionRefs,
): PasteRow {
  const fields: string[] = [];
  const overwrites: Overwrite[] = [];
  const problems: PasteProblem[] = row.lost.map((text) => ({
    where: 'No column',
    reason: `“${text}” has no column to land in`,
  }));
  let action = before;
  for (const { field, text } of row.cells) {
    // The plan gives references itself; a blank cell leaves a new action as it starts.
    if (field === 'ref' || (isNew && text.trim() === '')) continue;
    const { header, read, text: textOf } = fieldOf(field);
    const reading = read(text, action, refs);
    if (!reading.ok) problems.push({ where: header, reason: reading.error });
    else if (changed(action, reading.value) !== null) {
      const old = textOf(action, refs);
      action = withChanges(action, reading.value);
      fields.push(header);
      if (!isNew) overwrites.push({ where: header, before: old, after: textOf(action, refs) });
    }
  }
  const changes = changed(before, action) ?? {};
  return { at: row.at, action, isNew, fields, overwrites, problems, changes };
}

function withChanges(action: Action, changes: Partial<Action>): Action {
  return { ...action, ...changes };
}

/** Whether a person must look before the rows are taken: some would be added, or something cannot be read. */
export function needsPreview(rows: readonly PasteRow[]): boolean {
  return rows.some((row) => row.isNew || row.problems.length > 0);
}

/** Takes rows as one step; null where they change nothing. New actions come after `afterId`, or last. */
export function takePaste(
  plan: Plan,
  rows: readonly PasteRow[],
  afterId: string | null,
): Command | null {
  const sets: SimpleCommand[] = rows.flatMap((row) =>
    row.isNew || row.fields.length === 0
      ? []
      : [{ type: 'action.set', id: row.action.id, changes: row.changes }],
  );
  const after = plan.actions.findIndex((action) => action.id === afterId);
  const first = after < 0 ? plan.actions.length : after + 1;
  let ref = nextRef(plan.actions);
  const entries = rows
    .filter((row) => row.isNew)
    .map(({ action }, place) => {
      // Rows that were refused must leave no gap in the references.
      const record = { ...action, ref };
      ref = nextRef([record]);
      return { at: first + place, record };
    });
  const adds: SimpleCommand[] = entries.length === 0 ? [] : [{ type: 'action.add', entries }];
  const count = rows.length;
  return oneStep(`Paste ${written(count)} ${count === 1 ? 'row' : 'rows'}`, [...sets, ...adds]);
}
