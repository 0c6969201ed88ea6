import type { Trace } from '../../domain/compare/traces';
import { textOf } from '../cells';
import type { Cell, Mark, Run, Runs } from '../model';
import { aligned } from './align';
import { likenessOf } from './likeness';
import { come, gone, marked, markedWhole, mergedRuns } from './words';

/** A cell that came or went with its row. */
export function markedCell(cell: Cell, mark: Mark): Cell {
  return cell.map((runs) => markedWhole(runs, mark));
}

const endOf = (mark: Mark): Run => ({ text: '', mark, isEnd: true });

/**
 * A cell with what came and went in it. The end of its last paragraph is the cell's own and always stays: of paragraphs
 * at the end of a cell that came or went, it is the end before each that came or went with it.
 */
export function mergedCell(before: Cell, after: Cell, trace: Trace): Cell {
  // Most cells of a long plan are as they were.
  if (JSON.stringify(before) === JSON.stringify(after)) return after;
  const lines = linesOf(before, after, trace);
  const lastKept = lines.findLastIndex(({ mark }) => mark === null);
  return lines.map(({ runs, mark }, place): Runs => {
    const end = place < lastKept ? mark : (lines[place + 1]?.mark ?? null);
    return end === null ? runs : [...runs, endOf(end)];
  });
}

interface Line {
  readonly runs: Runs;
  /** That the paragraph came or went as a whole. */
  readonly mark: Mark | null;
}

function linesOf(before: Cell, after: Cell, trace: Trace): readonly Line[] {
  const pairs = aligned<Runs>(before, after, { key: textOf, likeness: likenessOf });
  const isShared = pairs.some((pair) => pair.before !== null && pair.after !== null);
  // A cell has a paragraph at least: where none stayed, the first of each is one that was reworded.
  const all = isShared
    ? pairs
    : [
        { before: before[0] ?? [], after: after[0] ?? [] },
        ...aligned<Runs>(before.slice(1), after.slice(1), { key: textOf }),
      ];
  return all.map((pair): Line => {
    if (pair.before === null) return lineOf(pair.after, come(trace));
    if (pair.after === null) return lineOf(pair.before, gone(trace));
    return { runs: mergedRuns(pair.before, pair.after, trace), mark: null };
  });
}

const lineOf = (runs: Runs, mark: Mark): Line => ({ runs: marked(runs, mark), mark });
