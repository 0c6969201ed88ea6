import { z } from 'zod';
import { filledLine, id, longText, planKind, severity } from './common';
import { item } from './pack-item';
import { registerKey } from './registers';

/** A statement that plans carry in a section. */
export const statement = z.strictObject({
  ...item,
  /** Section of the plan template that carries it. */
  sectionId: id,
  mandatory: z.boolean(),
});

const templateSection = z.strictObject({
  id,
  /** Heading above a run of sections: "Service profile". */
  group: filledLine,
  title: filledLine,
  /** `narrative`: text alone; the others print their table under the text. */
  kind: z.enum(['narrative', 'actions', 'indicators']),
  /** Registers of the plan that print their tables under the text, in this order. */
  registers: z.array(registerKey).default([]),
  guidance: longText,
  checklist: z.array(filledLine).default([]),
  /** Guide to the number of words, or null for no guide. */
  words: z.strictObject({ from: z.int().min(0), to: z.int().min(1) }).nullable(),
  /** Must not be blank when the plan is submitted. */
  mandatory: z.boolean(),
  /** May say that there are no implications, with a reason, instead of a text. */
  allowsNoImplications: z.boolean(),
});

/** A check as this organisation wants it: off, or of another severity than the check's own. */
export const checkSetting = z.strictObject({
  /** The check's code, such as "title-length"; a code that this build does not know is left alone. */
  code: id,
  on: z.boolean(),
  /** Null: as grave as the check itself says. */
  severity: severity.nullable(),
});

/** What a kind of plan is made of. */
export const template = z.strictObject({
  kind: planKind,
  title: filledLine,
  sections: z.array(templateSection).min(1),
  /** Settings for plans of this template, which go before those of the pack. */
  checks: z.array(checkSetting).default([]),
});
