import { z } from 'zod';
import { id, planStatus, type PlanStatus } from './common';
import { houseStyleSchema } from './house-style';

/** Stages from which a paper is a draft no more, where a pack says nothing of it. */
export const DRAFT_ENDS: readonly PlanStatus[] = ['approved', 'closed'];

/** What an organisation says of the papers that are made of its plans. */
export const paperRules = z.strictObject({
  /** Id of the house style that papers have where nobody has chosen another; left out: the plain one. */
  houseStyle: id.optional(),
  /** House styles that come with the pack. */
  houseStyles: z.array(houseStyleSchema).default([]),
  /** Stages from which a paper is a draft no more, and has no watermark. */
  finalStages: z.array(planStatus).default([...DRAFT_ENDS]),
});
