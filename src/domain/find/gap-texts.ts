import { gapName } from '../commands/describe-gaps';
import type { Focus } from '../focus';
import { GAP_ABOUT } from '../gap-codes';
import type { DeliberateGap, Plan } from '../schema/plan';
import { fixedText, textsOf, type TextsOfRecord } from './texts';

/** Why a gap is left open, with the name of whoever answers for it: found, and never put into their mouth anew. */
export function gapTexts(plan: Plan, gap: DeliberateGap): TextsOfRecord {
  const { room, id, field } = placeOf(gap);
  const why = fixedText<DeliberateGap>(
    [`gap ${gap.id}`, 'reason for a gap'],
    gap.reason,
    'a reason stays as it was given',
    { field: field ?? (room === 'indicators' ? 'code' : 'links') },
  );
  const name = { code: gap.code, title: `Deliberate gap of ${gapName(plan, gap)}` };
  return textsOf({ room, id, name }, gap, [why], () => []);
}

/** The record that a deliberate gap is about, where it is filled. */
function placeOf(gap: DeliberateGap): Focus {
  switch (GAP_ABOUT[gap.code]) {
    case 'action':
      return { room: 'actions', id: gap.about, field: null };
    case 'priority':
    case 'commitment':
      return { room: 'actions', id: gap.about, field: 'priority' };
    case 'indicator':
    case 'packIndicator':
      return { room: 'indicators', id: gap.about, field: null };
    case 'document':
      return { room: 'narrative', id: null, field: null };
  }
}
