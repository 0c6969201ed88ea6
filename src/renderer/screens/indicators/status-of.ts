import { targetStatus } from '../../../domain/queries/target-status';
import {
  DIRECTION_WORDS,
  RAG_WORDS,
  type DirectionShape,
  type RagShape,
  type StatusWord,
} from '../../../domain/targets/words';
import type { MeasureRow } from './room-rows';

/** Where the newest result of a measure stands against its target, and how it has moved since the year before. */
function standingOf({ indicator, part, assessment }: MeasureRow) {
  const { verdict, short } = targetStatus(indicator, part, assessment.measured.context.pack);
  return { status: verdict.status, direction: short.direction };
}

/** The words of a column that says where results stand; what cannot be told is left out. */
export function statusWords(row: MeasureRow): StatusWord<RagShape | DirectionShape>[] {
  const { status, direction } = standingOf(row);
  return [
    ...(status === 'unknown' ? [] : [RAG_WORDS[status]]),
    ...(direction === 'unknown' ? [] : [DIRECTION_WORDS[direction]]),
  ];
}

/** "On target, Improved": what the column holds as a text. */
export function statusText(row: MeasureRow): string {
  return statusWords(row)
    .map(({ word }) => word)
    .join(', ');
}

const ORDER = { red: 0, amber: 1, green: 2, unknown: null } as const;

/** Off target comes first in a list sorted by it; null: it cannot be told. */
export function statusOrder(row: MeasureRow): number | null {
  return ORDER[standingOf(row).status];
}
