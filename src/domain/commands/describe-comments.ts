import { aboutFocus, aboutName } from '../comments/about';
import type { Focus } from '../focus';
import { written } from '../in-words';
import type { Plan } from '../schema/plan';
import type { CommandOf } from './schema';

type CommentCommand =
  | CommandOf<'comment.add'>
  | CommandOf<'comment.set'>
  | CommandOf<'comment.reply'>
  | CommandOf<'comment.resolve'>
  | CommandOf<'comment.reopen'>
  | CommandOf<'comment.remove'>;

const VERBS = {
  'comment.set': 'Edit',
  'comment.reply': 'Reply to',
  'comment.resolve': 'Resolve',
  'comment.reopen': 'Reopen',
  'comment.remove': 'Delete',
} as const;

/** What saying something of a plan, or answering it, is called, and where it shows. */
export function describeComment(
  plan: Plan,
  command: CommentCommand,
): { readonly label: string; readonly focus: Focus } {
  if (command.type === 'comment.add') {
    const [first] = command.entries;
    const isOne = first !== undefined && command.entries.length === 1;
    return {
      label: isOne
        ? `Comment on ${nameIn(plan, first.record)}`
        : `Add ${written(command.entries.length)} comments`,
      focus: aboutFocus(first?.record.about ?? { kind: 'plan', field: null }),
    };
  }
  const ids = command.type === 'comment.remove' ? command.ids : [command.id];
  const [id = ''] = ids;
  const comment = plan.comments.find((one) => one.id === id);
  const which = comment === undefined ? 'comment' : `comment on ${nameIn(plan, comment)}`;
  return {
    label: `${VERBS[command.type]} ${ids.length === 1 ? which : `${written(ids.length)} comments`}`,
    // Not its place: replay of a journal describes a step by another plan than the one that the person saw.
    focus: { room: 'overview', id, field: 'comments' },
  };
}

function nameIn(plan: Plan, comment: Plan['comments'][number]): string {
  return comment.about.kind === 'plan' ? 'the plan' : aboutName(plan, comment);
}
