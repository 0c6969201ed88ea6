import { expect, test } from 'vitest';
import { CELL, rowHeadWidth, TOTALS } from '../../../src/renderer/screens/matrix/geometry';

/** What is left beside the cells in a matrix of the sample's 35 indicators and 36 actions, in a window of 1440 pixels. */
const WIDTH = 1232;

test.each([35, 36])(
  'all of %s columns are in view where the row headers can give way',
  (columns) => {
    expect(rowHeadWidth(WIDTH, columns) + columns * CELL + TOTALS).toBeLessThanOrEqual(WIDTH);
  },
);

test('row headers take what few columns leave, up to what a name needs', () => {
  expect(rowHeadWidth(WIDTH, 5)).toBe(400);
  expect(rowHeadWidth(WIDTH, 33)).toBe(WIDTH - 33 * CELL - TOTALS);
});

test('where columns have to be scrolled anyway, and in a narrow window, the width is the usual one', () => {
  expect(rowHeadWidth(WIDTH, 80)).toBe(304);
  expect(rowHeadWidth(800, 5)).toBe(190);
});
