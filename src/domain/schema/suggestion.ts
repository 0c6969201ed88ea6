import { z } from 'zod';
import { filledLine, id, line, longText, moment } from './common';
import { about } from './review';

/** A field of a row that a reader added or deleted, and what it said there. */
const said = z.strictObject({ field: filledLine, text: longText });

/**
 * A change to a plan that a reader made in Word, and what became of it. `set`: a field, or a paragraph of a section's
 * text; `add` and `drop`: an action or a record of a register; `other`: whatever belongs to no place that can be changed.
 */
export const suggestion = z.strictObject({
  id,
  kind: z.enum(['set', 'add', 'drop', 'other']),
  /** What is to be changed, or a record of the table that is added to; null: an action is added, or no place was found. */
  about: about.nullable(),
  /** When it was made, and by whom; blank where Word did not say. */
  at: moment,
  by: line,
  /** Whether Word had tracked it; what was typed over without is found by comparison. */
  isTracked: z.boolean(),
  /** As it was in the document that went out, and as it is to be: as printed, blank for nothing. */
  before: longText,
  after: longText,
  /** The paragraph, the action or the record that it comes behind; blank: the first, or not a matter of order. */
  behind: longText,
  /** What a row that was added or deleted said in each field; nothing where older programs took it back. */
  fields: z.array(said),
  /** Where it stood in the document, in words, and the document's name. */
  where: line,
  file: line,
  /** What became of it, by whom; null: nobody has said. */
  decided: z
    .strictObject({ verdict: z.enum(['accepted', 'rejected']), at: moment, by: filledLine })
    .nullable(),
});
