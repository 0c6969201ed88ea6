import { z } from 'zod';
import { id, line, longText } from './common';
import { richText } from './rich-text';

/** A way to decide that the report weighs. */
const option = z.strictObject({
  id,
  title: line,
  text: longText,
  /** The option of leaving things as they are, which every report weighs. */
  isDoNothing: z.boolean(),
  /** The option that the report recommends. */
  isPreferred: z.boolean(),
});

/** Something with a title that the report lists. */
const titled = z.strictObject({ id, title: line });

/**
 * What a planner wrote of the covering report. What is not here says what is suggested for it, which follows the plan.
 * Fields and parts are those of the pack (see covering-report.ts), by its ids; what a pack no longer has is kept.
 */
export const covering = z.strictObject({
  /** Fields of the front sheet, in the order of their ids. */
  answers: z.array(z.strictObject({ id, text: line })),
  /** Parts that are texts, in the order of their ids. `noImplications`: why there are none, in the place of a text. */
  texts: z.array(z.strictObject({ id, body: richText, noImplications: longText.nullable() })),
  /** Null: those that are suggested. */
  options: z.array(option).nullable(),
  /** Background papers; null: those that are suggested. */
  papers: z.array(titled).nullable(),
  /** Appendices that go behind those that the plan makes. */
  appendices: z.array(titled),
});
