import { withoutComments } from '../comments/marks';
import { sayLive } from '../live/say';
import { mapLines, type Inline, type LiveFigure, type RichText } from '../rich-text';
import { pushRun } from '../runs';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';

/** Whether a figure follows the target of a year before `year`, which the next plan has no more. */
function isOver({ attrs: { source } }: LiveFigure, year: string): boolean {
  return (source.kind === 'target' || source.kind === 'change') && source.year < year;
}

/**
 * A text as the plan of `year` begins with it: no comment is on it, and figures of targets of the years before are the
 * words that they stood for. Every other figure follows its record into the new plan.
 */
export function carriedText(text: RichText, plan: Plan, pack: Pack, year: string): RichText {
  return mapLines(withoutComments(text), (line) => {
    if (!line.some((node) => node.type === 'figure' && isOver(node, year))) return line;
    const next: Inline[] = [];
    for (const node of line) {
      if (node.type === 'figure' && isOver(node, year)) {
        pushRun(next, sayLive(plan, pack, node, 'word').text, node.marks);
      } else if (node.type === 'text') pushRun(next, node.text, node.marks);
      else next.push(node);
    }
    return next;
  });
}
