import { expect, test } from 'vitest';
import {
  isNhsNumber,
  isPhoneNumber,
  personalDataIn,
} from '../../../src/domain/wording/personal-data';

// Numbers set aside for examples: telephones by Ofcom, the NHS number by the NHS, AB 12 34 56 C by forms.
test.each([
  ['Ask head.teacher@school.example.org today', 'email', '…@school.example.org'],
  ['Ring 01632 960001.', 'phone', 'ends 01'],
  ['Ring (020) 7946 0958', 'phone', 'ends 58'],
  ['Ring 07700 900123, or write', 'phone', 'ends 23'],
  ['Ring +44 7700 900 123', 'phone', 'ends 23'],
  ['Patient 943 476 5919 waits', 'nhs', 'ends 19'],
  ['Patient 9434765919', 'nhs', 'ends 19'],
  ['His number is AB 12 34 56 C.', 'insurance', 'ends 6C'],
  ['AB123456C', 'insurance', 'ends 6C'],
])('%s', (text, kind, hint) => {
  expect(personalDataIn(text)).toEqual([{ kind, hint }]);
});

test.each([
  'From 1 April 2008 to 31 March 2009 we spend £1,250,000 of 12 500 000.',
  'Grants 2008-09-10 and 2007/8 2008/9 2009/10',
  'The reference is 943 476 5918.',
  'Order 0000000000 or 1234567890123456',
  'Pupils @ school, 31,500 (31,200 last year), 45.2345678901',
  'QQ 12 34 56 C, GB 12 34 56 C and AB 12 34 56 E are no numbers.',
  'NI 117 is 5.8% and NI 152 12.4%.',
  '',
])('%s holds none', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('an NHS number has a check figure, and never one of ten', () => {
  expect(isNhsNumber('4010232137')).toBe(true);
  expect(isNhsNumber('4010232138')).toBe(false);
  expect(isNhsNumber('401023213')).toBe(false);
  expect(isNhsNumber('0000000000')).toBe(false);
  // The sum leaves 1: the check would be 10.
  for (let last = 0; last <= 9; last += 1) {
    expect(isNhsNumber(`600000009${String(last)}`)).toBe(false);
  }
});

test('a telephone number has its length and its first figures', () => {
  expect(isPhoneNumber('01632 960001')).toBe(true);
  expect(isPhoneNumber('+44 (0)1632 960001')).toBe(true);
  expect(isPhoneNumber('04632 960001')).toBe(false);
  expect(isPhoneNumber('01632 9600')).toBe(false);
});
