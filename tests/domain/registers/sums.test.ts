import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecord } from '../../../src/domain/registers/create';
import type { AnyRecord, RegisterRecord } from '../../../src/domain/registers/index';
import { registerOf } from '../../../src/domain/registers/index';
import { pressuresToAdd } from '../../../src/domain/registers/pressures';
import { bandOf, nextRiskRef, riskCells, scoreOf } from '../../../src/domain/registers/risk-scores';
import { changeShare, computedValue, sumOf, totalsOf } from '../../../src/domain/registers/totals';
import { treeRows } from '../../../src/domain/registers/tree';
import { figureText } from '../../../src/domain/registers/words';
import { PLAIN_MATRIX } from '../../../src/domain/schema/risk-matrix';
import { makePack } from '../../support/pack-factory';

const lines = (list: readonly (readonly [string, number | null, number | null])[]): AnyRecord[] =>
  list.map(([kind, lastYear, thisYear], at) => ({
    ...createRecord('budget', `b${String(at)}`),
    kind,
    lastYear,
    thisYear,
  }));

describe('sums', () => {
  test('are made kind by kind, and leave out what nobody has said', () => {
    const totals = totalsOf(
      'budget',
      lines([
        ['service', 4020, 4310],
        ['saving', null, 620],
        ['service', 9140, null],
        ['', 10, 20],
        ['saving', null, 540],
        ['pressure', null, null],
      ]),
    );
    expect(totals.map(({ group, sums }) => [group?.id, sums])).toEqual([
      ['service', { lastYear: 13170, thisYear: 4330 }],
      ['pressure', { lastYear: null, thisYear: null }],
      ['saving', { lastYear: null, thisYear: 1160 }],
    ]);
    expect(totals.flatMap(({ records }) => records)).toHaveLength(6);
  });

  test('are exact in the decimals that people type', () => {
    const posts = [0.1, 0.2, 0.3].map((fte, at) => ({
      ...createRecord('staffing', `t${String(at)}`),
      fte,
    }));
    expect(sumOf(posts, 'fte')).toBe(0.6);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1 }), (tenths) => {
        const records = tenths.map((n, at) => ({
          ...createRecord('staffing', `t${String(at)}`),
          fte: n / 10,
        }));
        const sum = tenths.reduce((total, n) => total + n, 0) / 10;
        expect(sumOf(records, 'fte')).toBe(sum);
      }),
    );
  });

  test('are what a reader gets who adds up what is printed', () => {
    const [total] = totalsOf(
      'budget',
      lines([
        ['service', 1250.5, -0.25],
        ['service', 10.5, 3],
      ]),
    );
    const field = { decimals: 0 };
    const printed = [1250.5, 10.5, total?.sums['lastYear'] ?? 0].map((n) => figureText(n, field));
    expect(printed).toEqual(['1,250.5', '10.5', '1,261']);
    expect(figureText(total?.sums['thisYear'] ?? 0, field)).toBe('2.75');
    expect(figureText(-1250, { decimals: 1 })).toBe('\u22121,250.0');
    // What binary fractions leave is not printed.
    expect(figureText(0.1 + 0.2, field)).toBe('0.3');
    expect(figureText(-2e-9, field)).toBe('0');
    expect(figureText(1e21, field)).toBe('1,000,000,000,000,000,000,000');
  });

  test('a change is a difference, and a share of last year’s', () => {
    const [computed] = registerOf('budget').computed;
    const [record] = lines([['service', 4000, 4310]]);
    if (!computed || !record) throw new Error('nothing to compute');
    expect(computedValue(computed, record)).toBe(310);
    expect(computedValue(computed, { ...record, lastYear: null })).toBeNull();
    expect(changeShare(4000, 4310)).toBeCloseTo(7.75);
    expect(changeShare(0, 5)).toBeNull();
    expect(changeShare(-200, -100)).toBe(50);
  });
});

const risk = (id: string, likelihood: number | null, impact: number | null) =>
  ({ ...createRecord('risks', id), ref: id, likelihood, impact }) as RegisterRecord<'risks'>;

describe('scores', () => {
  test('are likelihood times impact, in the band that the pack puts them in', () => {
    expect(scoreOf(risk('r', 4, 4), PLAIN_MATRIX)).toMatchObject({
      score: 16,
      band: { id: 'severe' },
    });
    expect(scoreOf(risk('r', 3, 3), PLAIN_MATRIX)).toMatchObject({ band: { id: 'medium' } });
    expect(scoreOf(risk('r', null, 3), PLAIN_MATRIX)).toBeNull();
    expect([1, 4, 5, 9, 10, 15, 25].map((score) => bandOf(score, PLAIN_MATRIX)?.id)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
      'severe',
    ]);
  });

  test('stand in a matrix with the likeliest at the top, each risk in one cell', () => {
    const cells = riskCells([risk('a', 5, 1), risk('b', 1, 5), risk('c', null, 2)], PLAIN_MATRIX);
    expect(cells).toHaveLength(5);
    expect(cells[0]?.[0]?.risks.map(({ id }) => id)).toEqual(['a']);
    expect(cells[4]?.[4]?.risks.map(({ id }) => id)).toEqual(['b']);
    expect(cells.flat().flatMap(({ risks }) => risks)).toHaveLength(2);
  });

  test('the next reference follows the highest', () => {
    expect(nextRiskRef([])).toBe('R1');
    expect(nextRiskRef([{ ref: 'R9' }, { ref: 'X30' }, { ref: 'R10' }])).toBe('R11');
  });
});

describe('the structure', () => {
  const post = (id: string, reportsTo: string | null): AnyRecord => ({
    ...createRecord('structure', id),
    reportsTo,
  });
  const outline = (records: readonly AnyRecord[]) =>
    treeRows(records, 'reportsTo').map(({ record, depth }) => `${String(depth)}${record.id}`);

  test('has each post under the one it reports to', () => {
    const posts = [post('c', 'b'), post('a', null), post('b', 'a'), post('d', 'a')];
    expect(outline(posts)).toEqual(['0a', '1b', '2c', '1d']);
  });

  test('leaves none out, whatever they say', () => {
    expect(outline([post('a', 'x'), post('b', 'c'), post('c', 'b')])).toEqual(['0a', '0b', '1c']);
  });
});

test('pressures of the document are offered until the budget has them', () => {
  const pack = makePack();
  const [first] = pressuresToAdd([], pack, () => 'new');
  expect(first).toMatchObject({ id: 'new', line: 'Business rates', kind: 'pressure' });
  const have = { ...first, line: ' business RATES' } as RegisterRecord<'budget'>;
  expect(pressuresToAdd([have], pack, () => 'new')).toEqual([]);
});
