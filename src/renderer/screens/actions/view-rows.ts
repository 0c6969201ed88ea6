import type { Finding } from '../../../domain/checks/finding';
import type {
  ActionListRow,
  ActionRow,
  GhostRow,
  GroupRow,
  OutcomeRow,
  PriorityRow,
} from '../../../domain/queries/action-rows';
import type { Action } from '../../../domain/schema/plan';
import { worstFlags, type Flag } from '../../components/flags';
import type { ActionRefs } from './refs';

/** An action as a row of the grid. */
export interface ActionView extends ActionRow {
  readonly flag: Flag | null;
  /** How many comments on it are open. */
  readonly comments: number;
  readonly refs: ActionRefs;
  /** Whether the line of the thread runs through it: it stands under a priority. */
  readonly isThreaded: boolean;
}

/** A row of the grid. */
export type ViewRow = ActionView | OutcomeRow | PriorityRow | GroupRow | GhostRow;
/** A row that goes across all columns. */
export type HeadingView = Exclude<ViewRow, ActionView>;

/** Flags by the id of the action, from what the checks say of the plan. */
export function flagsOf(findings: readonly Finding[]): ReadonlyMap<string, Flag> {
  return worstFlags(findings, 'actions');
}

const NO_COMMENTS: ReadonlyMap<string, number> = new Map();

/** Makes the rows of the grid; a row that shows what it showed before is the same object, so that it is not drawn anew. */
export function makeViewRows() {
  const views = new WeakMap<Action, ActionView>();
  let headings = new Map<string, HeadingView>();
  return (
    rows: readonly ActionListRow[],
    refs: ActionRefs,
    flags: ReadonlyMap<string, Flag>,
    isByOutcome: boolean,
    comments: ReadonlyMap<string, number> = NO_COMMENTS,
  ): readonly ViewRow[] => {
    const shown = new Map<string, HeadingView>();
    const list = rows.map((row): ViewRow => {
      if (row.kind !== 'action') {
        const old = headings.get(row.key);
        const heading = old && sameParts(old, row) ? old : row;
        shown.set(row.key, heading);
        return heading;
      }
      const { action, priorityId } = row;
      const flag = flags.get(action.id) ?? null;
      const count = comments.get(action.id) ?? 0;
      const isThreaded = isByOutcome && priorityId !== null;
      const old = views.get(action);
      const isSame =
        old?.refs === refs &&
        old.priorityId === priorityId &&
        old.comments === count &&
        old.isThreaded === isThreaded &&
        old.flag?.severity === flag?.severity &&
        old.flag?.text === flag?.text;
      if (isSame) return old;
      const view: ActionView = { ...row, refs, flag, comments: count, isThreaded };
      views.set(action, view);
      return view;
    });
    headings = shown;
    return list;
  };
}

/** Whether two headings say the same: equal parts, lists by their items. */
function sameParts(a: object, b: object): boolean {
  const parts = Object.entries(b);
  return (
    parts.length === Object.keys(a).length &&
    parts.every(([key, value]) => {
      const old: unknown = Reflect.get(a, key);
      if (!Array.isArray(value) || !Array.isArray(old)) return old === value;
      return old.length === value.length && value.every((item, at) => item === old[at]);
    })
  );
}

/** The actions of a list, in the order in which they are shown. */
export function actionsShown(rows: readonly ViewRow[]): readonly Action[] {
  return rows.flatMap((row) => (row.kind === 'action' ? [row.action] : []));
}
