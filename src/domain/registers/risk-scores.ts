import type { RiskMatrix } from '../schema/pack';
import type { RegisterRecord } from './index';

type Risk = RegisterRecord<'risks'>;

/** What a score is called. */
export type Band = RiskMatrix['bands'][number];

/** The band that a score is in; null for one below the first. */
export function bandOf(score: number, { bands }: RiskMatrix): Band | null {
  return bands.findLast(({ from }) => from <= score) ?? null;
}

/** Likelihood times impact with what the pack calls it; null while one of the two is not said. */
export function scoreOf(
  { likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>,
  matrix: RiskMatrix,
): { readonly score: number; readonly band: Band | null } | null {
  if (likelihood === null || impact === null) return null;
  const score = likelihood * impact;
  return { score, band: bandOf(score, matrix) };
}

/** A cell of the matrix. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly score: number;
  readonly band: Band | null;
  readonly risks: readonly Risk[];
}

/** The matrix of a plan's risks: the likeliest row first, the least impact at the left. */
export function riskCells(
  risks: readonly Risk[],
  matrix: RiskMatrix,
): readonly (readonly MatrixCell[])[] {
  const rows = matrix.likelihood.map((_, row) => {
    const likelihood = row + 1;
    return matrix.impact.map((__, column): MatrixCell => {
      const impact = column + 1;
      const score = likelihood * impact;
      return {
        likelihood,
        impact,
        score,
        band: bandOf(score, matrix),
        risks: risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact),
      };
    });
  });
  return rows.toReversed();
}

/** The next free printed reference of a risk: one more than the highest number in use, "R7"; `ahead`: so many further. */
export function nextRiskRef(risks: readonly Pick<Risk, 'ref'>[], ahead = 0): string {
  const highest = risks.reduce(
    (most, { ref }) => Math.max(most, Number(/^R(\d+)$/u.exec(ref)?.[1] ?? 0)),
    0,
  );
  return `R${String(highest + 1 + ahead)}`;
}
