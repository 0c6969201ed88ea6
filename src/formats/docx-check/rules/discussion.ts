import { count } from '../../../domain/in-words';
import { paragraphsIn, type Change, type DocxFile } from '../../docx-read';
import { quote, WHOLE, type DocRule, type Found } from '../finding';
import type { Scan } from '../scan';

/** What was said among those who drafted: comments that are open, and changes that nobody accepted or rejected. */
export const discussion: DocRule = {
  code: 'comments-and-changes',
  passes: () => 'No open comment and no tracked change',
  fails: (found) => {
    const open = found.filter(({ code }) => code === 'comment-open').length;
    if (open === 0) return 'Tracked changes are left in';
    const more = found.length > open ? ', and tracked changes' : '';
    return `${count(open, 'open comment')}${more}`;
  },
  *find(file, scan) {
    yield* openComments(file, scan);
    yield null;
    yield* trackedChanges(file, scan);
  },
};

function openComments({ comments }: DocxFile, { paragraphs }: Scan): Found[] {
  const resolved = new Set(comments.filter(({ isResolved }) => isResolved).map(({ id }) => id));
  return comments
    .filter(({ id, answers }) => answers === null && !resolved.has(id))
    .map(({ id, by, text }) => ({
      code: 'comment-open',
      severity: 'must',
      place:
        paragraphs.find(({ paragraph }) => paragraph.runs.some((run) => run.comments.includes(id)))
          ?.place ?? WHOLE,
      says: `A comment${by === '' ? '' : ` of ${by}`} is open: “${quote(text)}”.`,
      wayOut: 'Answer it, then delete or resolve it: Review, Comments.',
    }));
}

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 10_000;

function* trackedChanges(
  { body }: DocxFile,
  { paragraphs, tables }: Scan,
): Generator<Found | null, void> {
  const all: Change[] = [];
  let seen = 0;
  for (const one of paragraphsIn(body)) {
    if (one.change) all.push(one.change);
    for (const { change } of one.runs) if (change) all.push(change);
    seen += 1;
    if (seen % STRIDE === 0) yield null;
  }
  for (const { table } of tables) for (const { change } of table.rows) if (change) all.push(change);
  if (all.length === 0) return;
  const first = paragraphs.find(
    ({ paragraph }) => paragraph.change ?? paragraph.runs.some(({ change }) => change),
  );
  yield {
    code: 'change-tracked',
    severity: 'must',
    place: first?.place ?? WHOLE,
    says: `${count(all.length, 'change')} ${all.length === 1 ? 'is' : 'are'} tracked and neither accepted nor rejected.`,
    wayOut: 'In Word: Review, Accept or Reject, until none is left.',
  };
}
