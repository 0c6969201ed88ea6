import type { Outcome, Priority } from '../schema/pack';
import type { Action, Indicator } from '../schema/plan';
import type { ThreadGraph } from './thread';

/** What stands in a cell: accountable, contributes, serves, or nothing. */
export type MatrixWord = 'A' | 'C' | 'S' | '';

/** A priority with a cell for every indicator and every action of the plan, in plan order. */
export interface MatrixRow {
  readonly outcome: Outcome;
  readonly priority: Priority;
  readonly indicators: readonly MatrixWord[];
  readonly actions: readonly MatrixWord[];
}

/** Priorities by indicators and by actions. */
export interface Matrix {
  readonly indicators: readonly Indicator[];
  readonly actions: readonly Action[];
  readonly rows: readonly MatrixRow[];
}

/** See {@link Matrix}. */
export function matrixOf(graph: ThreadGraph): Matrix {
  const { indicators, actions } = graph.plan;
  const rows = graph.outcomes.flatMap(({ outcome, priorities }) =>
    priorities.map((priority): MatrixRow => {
      const roles = new Map(
        graph.indicatorsByPriority
          .get(priority.id)
          ?.map(({ indicator, role }) => [indicator.id, role]),
      );
      const serving = new Set(
        graph.actionsByPriority.get(priority.id)?.map(({ action }) => action.id),
      );
      return {
        outcome,
        priority,
        indicators: indicators.map(({ id }) => WORDS[roles.get(id) ?? 'none']),
        actions: actions.map(({ id }) => (serving.has(id) ? 'S' : '')),
      };
    }),
  );
  return { indicators, actions, rows };
}

const WORDS = { accountable: 'A', contributes: 'C', none: '' } as const;

/** How many cells of a run say something. */
export function made(cells: readonly MatrixWord[]): number {
  return cells.filter((word) => word !== '').length;
}
