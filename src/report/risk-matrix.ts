import { riskCells, type MatrixCell } from '../domain/registers/risk-scores';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { plain, strong } from './cells';
import type { Cell } from './model';
import type { NewTable } from './paper';

/** The matrix of risks in words: each cell says its band and score, and which risks stand in it. */
export function riskMatrixTable(plan: Plan, pack: Pack): NewTable {
  const { riskMatrix } = pack;
  const rows = riskCells(plan.registers.risks, riskMatrix);
  const steps = riskMatrix.likelihood.map(({ label }, at) => `${String(at + 1)} ${label}`);
  return {
    caption: 'Risk matrix',
    description:
      'Likelihood in rows, the likeliest first, and impact in columns, the least first. Each cell gives the band and the score, and the references of the risks that stand there.',
    columns: [
      { header: 'Likelihood', share: 14 },
      ...riskMatrix.impact.map(({ label }, at) => ({
        header: `Impact ${String(at + 1)} ${label}`,
        share: 20,
      })),
    ],
    rows: rows.map((cells, at): Cell[] => [
      [plain(steps[steps.length - 1 - at] ?? '')],
      ...cells.map(cellOf),
    ]),
  };
}

function cellOf({ band, score, risks }: MatrixCell): Cell {
  const name = plain(`${band?.label ?? 'Score'} (${String(score)})`);
  if (risks.length === 0) return [name];
  const refs = risks.map(({ ref, risk }) => (ref.trim() === '' ? risk : ref)).join(', ');
  return [name, strong(refs)];
}
