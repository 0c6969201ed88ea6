import type { Command } from '../../../domain/commands/schema';
import { startOf } from '../../../domain/financial-year';
import { capital, nameList, titleList, written } from '../../../domain/in-words';
import { stillUsed } from '../../../domain/live/uses';
import { targetYearsOf } from '../../../domain/queries/target-years';
import type { Indicator } from '../../../domain/schema/plan';
import { parseTsv } from '../../components/grid/tsv';
import { provideIndicators } from '../../commands/indicators-commands';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import {
  cellCount,
  fieldTitle,
  oneStep,
  placeOf,
  readBlock,
  type BlockReading,
  type CellText,
  type Refused,
} from './block-edit';
import { chosenIndicators } from './chosen';
import { blankTarget } from './blank-target';
import {
  cellText,
  isCellField,
  readCell,
  yearOf,
  type CellField,
  type MeasurePlace,
} from './fields';
import { landBlock, type Landing } from './land-block';
import { roomList, type MeasureRow, type RoomRow } from './room-rows';

/** What people do to indicators, from the grid, the panel, the menu and the palette alike. */

/** Shows or hides the indicators under a heading. */
export function toggleGroup(session: Session, key: string, isShut?: boolean): void {
  const { collapsed } = session.state.views.indicators;
  const others = collapsed.filter((other) => other !== key);
  const shut = isShut ?? others.length === collapsed.length;
  session.setView('indicators', { collapsed: shut ? [...others, key] : others });
}

/** The measures of a list, in the order in which they are shown. */
export function measuresShown(rows: readonly RoomRow[]): readonly MeasureRow[] {
  return rows.flatMap((row) => (row.kind === 'measure' ? [row] : []));
}

/** The measures as the room shows them now. */
export function shownMeasures({ open, views }: SessionState): readonly MeasureRow[] {
  if (!open) return [];
  return measuresShown(roomList(open.history.plan, open.pack, [], views.indicators).rows);
}

/** Makes a measure the one that the panel shows and that commands are for. */
export function lookAt(
  session: Session,
  { indicator, part }: MeasurePlace,
  field: string | null,
): void {
  const { selectedId, partId, field: before } = session.state.views.indicators;
  if (selectedId === indicator.id && partId === part.id && before === field) return;
  session.setView('indicators', { selectedId: indicator.id, partId: part.id, field });
}

/** Carries out a command unless there is nothing to do. */
export function doIt(session: Session, command: Command | null): boolean {
  return command !== null && session.dispatch(command);
}

/**
 * Writes a text into a cell, from the grid or the panel; a doubtful percentage is taken as written and asked about.
 * Answers whether the text can be read; why not is said in a message.
 */
export function writeCell(
  session: Session,
  place: MeasurePlace,
  field: CellField,
  text: string,
): boolean {
  const { open } = session.state;
  if (!open) return false;
  const reading = readCell(place, field, text, open.history.plan.header.year);
  const { indicator, part } = place;
  if (!reading.ok) {
    const name = `${indicator.code} ${fieldTitle(field)}`;
    session.toast(`${capital(reading.error)}. ${name} stays as it was.`, 'problem');
    return false;
  }
  const { command, doubt } = reading.value;
  if (!doIt(session, command) || doubt === null) return true;
  session.toast(
    `${indicator.code} ${fieldTitle(field)}: ${doubt.meant} or ${doubt.taken}? Taken as ${doubt.taken}.`,
    'info',
    {
      label: `Use ${doubt.meant}`,
      run: () => {
        const now = session.state.open?.history.plan;
        const latest = now ? placeOf(now, indicator.id, part.id) : null;
        if (latest) writeCell(session, latest, field, doubt.text);
      },
    },
  );
  return true;
}

/** The rows that a command in a column is for: those picked, else the one with focus. In the order shown. */
export function chosenRows(
  { views }: SessionState,
  shown: readonly MeasureRow[],
): readonly MeasureRow[] {
  const { pickedKeys, selectedId, partId } = views.indicators;
  if (pickedKeys.length > 0) return shown.filter((row) => pickedKeys.includes(row.key));
  return shown.filter((row) => row.indicator.id === selectedId && row.part.id === partId);
}

/** Empties the column with focus in every chosen row. */
export function clearCells(session: Session, shown: readonly MeasureRow[]): void {
  const { field } = session.state.views.indicators;
  if (field === null || !isCellField(field)) return;
  const rows = chosenRows(session.state, shown);
  const cells = rows.map((row) => cellOf(row, field, ''));
  takeCells(session, cells, (taken) => `Clear ${fieldTitle(field)} of ${cellCount(taken)}`);
}

/**
 * Copies the column with focus down: from the first picked row as shown onto the others, or from the row above onto the
 * one with focus.
 */
export function fillDown(session: Session, shown: readonly MeasureRow[]): void {
  const { field } = session.state.views.indicators;
  if (field === null || !isCellField(field)) return;
  const rows = chosenRows(session.state, shown);
  const [first] = rows;
  if (!first) return;
  const isOne = rows.length === 1;
  const source = isOne ? shown[shown.indexOf(first) - 1] : first;
  if (!source) return;
  const text = cellText(source, field);
  const targets = isOne ? rows : rows.slice(1);
  const cells = targets.map((row) => cellOf(row, field, text));
  const { refused } = takeCells(
    session,
    cells,
    (taken) => `Fill ${fieldTitle(field)} of ${cellCount(taken)}`,
  );
  if (refused.length > 0) session.toast(leftOut(refused), 'problem');
}

/** Copies the target with focus, or what it would be without stretch, to the years after it, in every chosen row. */
export function fillRight(session: Session, shown: readonly MeasureRow[]): void {
  const { open, views } = session.state;
  const field = views.indicators.field ?? '';
  const from = yearOf(field);
  if (!open || from === null || !isCellField(field)) return;
  const years = targetYearsOf(open.pack, open.history.plan.header.year);
  const later = years.filter((year) => startOf(year) > startOf(from));
  const cells = chosenRows(session.state, shown).flatMap((row) => {
    const text = cellText(row, field);
    const blank = text === '' ? [] : later.filter((year) => blankTarget(row, year) !== 'gone');
    return blank.map((year) => cellOf(row, inYear(field, year), text));
  });
  const { commands } = takeCells(
    session,
    cells,
    (taken) =>
      `Copy ${fieldTitle(field)} to ${written(taken)} later ${taken === 1 ? 'year' : 'years'}`,
  );
  if (commands.length === 0) session.toast('No later year to copy to, or it says so already.');
}

/** The same column of another year. */
function inYear(field: CellField, year: string): CellField {
  return field.startsWith('without:') ? `without:${year}` : `target:${year}`;
}

function cellOf({ indicator, part }: MeasureRow, field: CellField, text: string): CellText {
  return { indicatorId: indicator.id, partId: part.id, field, text };
}

/** Takes texts for cells as one step, called by how many change. */
function takeCells(
  session: Session,
  cells: readonly CellText[],
  labelFor: (taken: number) => string,
): BlockReading {
  const { open } = session.state;
  if (!open) return { commands: [], refused: [], doubts: [] };
  const reading = readBlock(open.history.plan, open.pack, cells);
  const label = labelFor(reading.commands.length);
  doIt(session, oneStep(label, reading.commands));
  return reading;
}

/** "1 cell left out: NI 75 baseline (64.9 is F23 ...)": each that stays as it was, with the reason. */
function leftOut(refused: readonly Refused[]): string {
  const each = refused.map(({ where, reason }) => `${where} (${reason})`);
  return `${cellCount(refused.length)} left out: ${titleList(each)}.`;
}

/** A paste that somebody must look at before it is done. */
export interface PasteQuestion {
  readonly cells: readonly CellText[];
  readonly refused: readonly Refused[];
  readonly doubts: readonly CellText[];
}

/** Pastes a block that was copied elsewhere, as one step; where something cannot be taken, it gives the question to ask. */
export function pasteBlock(session: Session, text: string, landing: Landing): PasteQuestion | null {
  const { open } = session.state;
  if (!open) return null;
  const { plan } = open.history;
  const years = targetYearsOf(open.pack, plan.header.year);
  const { cells, refused } = landBlock(parseTsv(text), years, landing);
  const reading = readBlock(plan, open.pack, cells);
  const all = [...refused, ...reading.refused];
  if (all.length > 0 || reading.doubts.length > 0) {
    return { cells, refused: all, doubts: reading.doubts };
  }
  finishPaste(session, cells);
  return null;
}

/** Does a paste, without what cannot be taken. */
export function finishPaste(session: Session, cells: readonly CellText[]): void {
  const { commands } = takeCells(session, cells, (taken) => `Paste ${cellCount(taken)}`);
  if (commands.length === 0) session.toast('Nothing to change: the cells say so already.');
}

/** Takes indicators out at once; a toast says what went with them and offers Undo. */
export function removeIndicators(session: Session, indicators: readonly Indicator[]): void {
  session.flush();
  const { open } = session.state;
  const [first] = indicators;
  if (!first || !open) return;
  const gone = new Set(indicators.map(({ id }) => id));
  const linked = open.history.plan.actions.filter((action) =>
    action.indicators.some(({ indicatorId }) => gone.has(indicatorId)),
  );
  const used = stillUsed(open.history.plan, 'indicator', gone);
  const next = neighbourOf(shownMeasures(session.state), gone);
  if (!session.dispatch({ type: 'indicator.remove', ids: [...gone] })) return;
  session.setView('indicators', {
    selectedId: next?.indicator.id ?? null,
    partId: next?.part.id ?? null,
    pickedKeys: [],
  });
  const names = gone.size === 1 ? first.code : `${written(gone.size)} indicators`;
  const cut = linksCut(linked.map(({ ref }) => ref));
  const said = [`${names} deleted`, cut, used].filter(Boolean).join('. ');
  session.toast(said, 'info', offerUndo(session));
  if (next) session.go('indicators', next.indicator.id, session.state.views.indicators.field);
}

function neighbourOf(shown: readonly MeasureRow[], gone: ReadonlySet<string>): MeasureRow | null {
  const last = shown.findLastIndex(({ indicator }) => gone.has(indicator.id));
  const stays = ({ indicator }: MeasureRow): boolean => !gone.has(indicator.id);
  return shown.slice(last + 1).find(stays) ?? shown.slice(0, last + 1).findLast(stays) ?? null;
}

function linksCut(refs: readonly string[]): string {
  return refs.length === 0 ? '' : `Links cut: ${nameList(refs)}`;
}

provideIndicators({
  remove: (session) => {
    removeIndicators(session, chosenIndicators(session.state));
  },
  fillDown: (session) => {
    fillDown(session, shownMeasures(session.state));
  },
  fillRight: (session) => {
    fillRight(session, shownMeasures(session.state));
  },
});
