import { assert, unreachable } from '../../domain/control';
import { traceIn } from '../../domain/compare/traces';
import { allClosed } from '../../domain/directions';
import { writeDocx, type DocxOptions } from '../../formats/docx';
import {
  beginningOf,
  buildPaper,
  buildReport,
  buildThreadReport,
  redline,
  type Report,
} from '../../report';
import { planState } from '../plan-state';
import type { MadeDocx, PaperJob } from './job';

/** Makes a Word file, giving the thread back now and then. */
export async function makeDocx(
  job: PaperJob,
  { onProgress, signal }: Pick<DocxOptions, 'onProgress' | 'signal'>,
): Promise<MadeDocx> {
  const report = reportOf(job);
  const { look } = job;
  const options = {
    date: new Date(job.date),
    look: { ...look, style: allClosed(look.style) },
    ...(signal && { signal }),
  };
  const bytes = await writeDocx(report, { ...options, ...(onProgress && { onProgress }) });
  const first = job.most === undefined ? null : beginningOf(report, job.most);
  const beginning =
    first === null ? null : { bytes: await writeDocx(first.report, options), share: first.share };
  return { bytes, leftOut: report.leftOut, beginning };
}

/** The paper; names stand inside its sentences, and none may turn round what is printed after it. */
function reportOf({ wish: wanted, contents, wishes }: PaperJob): Report {
  const wish = allClosed(wanted);
  const [kept] = contents;
  const [first, second] = allClosed(contents);
  assert(kept && first, 'a paper is made of a plan');
  const { plan, pack } = first;
  switch (wish.kind) {
    case 'paper': {
      const bare = buildPaper(wish.make, plan, pack, wishes, wish.packWishes);
      const sealed =
        wish.seal === null ? bare : { ...bare, meta: { ...bare.meta, seal: wish.seal } };
      return bare.returnsTo === undefined ? sealed : { ...sealed, state: planState(kept.plan) };
    }
    case 'thread':
      return buildThreadReport(plan, pack, new Set(wish.elsewhere));
    case 'redline': {
      assert(second, 'a redline is made of two states');
      const [was, is] = [
        buildReport(plan, pack, 'hidden', wishes),
        buildReport(second.plan, second.pack, 'hidden', wishes),
      ];
      return redline(was, is, traceIn(wish.known, wish.otherwise));
    }
    default:
      return unreachable(wish);
  }
}
