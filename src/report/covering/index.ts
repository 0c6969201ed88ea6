import { coveringOf, type Earlier } from '../../domain/covering/covering';
import { sayerOf } from '../../domain/live/say';
import type { PaperWishes } from '../../domain/paper-options';
import type { PackFile } from '../../domain/paper-kind';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { buildReport } from '../build';
import { metaOf } from '../cover';
import type { Report } from '../model';
import { appendicesOf, asAppendix, entriesOf, FIRST_OF_PLAN } from './appendix';
import { frontSheet } from './front-sheet';
import { writeReport } from './write-report';

/** How a committee pack is wanted. */
export interface PackWishes {
  /** What changed since an earlier draft; null: there is none. */
  readonly earlier: Earlier | null;
  /** One of its two files; null: all of it in one. */
  readonly file: PackFile | null;
}

/** A covering report with the plan behind it as Appendix 1, or one of the two. */
export function buildCommitteePack(
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes,
  { earlier, file }: PackWishes,
): Report {
  const printed = buildReport(plan, pack, 'hidden', wishes, FIRST_OF_PLAN);
  if (file === 'appendix') return alone(printed);
  const view = coveringOf(plan, pack, earlier);
  const cover = frontSheet(view, printed.cover);
  const report: Report = {
    meta: metaOf(plan, cover.title),
    cover,
    contents: [],
    blocks: writeReport(view, sayerOf(plan, pack), appendicesOf(printed, view.appendices)),
    leftOut: 0,
  };
  if (file === 'report') return report;
  const blocks = [...report.blocks, ...asAppendix(printed)];
  const at = report.blocks.length;
  return {
    ...report,
    blocks: [
      ...blocks.slice(0, at),
      { kind: 'contents', entries: entriesOf(blocks) },
      ...blocks.slice(at),
    ],
    leftOut: printed.leftOut,
  };
}

/** The plan in a file of its own, which says that it is an appendix. */
function alone(printed: Report): Report {
  const title = `Appendix 1: ${printed.cover.title}`;
  return {
    ...printed,
    meta: { ...printed.meta, title },
    cover: { ...printed.cover, title },
  };
}
