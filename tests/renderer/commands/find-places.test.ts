import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/renderer/commands/find-places';
import { makePack, makePlan } from '../../support/plan-factory';
import { textWith } from '../../support/lives';

const pack = makePack();
const plan = makePlan({ pack });
const withText = (text: string) => ({
  ...plan,
  indicators: [],
  actions: [],
  sections: plan.sections.slice(0, 1).map((one) => ({ ...one, body: textWith(text) })),
});

test.each([
  ['A zebra.', '“A zebra.”'],
  [
    'A zebra stands in the first words of a paragraph that goes on for rather longer than that.',
    /^“A zebra .*…”$/u,
  ],
  [
    'Nobody would look for it at the very end of a paragraph, and there is a zebra.',
    /^“….* a zebra\.”$/u,
  ],
])('words round what was found have dots where the paragraph goes on: %s', (text, shown) => {
  expect(findPlaces(withText(text), pack, 'zebra').map(({ title }) => title)).toEqual([
    typeof shown === 'string' ? shown : expect.stringMatching(shown),
  ]);
});
