import type { CommandOf } from '../commands/schema';
import type { Range } from '../find/query';
import { searchedText } from '../find/rich-blocks';
import type { Comment, CommentAbout, Plan } from '../schema/plan';

/** What somebody wants to say of a plan. */
export interface Remark extends Pick<Comment, 'id' | 'at' | 'by' | 'level' | 'text'> {
  readonly about: CommentAbout;
  /** The words of a section that it is about, and where they stand in its text; null for anything else. */
  readonly words: (Range & { readonly quote: string }) | null;
}

/** The command that adds a comment after the others. */
export function commentCommand(
  { comments }: Pick<Plan, 'comments'>,
  { words, ...said }: Remark,
): CommandOf<'comment.add'> {
  const quote = words?.quote ?? '';
  const record: Comment = { ...said, quote, replies: [], resolved: null, was: '' };
  const range = words === null ? {} : { range: { start: words.start, end: words.end } };
  return { type: 'comment.add', entries: [{ at: comments.length, record, ...range }] };
}

/** Where words stand first in the text of a section, as they were typed; null where they do not. */
export function wordsIn(
  { body }: Pick<Plan['sections'][number], 'body'>,
  quote: string,
): Remark['words'] {
  const start = quote === '' ? -1 : searchedText(body).indexOf(quote);
  return start < 0 ? null : { quote, start, end: start + quote.length };
}
