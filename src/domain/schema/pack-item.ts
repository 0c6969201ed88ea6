import { z } from 'zod';
import { date, filledLine, id, line, longText } from './common';

/** Where a pack item was read: the document, its line or page, and an address where there is one. */
export const source = z.strictObject({
  document: filledLine,
  line: line.optional(),
  url: z.url().optional(),
  note: line.optional(),
});

/** What every item of a pack says of itself. `verified` is false for general knowledge that nobody has looked up. */
export const item = {
  id,
  /** The name in use. */
  label: filledLine,
  /** Other wordings in use, such as the introduction's own. */
  aliases: z.array(filledLine).default([]),
  source,
  verified: z.boolean(),
  /** First and last day on which the item holds. */
  validFrom: date.optional(),
  validTo: date.optional(),
  /** Id of the item that takes its place. */
  supersededBy: id.optional(),
  note: longText.optional(),
};

/** An item that says no more than its name and where it was read. */
export const plainItem = z.strictObject(item);
