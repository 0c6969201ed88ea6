import type { ReturnedComment } from '../../domain/suggestions/returned';

/**
 * What LibreOffice writes before an answer: the author in a sentence of its own language, when, and the words that are
 * answered: “Reply to Director (28/01/2008, 10:15): "How many?"”. Up to 7.4 it saves nothing else of what answers what.
 */
const HEAD = /^(?<who>[^\n]+?) \([^()\n]*\): "/u;
/** Stands for the words where none were there to repeat. */
const NO_WORDS = '...';

/** The comments of a document, in which an answer that only repeats what it answers is known as one, without that. */
export function withQuotedAnswers(
  comments: readonly ReturnedComment[],
): readonly ReturnedComment[] {
  return comments.map((one) => (one.answers === null ? answerIn(one, comments) : one));
}

function answerIn(one: ReturnedComment, all: readonly ReturnedComment[]): ReturnedComment {
  const head = HEAD.exec(one.text);
  if (head === null) return one;
  const rest = one.text.slice(head[0].length);
  const named = all.filter(({ id, by }) => {
    return id !== one.id && by !== '' && head.groups?.['who']?.includes(by) === true;
  });
  const whole = named.find(({ text }) => rest.startsWith(`${text}"`));
  const end = whole === undefined ? rest.indexOf('"\n') : whole.text.length;
  const quote = rest.slice(0, Math.max(end, 0));
  const other =
    whole ?? named.find(({ text }) => quote !== '' && (quote === NO_WORDS || text.includes(quote)));
  const text = rest.slice(end + 1).replace(/^\n/u, '');
  return end < 0 || other === undefined || text.trim() === ''
    ? one
    : { ...one, text, answers: other.id };
}
