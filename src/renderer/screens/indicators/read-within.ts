import { mistakenFact } from '../../../domain/queries/evidence';
import { fail, type Result } from '../../../domain/result';
import type { Pack } from '../../../domain/schema/pack';
import { readCell, type CellField, type CellReading, type MeasurePlace } from './fields';

/** Reads what was typed or pasted into a cell, and refuses a baseline of which the pack says that it is another figure. */
export function readWithin(
  pack: Pick<Pack, 'facts'>,
  place: MeasurePlace,
  cell: { readonly field: CellField; readonly text: string },
  year: string,
): Result<CellReading, string> {
  const reading = readCell(place, cell.field, cell.text, year);
  if (!reading.ok || reading.value.command?.type !== 'indicator.baseline') return reading;
  const mistaken = mistakenFact(pack, place.indicator, reading.value.command.baseline);
  if (mistaken === null) return reading;
  const { fact, reason } = mistaken;
  return fail(`${fact.valueText} is ${fact.code}, ${fact.label}. ${reason.replace(/\.$/u, '')}`);
}
