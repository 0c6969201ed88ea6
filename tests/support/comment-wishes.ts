import * as fc from 'fast-check';
import type { Command } from '../../src/domain/commands/schema';
import { searchedText } from '../../src/domain/find/rich-blocks';
import { planStatus } from '../../src/domain/schema/common';
import type { CommentAbout, Plan } from '../../src/domain/schema/plan';
import { filled, text } from './arbitrary-values';
import { number, pick, several, wish, type Wish } from './wishes';

const AT = '2008-02-12T10:32:05.000Z';
const level = fc.constantFrom('must' as const, 'should' as const, 'note' as const);

/** What a number stands for. */
function aboutOf(plan: Plan, n: number, m: number): CommentAbout {
  const field = n % 2 === 0 ? null : 'title';
  switch (n % 5) {
    case 0:
      return { kind: 'plan', field };
    case 1:
      return { kind: 'section', id: pick(plan.sections, m), field };
    case 2:
      return { kind: 'text', id: pick(plan.sections, m) };
    case 3:
      return { kind: 'action', id: pick(plan.actions, m), field };
    default:
      return { kind: 'indicator', id: pick(plan.indicators, m), partId: null, field };
  }
}

/** Some of the words of a section. */
function rangeIn(plan: Plan, about: CommentAbout, n: number) {
  if (about.kind !== 'text') return {};
  const body = plan.sections.find(({ id }) => id === about.id)?.body;
  const { length } = body ? searchedText(body) : '';
  const start = n % Math.max(1, length);
  return { range: { start, end: Math.min(start + 1 + (n % 40), Math.max(length, start + 1)) } };
}

/** Saying something of a plan, answering it, calling it settled and opening it again. */
export function commentWishes(): fc.Arbitrary<Wish>[] {
  const answer = (id: string, said: string) => ({ id, at: AT, by: 'Planning Officer', text: said });
  return [
    {
      weight: 3,
      arbitrary: wish(
        { n: number, m: number, level, said: filled, by: filled },
        ({ n, m, level: how, said, by }) =>
          (plan, serial) => {
            const about = aboutOf(plan, n, m);
            const record = {
              id: `c-${serial}`,
              at: AT,
              by,
              about,
              level: how,
              text: said,
              quote: about.kind === 'text' ? 'words' : '',
              replies: [],
              resolved: null,
              was: '',
            };
            const at = n % (plan.comments.length + 1);
            return { type: 'comment.add', entries: [{ at, record, ...rangeIn(plan, about, n) }] };
          },
      ),
    },
    {
      weight: 1,
      arbitrary: wish({ n: number, level, said: filled }, ({ n, level: how, said }) => (plan) => ({
        type: 'comment.set',
        id: pick(plan.comments, n),
        changes: { level: how, text: said },
      })),
    },
    {
      weight: 1,
      arbitrary: wish({ n: number, said: filled }, ({ n, said }) => (plan, serial) => ({
        type: 'comment.reply',
        id: pick(plan.comments, n),
        reply: answer(`r-${serial}`, said),
      })),
    },
    {
      weight: 2,
      arbitrary: wish({ n: number, by: filled }, ({ n, by }) => (plan) => ({
        type: 'comment.resolve',
        id: pick(plan.comments, n),
        by,
        at: AT,
      })),
    },
    {
      weight: 2,
      arbitrary: wish({ n: number, said: text }, ({ n, said }) => (plan, serial) => {
        const resolved = plan.comments.filter((comment) => comment.resolved !== null);
        return {
          type: 'comment.reopen',
          id: pick(resolved.length > 0 ? resolved : plan.comments, n),
          reply: answer(`r-${serial}`, said),
        };
      }),
    },
    {
      weight: 1,
      arbitrary: wish({ n: number }, ({ n }) => (plan) => ({
        type: 'comment.remove',
        ids: several(plan.comments, n),
      })),
    },
  ].flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary));
}

/** A step of review from where the plan stands, and now and then from elsewhere. */
export const reviewStep: fc.Arbitrary<(plan: Plan, serial: number) => Command> = fc
  .record({ isLate: fc.nat({ max: 9 }), to: fc.constantFrom(...planStatus.options), note: text })
  .map(({ isLate, to, note }) => (plan, serial) => ({
    type: 'review.step',
    record: {
      id: `step-${serial}`,
      at: AT,
      by: 'Head of Libraries',
      stepId: 'hand-in',
      role: 'writer',
      label: 'Hand in',
      from: isLate === 0 ? 'closed' : plan.header.status,
      to,
      note,
      overridden: null,
      versionId: null,
    },
  }));
