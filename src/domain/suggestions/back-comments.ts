import { recordName } from '../comments/about';
import { commentCommand } from '../comments/make';
import type { SimpleCommand } from '../commands/schema';
import type { Say } from '../rich-text';
import type { Comment, Plan, Reply } from '../schema/plan';
import { commentPlaces, type CommentPlace } from './comment-places';
import { fitMoment, fitName, fitText } from './fit';
import { KnownComments } from './known-comments';
import { readLevel } from './level-words';
import type { ReturnedComment, ReturnedCopy } from './returned';

/** What comes back is given ids and, where the document does not say when, a moment. */
export interface Making {
  readonly newId: (kind: 'c' | 'r' | 's') => string;
  readonly now: string;
}

/** A comment that no place was found for, which is on the plan as a whole now. */
export interface LostComment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly quote: string;
  readonly where: string;
}

/** What readers said in a document, as commands. */
export interface BackComments {
  readonly commands: readonly SimpleCommand[];
  readonly added: number;
  readonly answers: number;
  readonly resolved: number;
  /** Comments and answers that the plan had already. */
  readonly known: number;
  readonly lost: readonly LostComment[];
}

/** The comments of a document that are new, each where it belongs; answers in their threads, and what was settled. */
export function backComments(
  copy: ReturnedCopy,
  plan: Plan,
  say: Say,
  making: Making,
): BackComments {
  const places = commentPlaces(copy, plan, say);
  const known = new KnownComments(copy.origin, plan, making.now);
  const threads = new Map<string, string>();
  const fresh: {
    readonly said: ReturnedComment;
    readonly replies: Reply[];
    readonly id: string;
  }[] = [];
  const commands: SimpleCommand[] = [];
  const found = { answers: 0, resolved: 0, known: 0 };
  for (const said of firstAsked(copy.comments)) {
    const old = known.take(said);
    if (old !== null) {
      found.known += 1;
      threads.set(said.id, old.id);
      if (said.answers === null && said.isResolved && !old.wasResolved && isOpenIn(plan, old.id)) {
        const { by, at } = savedBy(copy, making.now);
        commands.push({ type: 'comment.resolve', id: old.id, by, at });
        found.resolved += 1;
      }
      continue;
    }
    const thread = said.answers === null ? undefined : threads.get(said.answers);
    const own = fresh.find(({ id }) => id === thread);
    const isInPlan = plan.comments.some(({ id }) => id === thread);
    if (thread === undefined || (!own && !isInPlan)) {
      const id = making.newId('c');
      threads.set(said.id, id);
      fresh.push({ said, replies: [], id });
      continue;
    }
    found.answers += 1;
    threads.set(said.id, thread);
    const { id, at, by, text } = {
      id: making.newId('r'),
      ...signatureOf(said, making.now),
      text: wordsOf(said),
    };
    if (own) own.replies.push({ id, at, by, text, reopens: null });
    else commands.push({ type: 'comment.reply', id: thread, reply: { id, at, by, text } });
  }
  const made = fresh.map((one) => ({
    ...one,
    place: withAnswered(places.get(one.said.id) ?? NOWHERE, one.said, copy),
  }));
  return {
    ...found,
    commands: [...commands, ...addition(plan, made, copy, making.now)],
    added: made.length,
    lost: made.flatMap(({ id, said, place }): LostComment[] =>
      place.lostAt === ''
        ? []
        : [
            {
              id,
              by: fitName(said.by),
              text: wordsOf(said),
              quote: place.quote,
              where: place.lostAt,
            },
          ],
    ),
  };
}

/** An answer to a comment that the plan has no longer repeats what it answers, as nobody could tell otherwise. */
function withAnswered(
  place: CommentPlace,
  { answers }: ReturnedComment,
  { comments }: ReturnedCopy,
): CommentPlace {
  const answered = answers === null ? undefined : comments.find(({ id }) => id === answers);
  if (answered === undefined) return place;
  return { ...place, quote: fitText(`${fitName(answered.by)}: ${answered.text}`) };
}

/** Comments in their order, but for answers, which come after what they answer. */
function firstAsked(comments: readonly ReturnedComment[]): readonly ReturnedComment[] {
  const byId = new Map(comments.map((one) => [one.id, one]));
  const depthOf = (one: ReturnedComment): number => {
    let depth = 0;
    let at: ReturnedComment | undefined = one;
    // Whoever made the file may have written that two comments answer each other.
    while (at !== undefined && at.answers !== null && depth <= comments.length) {
      depth += 1;
      at = byId.get(at.answers);
    }
    return depth;
  };
  const depths = new Map(comments.map((one) => [one, depthOf(one)]));
  return comments.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}

const NOWHERE: CommentPlace = {
  about: { kind: 'plan', field: null },
  range: null,
  quote: '',
  lostAt: 'no place in the text',
};

interface Made {
  readonly id: string;
  readonly said: ReturnedComment;
  readonly replies: readonly Reply[];
  readonly place: CommentPlace;
}

function addition(
  plan: Plan,
  made: readonly Made[],
  copy: ReturnedCopy,
  now: string,
): readonly SimpleCommand[] {
  const entries = made.flatMap(({ id, said, replies, place }, at) => {
    const { level, text } = readLevel(wordsOf(said));
    const { about, range, quote } = placeIn(plan, place);
    const words = range === null ? null : { ...range, quote };
    const remark = { id, ...signatureOf(said, now), level, text, about, words };
    return commentCommand(plan, remark).entries.map((entry) => ({
      ...entry,
      at: plan.comments.length + at,
      record: {
        ...entry.record,
        quote,
        replies: [...replies],
        resolved: said.isResolved ? savedBy(copy, now) : null,
      } satisfies Comment,
    }));
  });
  return entries.length === 0 ? [] : [{ type: 'comment.add', entries }];
}

/** The place of a comment, or the plan where its record is gone since. */
function placeIn(plan: Plan, place: CommentPlace): CommentPlace {
  const { about } = place;
  return recordName(plan, about) !== null
    ? place
    : { ...place, about: { kind: 'plan', field: null }, range: null };
}

function isOpenIn({ comments }: Plan, id: string): boolean {
  return comments.some((comment) => comment.id === id && comment.resolved === null);
}

/** Word does not say who settled a comment: whoever saved the document last is named. */
function savedBy({ saved }: ReturnedCopy, now: string) {
  return { by: fitName(saved.by), at: fitMoment(saved.at, now) };
}

function signatureOf({ by, at }: ReturnedComment, now: string) {
  return { by: fitName(by), at: fitMoment(at, now) };
}

function wordsOf({ text }: ReturnedComment): string {
  const words = fitText(text);
  return words.trim() === '' ? 'A comment without words' : words;
}
