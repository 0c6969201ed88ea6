import { gapFocus, gapName } from '../commands/describe';
import type { DeliberateGap, Plan } from '../schema/plan';
import { fixedText, textsOf, type TextsOfRecord } from './texts';

/** Why a gap is left open, with the name of whoever answers for it: found, and never put into their mouth anew. */
export function gapTexts(plan: Plan, gap: DeliberateGap): TextsOfRecord {
  const { room, id, field } = gapFocus(gap);
  const why = fixedText<DeliberateGap>(
    [`gap ${gap.id}`, 'reason for a gap'],
    gap.reason,
    'a reason stays as it was given',
    { field: field ?? (room === 'indicators' ? 'code' : 'links') },
  );
  const name = { code: gap.code, title: `Deliberate gap of ${gapName(plan, gap)}` };
  return textsOf({ room, id, name }, gap, [why], () => []);
}
