import { aboutName, excerptOf, focusOf } from '../../comments/about';
import { isOpen } from '../../comments/order';
import { count } from '../../in-words';
import { isSome, type Place } from '../finding';
import type { WholeRule } from '../rule';
import { CLEARANCE } from '../sources';

/** What a reader said must be settled is settled. */
export const mustComment: WholeRule = {
  code: 'must-comment',
  severity: 'must',
  why: 'A reader said that the plan cannot go on before this is settled. Silence is not consent: whoever raised it, or whoever answers for the plan, calls it resolved.',
  source: CLEARANCE,
  kinds: ['divisional', 'introduction'],
  reads: ['comments', 'sections', 'actions', 'indicators'],
  find: (plan) => {
    const open = plan.comments.filter((comment) => isOpen(comment) && comment.level === 'must');
    // Several on one field are one place to go to.
    const byField = new Map<string, Place>();
    for (const comment of open) {
      const [name, focus] = [aboutName(plan, comment), focusOf(plan, comment)];
      const key = JSON.stringify([name, focus]);
      const said = `${comment.by}: “${excerptOf(comment)}”`;
      const before = byField.get(key)?.title;
      const title = before === undefined ? said : `${before} ${said}`;
      byField.set(key, { name, title, about: focus.id, focus });
    }
    const places = [...byField.values()];
    if (!isSome(places)) return [];
    const title = `Settle ${count(open.length, 'comment that must be', 'comments that must be')}`;
    return [{ title, places }];
  },
};
