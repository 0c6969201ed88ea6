import { z } from 'zod';
import { filledLine, id, line } from './common';

/** A shape stands for each band beside its word and number, so that no score rests on colour. */
export const riskShape = z.enum(['low', 'medium', 'high', 'severe']);
/** See {@link riskShape}. */
export type RiskShape = z.infer<typeof riskShape>;

const step = z.strictObject({ label: filledLine, detail: line.optional() });
const scale = z.array(step).min(2).max(6);

/**
 * How an organisation scores risks: likelihood times impact, each a step counted from 1, and what the product is called.
 */
export const riskMatrix = z.strictObject({
  /** Least likely first. */
  likelihood: scale,
  /** Least bad first. */
  impact: scale,
  /** Lowest first; a score is in the last band that starts at it or below. */
  bands: z
    .array(
      z.strictObject({
        id,
        label: filledLine,
        /** Lowest score of the band. */
        from: z.int().min(1),
        shape: riskShape,
        /** Whether a risk of this band must say what is done about it. */
        needsControl: z.boolean(),
      }),
    )
    .min(1)
    .refine(
      (bands) =>
        bands[0]?.from === 1 &&
        bands.every(({ from }, n) => n === 0 || (bands[n - 1]?.from ?? 0) < from),
      'does not start at 1 or is out of order',
    ),
});

/** The matrix of a pack that gives none. */
export const PLAIN_MATRIX: z.infer<typeof riskMatrix> = {
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'].map((label) => ({
    label,
  })),
  impact: ['Very small', 'Small', 'Moderate', 'Serious', 'Very serious'].map((label) => ({
    label,
  })),
  bands: [
    { id: 'low', label: 'Low', from: 1, shape: 'low', needsControl: false },
    { id: 'medium', label: 'Medium', from: 5, shape: 'medium', needsControl: true },
    { id: 'high', label: 'High', from: 10, shape: 'high', needsControl: true },
    { id: 'severe', label: 'Very high', from: 16, shape: 'severe', needsControl: true },
  ],
};
