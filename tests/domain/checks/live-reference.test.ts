import { expect, test } from 'vitest';
import { liveReference } from '../../../src/domain/checks/rules/live-reference';
import { fieldOfLive } from '../../../src/domain/live/field';
import { cleanPlan, pack, saidBy, withSection } from '../../support/clean-plan';
import { mentionOf, textWith } from '../../support/lives';

test('every figure and name in the text leads to a record', () => {
  expect(saidBy(liveReference, cleanPlan)).toEqual([]);
  const there = mentionOf('action', 'action-1');
  expect(saidBy(liveReference, withSection('context', { body: textWith(there) }))).toEqual([]);
  const gone = mentionOf('action', 'gone', { was: 'A99 Gone' });
  const plan = withSection('context', { body: textWith('See ', there, ' and ', gone) });
  expect(saidBy(liveReference, plan)).toEqual([
    ['Mend 1 figure or name that leads nowhere in the text', 'What the year brings “A99 Gone”.'],
  ]);
  expect(liveReference.find(plan, pack, null)[0]).toMatchObject({
    places: [
      {
        about: 'context',
        focus: { room: 'narrative', id: 'context', field: fieldOfLive(1) },
      },
    ],
  });
});
