import { Mark } from '@tiptap/core';

/** Mark of the words that a comment is about, in the page. */
const COMMENT_DATA = 'data-comment';

/**
 * Words that a comment is about. Only the plan puts it on, never the page: nothing reads it from HTML, so words that are
 * copied elsewhere leave it behind. It does not grow at its ends, and several may lie over each other.
 */
export const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  keepOnSplit: false,
  excludes: '',
  addAttributes() {
    return {
      id: { default: null, renderHTML: ({ id }) => ({ [COMMENT_DATA]: String(id) }) },
    };
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});
