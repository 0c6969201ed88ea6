import { z } from 'zod';
import { figure, filledLine, id, line } from './common';
import { source } from './pack-item';

/** A shape stands for each status beside its word, so that no status rests on colour. */
export const statusShape = z.enum([
  'notStarted',
  'onCourse',
  'slipped',
  'complete',
  'stopped',
  'deleted',
]);
/** See {@link statusShape}. */
export type StatusShape = z.infer<typeof statusShape>;

/** A word for how an action stands. */
export const status = z.strictObject({
  id,
  label: filledLine,
  shape: statusShape,
  closed: z.boolean(),
});

/** A word of a vocabulary. */
export const namedChoice = z.strictObject({ id, label: filledLine, detail: line.optional() });

/** A rule that says when a result is on target. */
export const ragRule = z.strictObject({
  id,
  label: filledLine,
  /** How the distance from target is measured. */
  measure: z.enum(['percentOfTarget', 'percentagePoints', 'absolute']),
  /** Largest shortfall that is still green, and still amber; in the measure's own unit. */
  green: figure,
  amber: figure.nullable(),
  /** Off target beyond amber but improved or maintained on last year is amber, not red. */
  amberIfImproved: z.boolean(),
  source,
  verified: z.boolean(),
});
