import { sameText } from '../../../domain/compare/same';
import { coveringOf, type Earlier } from '../../../domain/covering/covering';
import { perPlan } from '../../../domain/queries/per-plan';
import type { RichText } from '../../../domain/rich-text';
import type { CoveringPart } from '../../../domain/schema/pack';
import type { TextHolder } from '../narrative/editor/text-holder';

/** The text of a part of the covering report: what is suggested is shown, and becomes the planner's own by typing. */
export function partHolder({ id, title }: CoveringPart, earlier: Earlier | null): TextHolder {
  let last: RichText | null = null;
  // The window asks at every change of anything; a suggestion that still says the same is the same text.
  const bodyOf = perPlan((plan, pack): RichText | null => {
    const text = coveringOf(plan, pack, earlier).texts.find(({ part }) => part.id === id);
    const body = text?.body ?? null;
    last = body !== null && last !== null && sameText(last, body) ? last : body;
    return last;
  });
  return {
    id,
    title: () => title,
    body: ({ open }) => (open === null ? null : bodyOf(open.history.plan, open.pack)),
    write: (body) => ({ type: 'covering.text', id, text: { body, noImplications: null } }),
  };
}
