import type { CustomCellRendererProps } from 'ag-grid-react';
import { shortDate } from '../../../domain/dates';
import { Shape } from '../../components/shapes';
import { actionStatusShape } from '../../components/status-words';
import { RoleDot } from '../../components/thread';
import { fieldOf, isFieldName } from './fields';
import type { ActionView, ViewRow } from './view-rows';

/** Cells of the list of actions. Drawn from the row alone, so that a row that has not changed is not drawn again. */

type CellProps = CustomCellRendererProps<ViewRow>;

function actionRow({ data }: CellProps): ActionView | null {
  return data?.kind === 'action' ? data : null;
}

const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;

/** The shape of the worst finding. */
export function FlagCell(props: CellProps) {
  const flag = actionRow(props)?.flag ?? null;
  if (flag === null) return null;
  return (
    <span title={flag.text} className="gt-centre">
      <Shape name={flag.severity} label={`${SEVERITY_WORDS[flag.severity]}: ${flag.text}`} />
    </span>
  );
}

/** The printed reference, on the line of the thread: a filled node has an indicator, a ring has none. */
export function RefCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  return (
    <>
      <span
        aria-hidden="true"
        className={row.action.indicators.length > 0 ? 'gt-node' : 'gt-node gt-ring'}
      />
      <span className="gt-ref">{row.action.ref}</span>
    </>
  );
}

/** The title, in the ink of things that can be missing. */
export function TitleCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  return row.action.title === '' ? <Missing what="Add title" /> : <Lines text={row.action.title} />;
}

/** The accountable manager, or what is to be done. */
export function ManagerCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  return row.action.manager === '' ? <Missing what="Add" /> : <Lines text={row.action.manager} />;
}

function Missing({ what }: { readonly what: string }) {
  return (
    <span className="gt-missing">
      <Shape name="must" size={13} />
      {what}
    </span>
  );
}

function Lines({ text }: { readonly text: string }) {
  return (
    <span className="gt-lines" title={text}>
      {text}
    </span>
  );
}

/** A date, set apart where it lies outside the plan's year. */
export function DateCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  const isStart = props.column?.getColId() === 'start';
  const date = isStart ? row.action.start : row.action.due;
  if (date === null) return isStart ? null : <Missing what="Add" />;
  const { first, last } = row.refs.year;
  const isOutside = date < first || date > last;
  return isOutside ? (
    <span
      className="gt-outside"
      title={`Outside the plan's year, ${shortDate(first)} to ${shortDate(last)}`}
    >
      {shortDate(date)}
    </span>
  ) : (
    <span>{shortDate(date)}</span>
  );
}

/** How many chips a cell has room for, one under the other. */
const CHIPS = 2;

/** The priorities that the action serves, the one it is printed under first. */
export function PrioritiesCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  const { priorityIds } = row.action;
  if (priorityIds.length === 0) return <Missing what="Link" />;
  const shown = priorityIds.length > CHIPS ? priorityIds.slice(0, CHIPS - 1) : priorityIds;
  return (
    <span className="gt-chips">
      {shown.map((id) => {
        const priority = row.refs.priorityById.get(id);
        return (
          <span key={id} className="gt-chip gt-gold" title={priority?.label}>
            {priority?.code ?? id}
          </span>
        );
      })}
      <More count={priorityIds.length - shown.length} />
    </span>
  );
}

/** The indicators that the action moves, each with its role. */
export function IndicatorsCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  const { indicators } = row.action;
  if (indicators.length === 0) return <span className="gt-none">None</span>;
  const shown = indicators.length > CHIPS ? indicators.slice(0, CHIPS - 1) : indicators;
  return (
    <span className="gt-chips">
      {shown.map(({ indicatorId, role }) => {
        const code = row.refs.indicatorById.get(indicatorId)?.code ?? indicatorId;
        return (
          <span key={indicatorId} className="gt-chip">
            <RoleDot role={role} />
            {code}
            <span className="visually-hidden"> {role}</span>
          </span>
        );
      })}
      <More count={indicators.length - shown.length} />
    </span>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <span className="gt-more">+{count} more</span> : null;
}

/** A long text on two lines. */
export function TextCell(props: CellProps) {
  const row = actionRow(props);
  const name = props.column?.getColId() ?? '';
  if (!row || !isFieldName(name)) return null;
  const text = fieldOf(name).text(row.action, row.refs);
  return text === '' ? null : (
    <span className="gt-lines gt-soft" title={text}>
      {text}
    </span>
  );
}

/** The status as shape and word. */
export function StatusCell(props: CellProps) {
  const row = actionRow(props);
  if (!row) return null;
  const status = row.refs.statusById.get(row.action.status);
  return (
    <span className="gt-status">
      {status ? <Shape name={actionStatusShape(status.shape)} /> : null}
      {status?.label ?? row.action.status}
    </span>
  );
}

/** How many of the milestones are reached. */
export function MilestonesCell(props: CellProps) {
  const row = actionRow(props);
  if (!row || row.action.milestones.length === 0) return null;
  const { milestones } = row.action;
  const done = milestones.filter((milestone) => milestone.done).length;
  return (
    <span className="gt-soft">
      {done} of {milestones.length}
    </span>
  );
}
