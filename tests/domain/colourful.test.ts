import { expect, test } from 'vitest';
import { isColourful, isColourfulHex } from '../../src/domain/colourful';

test('red, amber, green and pale shades of them are colours', () => {
  const colours = ['FF0000', 'FFC000', '00B050', '92D050', 'FFEB9C', '1F497D', 'ff9999'];
  expect(colours.filter((one) => !isColourfulHex(one))).toEqual([]);
});

test('black, white, greys and the tints of them in office themes are none, nor is what is no colour', () => {
  const others = ['000000', 'FFFFFF', '808080', 'EEECE1', '44546A', 'auto', '', null];
  expect(others.filter(isColourfulHex)).toEqual([]);
  expect(isColourful([])).toBe(false);
});

test('a colour begins where its shares are more than 60 apart', () => {
  expect(isColourful([100, 160, 130])).toBe(false);
  expect(isColourful([100, 161, 130])).toBe(true);
});
