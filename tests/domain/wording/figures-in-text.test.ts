import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/domain/wording/figures-in-text';

const read = (text: string) =>
  figuresIn(text).map(({ written, value, unit }) => [written.trim(), value, unit]);

test.each([
  [
    'It is 64.9%, up 3.5 points',
    [
      ['64.9%', 64.9, 'percent'],
      ['3.5 points', 3.5, 'points'],
    ],
  ],
  [
    'up 1 percentage point or 2 pp',
    [
      ['1 percentage point', 1, 'points'],
      ['2 pp', 2, 'points'],
    ],
  ],
  [
    '5 per cent of £1,250.50',
    [
      ['5 per cent', 5, 'percent'],
      ['£1,250.50', 1250.5, 'money'],
    ],
  ],
  [
    'about £250 million or £2.5m',
    [
      ['£250 million', 250e6, 'money'],
      ['£2.5m', 2.5e6, 'money'],
    ],
  ],
  [
    'within 10 working days, for 3 years',
    [
      ['10 working days', 10, 'days'],
      ['3 years', 3, 'years'],
    ],
  ],
  [
    '−3.2% or 17,800.',
    [
      ['−3.2%', -3.2, 'percent'],
      ['17,800', 17_800, 'plain'],
    ],
  ],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each(['In 2008/9, 14-19 and A21', 'On 30/4/2008', 'P4.1 of NI117', 'nothing'])(
  '%s holds none',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
