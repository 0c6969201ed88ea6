import type {
  CommentedWords,
  Passage,
  ReturnedText,
  SentLine,
  Signed,
} from '../../domain/suggestions/returned';
import type { Change, DocParagraph, DocRun } from '../docx-read';

/**
 * Paragraphs in their two readings: as if all tracked changes were rejected, and as if all were accepted. A paragraph
 * whose end came is one with the next in the first, one whose end went is one with the next in the second.
 */
export function readingsOf(
  paragraphs: readonly DocParagraph[],
  sent: readonly SentLine[] | null,
): ReturnedText {
  const before = new Reading('inserted');
  const after = new Reading('deleted');
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const run of paragraph.runs) {
      before.add(run, at);
      after.add(run, at);
    }
    before.end(paragraph.change, at);
    after.end(paragraph.change, at);
  }
  return { sent, before: before.passages(), after: after.passages() };
}

/** Texts that stand behind each other and are read together, each for itself: no change joins them. */
export function joined(
  texts: readonly (readonly DocParagraph[])[],
  sent: readonly SentLine[] | null,
): ReturnedText {
  const [before, after]: [Passage[], Passage[]] = [[], []];
  let start = 0;
  for (const paragraphs of texts) {
    const own = readingsOf(paragraphs, null);
    const moved = (one: Passage): Passage => ({
      ...one,
      from: one.from + start,
      to: one.to + start,
    });
    before.push(...own.before.map(moved));
    after.push(...own.after.map(moved));
    start += paragraphs.length;
  }
  return { sent, before, after };
}

/** One of the two readings; `hides` is the kind of change that is not seen in it. */
class Reading {
  private readonly done: Passage[] = [];
  private text = '';
  private from: number | null = null;
  private to = 0;
  private readonly changes = new Map<string, Signed>();
  private readonly comments = new Map<string, CommentedWords>();

  constructor(private readonly hides: Change['kind']) {}

  add({ text, change, comments }: DocRun, at: number): void {
    this.touch(at);
    const start = this.text.length;
    if (change?.kind !== this.hides) this.text += text;
    this.sign(change);
    for (const id of comments) {
      const known = this.comments.get(id);
      this.comments.set(id, { id, start: known?.start ?? start, end: this.text.length });
    }
  }

  /** The end of a paragraph, which is one in this reading unless it is hidden. */
  end(change: Change | null, at: number): void {
    this.touch(at);
    this.sign(change);
    if (change?.kind !== this.hides) this.flush();
  }

  /** Those that say something or carry a comment. */
  passages(): readonly Passage[] {
    this.flush();
    return this.done.filter(({ text, comments }) => text.trim() !== '' || comments.length > 0);
  }

  private touch(at: number): void {
    this.from ??= at;
    this.to = at;
  }

  private sign(change: Change | null): void {
    if (change) this.changes.set(`${change.by} ${change.at}`, { by: change.by, at: change.at });
  }

  private flush(): void {
    if (this.from === null) return;
    this.done.push({
      text: this.text,
      from: this.from,
      to: this.to,
      changes: [...this.changes.values()],
      comments: [...this.comments.values()],
    });
    this.text = '';
    this.from = null;
    this.changes.clear();
    this.comments.clear();
  }
}
