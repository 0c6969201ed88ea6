import { z } from 'zod';
import { filledLine, id, moment } from '../schema/common';
import { answer, comment } from '../schema/review';
import { suggestion } from '../schema/suggestion';
import { command, entries, ids, position } from './schema-parts';

/** Everything that a person can do to comments, and to what readers changed in Word. */
export const REVIEW_COMMANDS = [
  command(
    'comment.add',
    'Says something of the plan. `range`: which words of the section, as places in its text, a line for each paragraph and one character for what follows a record; they are marked.',
    {
      entries: z
        .array(
          z.strictObject({
            at: position,
            record: comment,
            range: z
              .strictObject({ start: position, end: position })
              .refine(({ start, end }) => start < end, 'ends before it begins')
              .optional(),
          }),
        )
        .min(1),
    },
  ),
  command('comment.set', 'Changes fields of a comment; what it is about stays.', {
    id,
    changes: comment.omit({ id: true, about: true }).partial(),
  }),
  command('comment.reply', 'Answers a comment.', {
    id,
    reply: answer.extend({ text: comment.shape.text }),
  }),
  command('comment.resolve', 'Calls a comment settled.', { id, by: filledLine, at: moment }),
  command('comment.reopen', 'Opens a settled comment again; why stays in its thread.', {
    id,
    reply: answer,
  }),
  command('comment.remove', 'Takes comments out, and their marks off the text.', { ids }),

  command('suggestion.add', 'Takes in what readers changed in Word.', {
    entries: entries(suggestion),
  }),
  command(
    'suggestion.decide',
    'Says of a suggestion that it was accepted or rejected; null: nobody has said. What it suggests is done by other commands.',
    { id, decided: suggestion.shape.decided },
  ),
  command('suggestion.remove', 'Takes suggestions out.', { ids }),
] as const;
