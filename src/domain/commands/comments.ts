import { recordName, recordOf } from '../comments/about';
import { withMark, withoutMarks } from '../comments/marks';
import { ok } from '../result';
import type { Comment, Plan, Reply, Section } from '../schema/plan';
import type { Outcome } from './applied';
import { change, firstTwice, insert, merged, overwritten, takeOut } from './collection';
import { refuse } from './refusal';
import type { CommandOf, SimpleCommand } from './schema';

/** What people say of a plan, and what becomes of it. */

type Added = CommandOf<'comment.add'>['entries'][number];

/** What is wrong with a comment that is to be put in, or null. */
function badComment(plan: Plan, { record, range }: Added) {
  const twice = firstTwice(record.replies.map(({ id }) => id));
  if (twice !== null) return refuse('linkedTwice', `answer ${twice} to comment ${record.id}`);
  const about = recordOf(record.about);
  // One whose record is gone says so itself; it comes back by Undo.
  const isLost = about !== null && recordName(plan, record.about) === null && record.was === '';
  if (isLost) return refuse('unknownRecord', `${about.noun} ${about.id}`);
  if (range === undefined || record.about.kind === 'text') return null;
  return refuse('outOfRange', `for words in what comment ${record.id} is about`);
}

export function addComments(plan: Plan, command: CommandOf<'comment.add'>): Outcome {
  const next = insert(plan.comments, command.entries, 'comment');
  if (!next.ok) return next;
  let sections = plan.sections;
  for (const entry of command.entries) {
    const bad = badComment(plan, entry);
    if (bad) return bad;
    const { record, range } = entry;
    if (range === undefined || record.about.kind !== 'text') continue;
    const place = `${String(range.start)} to ${String(range.end)} in that text`;
    const marked = change(sections, record.about.id, 'section', (section) => {
      const body = withMark(section.body, record.id, range);
      return body === null ? refuse('outOfRange', place) : ok({ ...section, body });
    });
    if (!marked.ok) return marked;
    sections = marked.value.list;
  }
  const ids = command.entries.map(({ record }) => record.id);
  return ok({
    plan: { ...plan, sections, comments: next.value },
    inverse: [{ type: 'comment.remove', ids }, ...bodiesBack(plan.sections, sections)],
  });
}

export function removeComments(plan: Plan, command: CommandOf<'comment.remove'>): Outcome {
  const next = takeOut(plan.comments, command.ids, 'comment');
  if (!next.ok) return next;
  const gone = new Set(command.ids);
  const cleared = plan.sections.map((section): Section => {
    const body = withoutMarks(section.body, (id) => gone.has(id));
    return body === section.body ? section : { ...section, body };
  });
  const bodies = bodiesBack(plan.sections, cleared);
  return ok({
    plan: {
      ...plan,
      sections: bodies.length === 0 ? plan.sections : cleared,
      comments: next.value.left,
    },
    inverse: [{ type: 'comment.add', entries: next.value.taken }, ...bodies],
  });
}

/** What gives sections the texts back that they had, run by run. */
function bodiesBack(before: readonly Section[], after: readonly Section[]): SimpleCommand[] {
  return before.flatMap(({ id, body }, at): SimpleCommand[] =>
    body === after[at]?.body ? [] : [{ type: 'section.set', id, changes: { body } }],
  );
}

function changeComment(
  plan: Plan,
  id: string,
  update: (comment: Comment) => Partial<Comment> | ReturnType<typeof refuse>,
): Outcome {
  let changes: Partial<Comment> = {};
  const next = change(plan.comments, id, 'comment', (comment) => {
    const updated = update(comment);
    if ('ok' in updated) return updated;
    changes = updated;
    const after = merged(comment, changes);
    const twice = firstTwice(after.replies.map((reply) => reply.id));
    return twice === null ? ok(after) : refuse('idTaken', `answer ${twice}`);
  });
  if (!next.ok) return next;
  return ok({
    plan: { ...plan, comments: next.value.list },
    inverse: [{ type: 'comment.set', id, changes: overwritten(next.value.before, changes) }],
  });
}

export function setComment(plan: Plan, command: CommandOf<'comment.set'>): Outcome {
  return changeComment(plan, command.id, () => command.changes as Partial<Comment>);
}

export function replyToComment(plan: Plan, command: CommandOf<'comment.reply'>): Outcome {
  const reply: Reply = { ...command.reply, reopens: null };
  return changeComment(plan, command.id, ({ replies }) => ({ replies: [...replies, reply] }));
}

export function resolveComment(plan: Plan, command: CommandOf<'comment.resolve'>): Outcome {
  const { id, at, by } = command;
  return changeComment(plan, id, ({ resolved }) =>
    resolved === null ? { resolved: { at, by } } : refuse('isResolved', `Comment ${id}`),
  );
}

export function reopenComment(plan: Plan, command: CommandOf<'comment.reopen'>): Outcome {
  return changeComment(plan, command.id, ({ replies, resolved }) => {
    if (resolved === null) return refuse('notResolved', `Comment ${command.id}`);
    return { resolved: null, replies: [...replies, { ...command.reply, reopens: resolved }] };
  });
}

/** Makes comments say what their record was called, where a command takes that record away; none goes with it. */
export function withCommentsNamed(before: Plan, outcome: Outcome): Outcome {
  if (!outcome.ok) return outcome;
  const { plan: after, inverse } = outcome.value;
  const back: SimpleCommand[] = [];
  const comments = after.comments.map((comment): Comment => {
    const name = recordName(before, comment.about);
    if (name === null || recordName(after, comment.about) !== null) return comment;
    const { id, was } = comment;
    back.push({ type: 'comment.set', id, changes: { was } });
    return { ...comment, was: name };
  });
  if (back.length === 0) return outcome;
  return ok({ plan: { ...after, comments }, inverse: [...inverse, ...back] });
}
