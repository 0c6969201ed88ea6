import { apply } from '../../../domain/commands/apply';
import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { written } from '../../../domain/in-words';
import type { Pack } from '../../../domain/schema/pack';
import type { Plan } from '../../../domain/schema/plan';
import type { CellField, MeasurePlace } from './fields';
import { readWithin } from './read-within';

/** A text for a cell of the list. */
export interface CellText {
  readonly indicatorId: string;
  readonly partId: string;
  readonly field: CellField;
  readonly text: string;
}

/** A text that was not taken, where it was to go, and why: the end of a sentence. */
export interface Refused {
  readonly where: string;
  readonly reason: string;
}

/** What many cells together come to, before anything is done. */
export interface BlockReading {
  readonly commands: readonly SimpleCommand[];
  readonly refused: readonly Refused[];
  /** Cells whose percentage is below one, and may be meant a hundred times larger. */
  readonly doubts: readonly CellText[];
}

/** A column as people call it. */
export function fieldTitle(field: string): string {
  if (field === 'baseline') return 'baseline';
  if (field === 'owner') return 'owner';
  return field.replace(/^target:/u, 'target ').replace(/^without:/u, 'without stretch ');
}

/** The measure that a cell belongs to, or null where the plan has it no more. */
export function placeOf(plan: Plan, indicatorId: string, partId: string): MeasurePlace | null {
  const indicator = plan.indicators.find((one) => one.id === indicatorId);
  const part = indicator?.parts.find((one) => one.id === partId);
  return indicator && part ? { indicator, part } : null;
}

/**
 * Reads texts for many cells, each on top of those before it; what cannot be read, and a baseline that is another figure
 * of the pack, is named and left out.
 */
export function readBlock(
  plan: Plan,
  pack: Pick<Pack, 'facts'>,
  cells: readonly CellText[],
): BlockReading {
  const commands: SimpleCommand[] = [];
  const refused: Refused[] = [];
  const doubts: CellText[] = [];
  let current = plan;
  for (const cell of cells) {
    const place = placeOf(current, cell.indicatorId, cell.partId);
    if (place === null) continue;
    const where = `${place.indicator.code} ${fieldTitle(cell.field)}`;
    const reading = readWithin(pack, place, cell, plan.header.year);
    if (!reading.ok) {
      refused.push({ where, reason: reading.error });
      continue;
    }
    const { command, doubt } = reading.value;
    if (doubt !== null) doubts.push({ ...cell, text: doubt.text });
    if (command === null) continue;
    const applied = apply(current, command);
    if (!applied.ok) continue;
    current = applied.value.plan;
    commands.push(command);
  }
  return { commands, refused, doubts };
}

/** The same cells with every doubtful percentage a hundred times larger. */
export function withMeant(cells: readonly CellText[], doubts: readonly CellText[]): CellText[] {
  const meant = new Map(doubts.map((cell) => [keyOf(cell), cell]));
  return cells.map((cell) => meant.get(keyOf(cell)) ?? cell);
}

const keyOf = ({ indicatorId, partId, field }: CellText): string =>
  `${indicatorId}/${partId}/${field}`;

/** One command, or several as one step of Undo; null for none. */
export function oneStep(label: string, commands: readonly SimpleCommand[]): Command | null {
  const [first] = commands;
  if (first === undefined) return null;
  return commands.length === 1 ? first : { type: 'batch', label, commands };
}

/** "1 cell", "12 cells". */
export function cellCount(count: number): string {
  return `${written(count)} ${count === 1 ? 'cell' : 'cells'}`;
}
