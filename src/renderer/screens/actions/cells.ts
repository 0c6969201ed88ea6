import type { ICellRendererParams } from 'ag-grid-community';
import { shortDate } from '../../../domain/dates';
import type { Severity } from '../../../domain/schema/common';
import { written } from '../../../domain/in-words';
import { commentBubble } from '../../components/grid/comment-bubble';
import { shapeElement } from '../../components/grid/drawn';
import { element, nothing, titled, unseen } from '../../components/grid/element';
import { actionStatusShape } from '../../components/status-words';
import { fieldOf, isFieldName } from './fields';
import type { ActionView, ViewRow } from './view-rows';

/** Cells of the list of actions. Drawn from the row alone, so that a row that has not changed is not drawn again. */

type CellParams = ICellRendererParams<ViewRow, string>;
type Cell = (params: CellParams) => HTMLElement;

/** A cell of an action; blank on any other row. */
const ofAction =
  (draw: (row: ActionView, column: string) => HTMLElement | null): Cell =>
  ({ data, column }) =>
    (data?.kind === 'action' ? draw(data, column?.getColId() ?? '') : null) ?? nothing();

const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;

/** The shape of the worst finding. */
export const flagCell = ofAction(({ flag }) => {
  if (flag === null) return null;
  const words = `${SEVERITY_WORDS[flag.severity]}: ${flag.text}`;
  const made = element('gt-centre', shapeElement(flag.severity, words));
  made.title = flag.text;
  return made;
});

/** The printed reference, on the line of the thread: a filled node has an indicator, a ring has none. */
export const refCell = ofAction(({ action, comments }) => {
  const node = element(action.indicators.length > 0 ? 'gt-node' : 'gt-node gt-ring');
  node.ariaHidden = 'true';
  return element('', node, element('gt-ref', action.ref), commentBubble(comments));
});

/** The title, in the ink of things that can be missing. */
export const titleCell = ofAction(({ action, refs }) =>
  action.title === '' ? missing('Add title', refs.needs.title) : titled('gt-lines', action.title),
);

/** The accountable manager, or what is to be done. */
export const managerCell = ofAction(({ action, refs }) =>
  action.manager === '' ? missing('Add', refs.needs.manager) : titled('gt-lines', action.manager),
);

/** What is to be done in a blank cell, in the shape and ink of the check that asks for it. */
function missing(what: string, severity: Severity | null): HTMLElement {
  if (severity === null) return element('gt-none', what);
  return element(`gt-missing gt-${severity}`, shapeElement(severity, null, 13), what);
}

/** A date, set apart where it lies outside the plan's year. */
export const dateCell = ofAction(({ action, refs }, column) => {
  const isStart = column === 'start';
  const date = isStart ? action.start : action.due;
  if (date === null) return isStart ? null : missing('Add', refs.needs.due);
  const { first, last } = refs.year;
  const made = element('', shortDate(date));
  if (date < first || date > last) {
    made.className = 'gt-outside';
    made.title = `Outside the plan's year, ${shortDate(first)} to ${shortDate(last)}`;
  }
  return made;
});

/** How many chips a cell has room for, one under the other. */
const CHIPS = 2;

function chips<T>(items: readonly T[], chip: (item: T) => HTMLElement): HTMLElement {
  const shown = items.length > CHIPS ? items.slice(0, CHIPS - 1) : items;
  const more = items.length - shown.length;
  return element(
    'gt-chips',
    ...shown.map(chip),
    more > 0 ? element('gt-more', `+${written(more)} more`) : null,
  );
}

/** The priorities that the action serves, the one it is printed under first. */
export const prioritiesCell = ofAction(({ action, refs }) => {
  if (action.priorityIds.length === 0) return missing('Link', refs.needs.priorityIds);
  return chips(action.priorityIds, (id) => {
    const priority = refs.priorityById.get(id);
    const chip = element('gt-chip gt-gold', priority?.code ?? id);
    if (priority) chip.title = priority.label;
    return chip;
  });
});

/** The indicators that the action moves, each with its role. */
export const indicatorsCell = ofAction(({ action, refs }) => {
  if (action.indicators.length === 0) return element('gt-none', 'None');
  return chips(action.indicators, ({ indicatorId, role }) => {
    const code = refs.indicatorById.get(indicatorId)?.code ?? indicatorId;
    return element(`gt-chip gt-${role}`, code, unseen(` ${role}`));
  });
});

/** A long text on two lines. */
export const textCell = ofAction(({ action, refs }, column) => {
  const text = isFieldName(column) ? fieldOf(column).text(action, refs) : '';
  return text === '' ? null : titled('gt-lines gt-soft', text);
});

/** The status as shape and word. */
export const statusCell = ofAction(({ action, refs }) => {
  const status = refs.statusById.get(action.status);
  const shape = status ? shapeElement(actionStatusShape(status.shape)) : null;
  return element('gt-status', shape, status?.label ?? action.status);
});

/** How many of the milestones are reached. */
export const milestonesCell = ofAction(({ action: { milestones } }) => {
  if (milestones.length === 0) return null;
  const done = milestones.filter((milestone) => milestone.done).length;
  return element('gt-soft', `${written(done)} of ${written(milestones.length)}`);
});
