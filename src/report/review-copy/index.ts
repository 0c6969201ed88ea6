import { commentsInOrder } from '../../domain/comments/order';
import { PLAIN_WISHES, type PaperWishes } from '../../domain/paper-options';
import type { Comment, Plan } from '../../domain/schema/plan';
import type { Pack } from '../../domain/schema/pack';
import { buildReport } from '../build';
import { withLevel } from '../../domain/suggestions/level-words';
import { plain } from '../cells';
import { coverTable } from '../cover';
import { mapRuns } from '../map-runs';
import type { Report, ReportComment, Run, Runs } from '../model';
import { withCovering } from './covering';
import { placeOf } from './places';

/**
 * The paper of a plan with what readers said of it, each comment where it belongs: on its words, on the cell of its
 * field, on its row or heading, else on the title. It can be read back. The covering report stands behind it where
 * somebody commented on that.
 */
export function buildReviewCopy(
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes = PLAIN_WISHES,
): Report {
  const report = commentable(withCovering(buildReport(plan, pack, 'shown', wishes), plan, pack));
  const words = wordsOf(report);
  const opens = new Map<Run, string[]>();
  const closes = new Map<Run, string[]>();
  const comments = commentsInOrder(plan);
  for (const comment of comments) {
    const runs = words.get(comment.id) ?? placeOf(report, { plan, pack }, comment);
    note(opens, runs[0], comment.id);
    note(closes, runs.at(-1), comment.id);
  }
  const placed = mapRuns(report, (run): Run => {
    const { comments: _, ...bare } = run;
    const [begun, ended] = [opens.get(run), closes.get(run)];
    return { ...bare, ...(begun && { opens: begun }), ...(ended && { closes: ended }) };
  });
  return { ...placed, comments: comments.map(reportComment), returnsTo: plan.id };
}

/** The paper with runs wherever a comment may be: in headings and on the cover as well. */
function commentable(report: Report): Report {
  const { cover, blocks } = report;
  const title = plain(cover.title);
  const notes = cover.notes.map(plain);
  return {
    ...report,
    cover: { ...cover, changes: { title, grid: coverTable(cover), notes } },
    blocks: blocks.map((block) =>
      block.kind === 'heading' ? { ...block, runs: plain(block.text) } : block,
    ),
  };
}

/** The words that carry each comment, from the first to the last. */
function wordsOf(report: Report): ReadonlyMap<string, Runs> {
  const words = new Map<string, Run[]>();
  mapRuns(report, (run) => {
    for (const id of run.comments ?? []) words.set(id, [...(words.get(id) ?? []), run]);
    return run;
  });
  return words;
}

function note(notes: Map<Run, string[]>, run: Run | undefined, id: string): void {
  if (run !== undefined) notes.set(run, [...(notes.get(run) ?? []), id]);
}

function reportComment({ id, by, at, level, text, replies, resolved }: Comment): ReportComment {
  return {
    id,
    by,
    at,
    text: withLevel(level, text),
    isResolved: resolved !== null,
    replies: replies.filter((reply) => reply.text.trim() !== ''),
  };
}
