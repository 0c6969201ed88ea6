import { expect, it } from 'vitest';
import { matching } from '../../../src/renderer/components/grid/editors/matching';

const choices = ['Not started', 'In progress', 'Abandoned', 'Done', 'To be done'].map((text) => ({
  text,
}));

it.each([
  ['done', ['Done', 'To be done', 'Abandoned']],
  [' DON ', ['Done', 'To be done', 'Abandoned']],
  ['o', ['Not started', 'In progress', 'Abandoned', 'Done', 'To be done']],
  ['p', ['In progress']],
  ['', ['Not started', 'In progress', 'Abandoned', 'Done', 'To be done']],
  ['late', []],
])('“%s” finds what begins with it first, then words, then the rest', (text, found) => {
  expect(matching(choices, text).map((choice) => choice.text)).toEqual(found);
});

it('finds words behind a bracket or a hyphen', () => {
  const names = ['Complete (abandoned)', 'Re-done'].map((text) => ({ text }));
  expect(matching(names, 'done').map(({ text }) => text)).toEqual([
    'Re-done',
    'Complete (abandoned)',
  ]);
});
