import { expect, test } from 'vitest';
import { TAIL, Z } from '../../../src/domain/statistics/confidence';
import { logFactorial } from '../../../src/domain/statistics/log-factorial';
import { studentT } from '../../../src/domain/statistics/student-t';

// NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, upper critical values, column 0.975.
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [20, 2.086],
  [30, 2.042],
  [60, 2],
  [100, 1.984],
])("Student's t for %d degrees of freedom is the %d of the printed table", (df, printed) => {
  expect(Math.abs(studentT(df) - printed)).toBeLessThanOrEqual(0.0005);
});

// R 4.2.2: qt(.975, df), to 12 digits.
test.each([
  [1, 12.7062047361747],
  [2, 4.30265272974946],
  [3, 3.18244630528371],
  [4, 2.7764451051978],
  [5, 2.57058183563631],
  [6, 2.44691185114497],
  [7, 2.36462425159279],
  [8, 2.30600413520417],
  [13, 2.1603686564628],
  [30, 2.0422724563012],
  [57, 2.002465459291],
  [200, 1.9718962236339],
])("Student's t for %d degrees of freedom is what R finds", (df, fromR) => {
  expect(studentT(df)).toBeCloseTo(fromR, 11);
  expect(studentT(df), 'asked again').toBe(studentT(df));
});

test('many degrees of freedom come down to the normal deviate, which R calls qnorm(.975)', () => {
  expect(Z).toBeCloseTo(1.95996398454005, 13);
  expect(TAIL).toBeCloseTo(0.025, 15);
  expect(studentT(100_000)).toBeGreaterThan(Z);
  expect(studentT(100_000)).toBeCloseTo(Z, 4);
});

// R 4.2.2: lfactorial(c(0, 1, 15, 16, 17, 100, 1e6)).
test.each([
  [0, 0],
  [1, 0],
  [15, 27.899271383841],
  [16, 30.671860106081],
  [17, 33.505073450137],
  [100, 363.73937555556],
  [1e6, 12_815_518.384658],
])('the logarithm of %d! is what R finds', (n, fromR) => {
  expect(Math.abs(logFactorial(n) - fromR)).toBeLessThanOrEqual(1e-13 * fromR + 1e-15);
});
