import { made, type Matrix } from '../../domain/thread/matrix';
import { csvOf, type Cell } from './csv';

/**
 * Priorities down, indicators and then actions across, each block with its total; A: accountable, C: contributes, S:
 * serves. The first line has the codes, the second the titles, the last how many priorities each one is linked to.
 */
export function matrixCsv({ indicators, actions, rows }: Matrix): string {
  const lines = rows.map(({ outcome, priority, ...cells }): Cell[] => [
    outcome.label,
    priority.code,
    priority.label,
    ...cells.indicators,
    made(cells.indicators),
    ...cells.actions,
    made(cells.actions),
  ]);
  const down = (block: 'indicators' | 'actions', place: number): number =>
    made(rows.map((row) => row[block][place] ?? ''));
  const total = (block: 'indicators' | 'actions'): number =>
    rows.reduce((sum, row) => sum + made(row[block]), 0);
  return csvOf([
    [
      'Outcome',
      'Priority',
      'Title',
      ...indicators.map(({ code }) => code),
      'Indicators',
      ...actions.map(({ ref }) => ref),
      'Actions',
    ],
    [
      '',
      '',
      '',
      ...indicators.map(({ title }) => title),
      '',
      ...actions.map(({ title }) => title),
      '',
    ],
    ...lines,
    [
      'Total',
      '',
      '',
      ...indicators.map((_, place) => down('indicators', place)),
      total('indicators'),
      ...actions.map((_, place) => down('actions', place)),
      total('actions'),
    ],
  ]);
}
