import { expect, test } from 'vitest';
import { found, result, type MeasureWishes } from '../../support/measures';

/** Where findings lead, beyond the label that the tests of the findings read. */

const sound: MeasureWishes = { results: { 2005: 43.9, 2006: 45.5, 2007: 47.8 } };

test('a baseline of no year leads to its period', () => {
  const undated = { ...sound, part: { baseline: result(' ', 47.8) } };
  expect(found('periodMismatch', undated)[0]?.wayOut).toMatchObject({ field: 'baselinePeriod' });
});

test('how an indicator of the pack is printed is not for the plan to say: its target is', () => {
  const given = { ...sound, indicator: { packItemId: 'NB-2' }, targets: [47.84, 50] };
  expect(found('roundingHides', given)[0]?.wayOut).toMatchObject({ field: 'target:2008/9' });
});

test('late targets are taken out as one step', () => {
  const leaving = { ...sound, indicator: { validTo: '2008-12-31' } };
  expect(found('leavesSet', leaving)[0]?.wayOut).toMatchObject({
    command: {
      type: 'batch',
      commands: [
        { year: '2009/10', target: null },
        { year: '2010/11', target: null },
      ],
    },
  });
});
