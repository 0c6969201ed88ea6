import { z } from 'zod';
import { filledLine, id, line, longText, moment, planStatus, severity } from './common';
import { registerKey } from './registers';

/** Words that must say something. */
const words = longText.refine((text) => text.trim() !== '', 'is blank');

/** Who did something, by the name that they sign with, and when. */
const signed = { at: moment, by: filledLine };
const signature = z.strictObject(signed);

/** A field as the window names it: "due", "target:2008/9"; null: the record as a whole. */
const field = line
  .max(64)
  .regex(/^[A-Za-z][\w:/.-]*$/u, 'is not the name of a field')
  .nullable();

/** What a comment or a suggestion is about. */
export const about = z.discriminatedUnion('kind', [
  /** The plan as a whole, or a field of its cover. */
  z.strictObject({ kind: z.literal('plan'), field }),
  z.strictObject({ kind: z.literal('section'), id, field }),
  /** Some of the words of a section, which carry a mark with the comment's id. */
  z.strictObject({ kind: z.literal('text'), id }),
  z.strictObject({ kind: z.literal('action'), id, field }),
  /** `partId`: the measure that the field is of; null where the indicator has it. */
  z.strictObject({ kind: z.literal('indicator'), id, partId: id.nullable(), field }),
  /** A record of a register. */
  z.strictObject({ kind: z.literal('record'), register: registerKey, id, field }),
  /** The covering report, or a part of it by the pack's id; of the front sheet a field, by the pack's id for that. */
  z.strictObject({ kind: z.literal('covering'), part: id.nullable(), field }),
]);

/** What was said of a comment. */
export const answer = z.strictObject({ id, ...signed, text: longText });

/** An answer to a comment. `reopens`: who had called it settled, and when, where the answer opens it again. */
export const reply = answer
  .extend({ reopens: signature.nullable() })
  .refine(({ text, reopens }) => reopens !== null || text.trim() !== '', 'says nothing');

/** What a reader says of a plan, and what became of it. */
export const comment = z.strictObject({
  id,
  ...signed,
  about,
  /** `must`: the plan is not agreed while it is open. */
  level: severity,
  text: words,
  /** The words that it was about when it was made; blank unless it is about words of a section, or of a Word file. */
  quote: longText,
  /** Oldest first. */
  replies: z.array(reply),
  /** Who called it settled; null while it is open. */
  resolved: signature.nullable(),
  /** What its record was called last, where that record is gone; blank while it is there. */
  was: line,
});

/** A step that a plan took through its review. Never changed and never taken back. */
export const reviewStep = z.strictObject({
  id,
  ...signed,
  /** Step and role of the pack, and what the step was called when it was taken: "Submit for review". */
  stepId: id,
  role: id,
  label: filledLine,
  from: planStatus,
  to: planStatus,
  note: longText,
  /** Why it was taken though something that must hold did not; null where all did. */
  overridden: words.nullable(),
  /** The named version that was taken with it. */
  versionId: id.nullable(),
});
