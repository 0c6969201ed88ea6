import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/schema/plan';
import { pageOf } from '../../src/report/registers';
import { makePlan } from '../support/plan-factory';
import { registers } from '../support/small-plan';

const withReasons = (...reasons: readonly string[]): Plan => {
  const [band] = registers.staffing;
  if (band === undefined) throw new Error('The small plan has a grade band.');
  const staffing = reasons.map((reason, at) => ({ ...band, id: `t${String(at)}`, reason }));
  return { ...makePlan(), registers: { ...registers, staffing } };
};

test('the page with a register turns where its records say much', () => {
  const long = 'Family group conferences are offered at all ages. '.repeat(10);
  expect(pageOf(withReasons('Posts are not filled.', 'New centres.'), 'staffing')).toBe('portrait');
  expect(pageOf(withReasons(long, long, 'New centres.'), 'staffing')).toBe('landscape');
  // One that says much among many does not turn it for all.
  expect(pageOf(withReasons(long, '', '', '', '', ''), 'staffing')).toBe('portrait');
});

test('a wide register lies across, and an empty one as it is described', () => {
  expect(pageOf(withReasons(), 'risks')).toBe('landscape');
  expect(pageOf(withReasons(), 'staffing')).toBe('portrait');
});
