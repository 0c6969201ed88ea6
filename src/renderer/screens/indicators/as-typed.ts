import { apply } from '../../../domain/commands/apply';
import type { TypedCell } from '../../session/views/indicators';
import { assessmentOf, type Within } from './assessment-of';
import { placeOf } from './block-edit';
import { isCellField, type MeasurePlace } from './fields';
import { readWithin } from './read-within';
import type { RoomRow } from './room-rows';

/** The measure as what is being typed would make it; itself where nothing is, or nothing that it could take. */
export function asTyped(
  place: MeasurePlace,
  typed: TypedCell | null,
  { plan, pack }: Within,
): MeasurePlace {
  if (typed === null || !isOf(typed, place) || !isCellField(typed.field)) return place;
  const { field, text } = typed;
  const reading = readWithin(pack, place, { field, text }, plan.header.year);
  if (!reading.ok || reading.value.command === null) return place;
  const after = apply(plan, reading.value.command);
  return after.ok ? (placeOf(after.value.plan, typed.indicatorId, typed.partId) ?? place) : place;
}

/** Whether it is a cell of this measure that is being typed in. */
export function isOf(
  { indicatorId, partId }: TypedCell,
  { indicator, part }: MeasurePlace,
): boolean {
  return indicatorId === indicator.id && partId === part.id;
}

/** The rows with the verdict of the measure that is being typed in; they keep their order until it is in the plan. */
export function rowsAsTyped(
  rows: readonly RoomRow[],
  typed: TypedCell | null,
  within: Within,
): readonly RoomRow[] {
  if (typed === null) return rows;
  const at = rows.findIndex((row) => row.kind === 'measure' && isOf(typed, row));
  const row = rows[at];
  if (row?.kind !== 'measure') return rows;
  const place = asTyped(row, typed, within);
  return place === row ? rows : rows.with(at, { ...row, assessment: assessmentOf(place, within) });
}
