import { expect, test } from 'vitest';
import { logoAdvice } from '../../../src/domain/house-style/logo-advice';
import { PLAIN_STYLE } from '../../../src/domain/house-style/plain';
import type { HouseStyle } from '../../../src/domain/schema/house-style';
import { madePng } from '../../support/made-png';

const withLogo = (width: number, dots: number, height: number): HouseStyle => ({
  ...PLAIN_STYLE,
  logo: { kind: 'png', data: madePng(width, dots), alternative: 'A logo', height },
});

test('a logo with too few dots for its height is said, with how many it should have', () => {
  expect(logoAdvice(PLAIN_STYLE)).toBeNull();
  expect(logoAdvice(withLogo(16, 16, 18))).toBe(
    'The logo will look coarse on paper: it has 16 by 16 dots, 22 to the inch at this height. Choose a picture of at least 71 dots in height, or print it lower.',
  );
  expect(logoAdvice(withLogo(71, 71, 18))).toBeNull();
  expect(logoAdvice(withLogo(70, 70, 18))).not.toBeNull();
});

test('a wide one is judged by the height that it has when it is as wide as the text', () => {
  // 2,400 by 60 dots on 170 mm are 4.25 mm high, and 358 dots to the inch.
  expect(logoAdvice(withLogo(2_400, 60, 18))).toBeNull();
});
