import { expect, test } from 'vitest';
import {
  fitted,
  textWidth,
} from '../../../../src/renderer/screens/indicators/panel/chart/text-width';
import { yearWords } from '../../../../src/renderer/screens/indicators/panel/chart/year-axis';

test('years are written out where there is room, then short, then some of them, the last always', () => {
  const years = ['2006/7', '2007/8', '2008/9', '2009/10', '2010/11'];
  expect(yearWords(years, 80)).toEqual(years);
  expect(yearWords(years, 41)).toEqual(['06/7', '07/8', '08/9', '09/10', '10/11']);
  expect(yearWords(years, 25)).toEqual(['06/7', null, '08/9', null, '10/11']);
  expect(yearWords(['2006', '2007', '2008'], 20)).toEqual(['2006', null, '2008']);
});

test('a name is cut to its room with an ellipsis, and only where it must be', () => {
  expect(fitted('England', 12, 130)).toBe('England');
  const cut = fitted('Statistical neighbours of the county', 12, 130);
  expect(cut).toMatch(/^Statistical .*…$/u);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(130);
  expect(fitted('学校教育学校教育学校教育', 12, 60)).toMatch(/…$/u);
});
