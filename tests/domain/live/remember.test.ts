import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import { findInsertable } from '../../../src/domain/live/insertable';
import { sayLive } from '../../../src/domain/live/say';
import { brokenUses, recordOf } from '../../../src/domain/live/uses';
import type { Live } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { mentionOf, textWith } from '../../support/lives';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const made = makePlan({ pack, actions: 5 });
const offered = [
  ...findInsertable(made, pack, 'figures', ''),
  ...findInsertable(made, pack, 'records', ''),
].map(({ live }) => live);

function withText(lives: readonly Live[]): Plan {
  const body = textWith(...lives.flatMap((live) => [' and ', live]));
  return {
    ...made,
    sections: made.sections.map((one, at) => (at === 1 ? { ...one, body } : one)),
  };
}

function done(plan: Plan, command: Command | null) {
  if (command === null) throw new Error('There is no way back.');
  const outcome = apply(plan, command);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

const removal = fc.oneof(
  fc
    .subarray(
      made.actions.map(({ id }) => id),
      { minLength: 1 },
    )
    .map((ids): Command => ({ type: 'action.remove', ids })),
  fc
    .subarray(
      made.indicators.map(({ id }) => id),
      { minLength: 1 },
    )
    .map((ids): Command => ({ type: 'indicator.remove', ids })),
);

test('whatever is deleted leaves its last words, marked, and undo mends them', () => {
  fc.assert(
    fc.property(fc.subarray(offered), removal, (lives, command) => {
      const plan = withText(lives);
      const { plan: after, inverse } = done(plan, command);
      const ids: readonly string[] = 'ids' in command ? command.ids : [];
      const lost = lives.filter((live) => ids.includes(recordOf(live).id));
      const broken = brokenUses(after, pack);
      expect(broken.map(({ live }) => recordOf(live))).toEqual(lost.map(recordOf));
      for (const [at, { live }] of broken.entries()) {
        const before = lost[at];
        const words = before && sayLive(plan, pack, before, 'word').text;
        expect(sayLive(after, pack, live, 'word')).toEqual({
          kind: 'gone',
          text: `[${words ?? ''}, deleted]`,
        });
      }
      expect(done(after, inverse).plan).toEqual(plan);
    }),
  );
});

test('a title that was changed after it was put in is the one that is remembered', () => {
  const plan = withText([mentionOf('action', 'action-1', { was: 'A01 Old' })]);
  const changes = { title: 'New' };
  const renamed = done(plan, { type: 'action.set', id: 'action-1', changes }).plan;
  const after = done(renamed, { type: 'action.remove', ids: ['action-1'] }).plan;
  expect(brokenUses(after, pack)[0]?.live.attrs.was).toBe('A01 New');
});

test('a comparator that is taken out is remembered too', () => {
  const live = offered.find(
    (one) => one.type === 'figure' && one.attrs.source.kind === 'comparator',
  );
  const source = live?.type === 'figure' ? live.attrs.source : null;
  if (!live || source?.kind !== 'comparator') throw new Error('no comparator is offered');
  const { indicatorId, partId } = source;
  const { plan, inverse } = done(withText([live]), {
    type: 'indicator.comparators',
    indicatorId,
    partId,
    comparators: [],
  });
  expect(brokenUses(plan, pack)).toHaveLength(1);
  expect(brokenUses(done(plan, inverse).plan, pack)).toEqual([]);
});

test('a text that follows nothing that was deleted is the same value', () => {
  const plan = withText([mentionOf('action', 'action-1')]);
  const { plan: after } = done(plan, { type: 'action.remove', ids: ['action-2'] });
  expect(after.sections).toBe(plan.sections);
});
