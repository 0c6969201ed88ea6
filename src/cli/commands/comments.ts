import { aboutName, goneWords } from '../../domain/comments/about';
import { countByLevel } from '../../domain/comments/counts';
import { commentsInOrder, isOpen } from '../../domain/comments/order';
import { placeWords } from '../../domain/comments/place-words';
import { count } from '../../domain/in-words';
import type { Comment, Plan } from '../../domain/schema/plan';
import type { Command } from '../command';
import { readPlan } from '../read-plan';

/** `comments LIBRARY PLAN` */
export const comments: Command = {
  name: 'comments',
  words: ['LIBRARY', 'PLAN'],
  options: { open: { help: 'leaves out what is resolved' } },
  summary: 'lists what readers said of a plan, in reading order; ends with 1 while a must is open',
  async run(call) {
    const { plan, name } = await readPlan(call);
    const all = commentsInOrder(plan);
    const open = all.filter(isOpen);
    const shown = call.switches.has('open') ? open : all;
    const { must, should, note } = countByLevel(open);
    const resolved = all.length - open.length;
    const levels = `${String(must)} must, ${String(should)} should, ${count(note, 'note')}`;
    const end = `${count(open.length, 'open comment')} (${levels}), ${String(resolved)} resolved.`;
    return {
      text: [...shown.map((comment) => commentText(plan, comment)), end].join('\n'),
      value: {
        plan: name,
        must,
        should,
        note,
        resolved,
        comments: shown.map((comment) => ({
          ...comment,
          name: aboutName(plan, comment),
          gone: goneWords(plan, comment),
        })),
      },
      exitCode: must > 0 ? 1 : 0,
    };
  },
};

function commentText(plan: Plan, comment: Comment): string {
  const { id, at, by, level, text, quote, replies, resolved } = comment;
  const day = (moment: string) => moment.slice(0, 10);
  const gone = goneWords(plan, comment);
  return [
    `${level}  ${placeWords(plan, comment)}  ${by}, ${day(at)}${isOpen(comment) ? '' : ' (resolved)'}  [${id}]`,
    ...(quote === '' ? [] : [`  “${quote}”`]),
    ...(gone === null ? [] : [`  ${gone}`]),
    `  ${text}`,
    ...replies.map((reply) => {
      const verb = reply.reopens === null ? '' : ' (opened it again)';
      return `  > ${reply.by}, ${day(reply.at)}${verb}: ${reply.text}`;
    }),
    ...(resolved === null ? [] : [`  Resolved by ${resolved.by}, ${day(resolved.at)}.`]),
  ].join('\n');
}
