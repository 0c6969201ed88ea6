import type { Trace, TraceOf } from '../../domain/compare/traces';
import { plain, textOf } from '../cells';
import { contentsLine, coverTable } from '../cover';
import type { ContentsEntry, Cover, Report, Runs } from '../model';
import { aligned } from './align';
import { anchorBefore, mergedBlocks } from './blocks';
import { likenessOf } from './likeness';
import { mergedTable } from './tables';
import { come, gone, markedWhole, mergedRuns } from './words';

/**
 * Two papers as one, the later with what came and went since the earlier: accepting all of it gives the words of the
 * later paper, rejecting all those of the earlier one. Headers and footers are those of the later. `traceOf` says who
 * changed a thing of the plan, and for null who is named where that is of no one thing.
 */
export function redline(before: Report, after: Report, traceOf: TraceOf): Report {
  const last = traceOf(null);
  return {
    ...after,
    cover: mergedCover(before.cover, after.cover, traceOf),
    contents: mergedContents(before.contents, after.contents, last),
    blocks: mergedBlocks(before.blocks, after.blocks, traceOf),
  };
}

function mergedCover(before: Cover, after: Cover, traceOf: TraceOf): Cover {
  const last = traceOf(null);
  const notes = aligned(before.notes, after.notes, { key: (note) => note });
  return {
    ...after,
    changes: {
      title: mergedRuns(plain(before.title), plain(after.title), last),
      grid: mergedTable(coverTable(before), coverTable(after), traceOf),
      notes: notes.map((pair): Runs => {
        if (pair.before === null) return markedWhole(plain(pair.after), come(last));
        return pair.after === null
          ? markedWhole(plain(pair.before), gone(last))
          : plain(pair.after);
      }),
    },
  };
}

function mergedContents(
  before: readonly ContentsEntry[],
  after: readonly ContentsEntry[],
  trace: Trace,
): readonly ContentsEntry[] {
  const words = (entry: ContentsEntry): Runs => plain(contentsLine(entry));
  const pairs = aligned(before, after, {
    key: (entry) => `${String(entry.level)} ${textOf(words(entry))}`,
    likeness: (old, now) =>
      old.level === now.level ? likenessOf(plain(old.text), plain(now.text)) : 0,
  });
  return pairs.map((pair): ContentsEntry => {
    if (pair.before === null) {
      return { ...pair.after, runs: markedWhole(words(pair.after), come(trace)) };
    }
    if (pair.after === null) {
      const anchor = anchorBefore(pair.before.anchor);
      return { ...pair.before, anchor, runs: markedWhole(words(pair.before), gone(trace)) };
    }
    return { ...pair.after, runs: mergedRuns(words(pair.before), words(pair.after), trace) };
  });
}
