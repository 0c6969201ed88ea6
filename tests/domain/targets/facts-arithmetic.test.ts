import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  tieFigures,
  type Quantity,
  type Statement,
} from '../../../src/domain/targets/facts-arithmetic';

/** Five A*-C, all subjects, 2007: 64.9%, up 3.5; nationally up 2.8; 2.9 ahead of the nation. */
const printed: readonly Statement[] = [
  { quantity: 'ours', value: 64.9 },
  { quantity: 'oursChange', value: 3.5 },
  { quantity: 'theirsChange', value: 2.8 },
  { quantity: 'lead', value: 2.9 },
];

const value = (statements: readonly Statement[], quantity: Quantity) =>
  tieFigures(statements, 1).figures.find((figure) => figure.quantity === quantity)?.value;

describe('the figures of a source', () => {
  test('give all that follows from them', () => {
    const { figures, ties } = tieFigures(printed, 1);
    expect(ties).toEqual([]);
    expect(Object.fromEntries(figures.map((figure) => [figure.quantity, figure.value]))).toEqual({
      ours: 64.9,
      oursBefore: 61.4, // 64.9 less 3.5
      oursChange: 3.5,
      theirs: 62, // 64.9 less 2.9
      theirsBefore: 59.2, // 62.0 less 2.8
      theirsChange: 2.8,
      lead: 2.9,
      leadBefore: 2.2, // 61.4 less 59.2
      leadChange: 0.7, // 3.5 less 2.8, and 2.9 less 2.2
    });
  });

  test('say what each rests on and how far rounding can move it', () => {
    const { figures } = tieFigures(printed, 1);
    expect(figures.find(({ quantity }) => quantity === 'oursBefore')).toEqual({
      quantity: 'oursBefore',
      value: 61.4,
      from: ['ours', 'oursChange'],
      slack: 0.1,
    });
    expect(figures.find(({ quantity }) => quantity === 'leadChange')?.from).toEqual([
      'oursChange',
      'theirsChange',
    ]);
  });

  test('that do not tie up leave the rest unsaid', () => {
    expect(value([{ quantity: 'ours', value: 64.9 }], 'oursBefore')).toBeUndefined();
  });

  test('tie, tie within rounding, or contradict each other, with both numbers', () => {
    const tie = (quantity: Quantity, stated: number) =>
      tieFigures([...printed, { quantity, value: stated }], 1).ties;
    expect(tie('theirsBefore', 59.2)).toMatchObject([{ implied: 59.2, verdict: 'agrees' }]);
    // 64.94 less 3.46 would be 61.48, printed 61.5; 64.86 less 3.54 is 61.32, printed 61.3.
    expect(tie('oursBefore', 61.5)).toMatchObject([{ verdict: 'rounding' }]);
    expect(tie('oursBefore', 61.6)).toEqual([
      {
        quantity: 'oursBefore',
        stated: 61.6,
        implied: 61.4,
        from: ['ours', 'oursChange'],
        verdict: 'contradicts',
      },
    ]);
    // The lead was 2.2: from four rounded figures and rounded itself, it may be off by 0.2.
    expect(tie('leadBefore', 2.4)).toMatchObject([{ implied: 2.2, verdict: 'rounding' }]);
    expect(tie('leadBefore', 2.5)).toMatchObject([{ implied: 2.2, verdict: 'contradicts' }]);
  });

  test('stated twice must be the same', () => {
    const again = tieFigures([...printed, { quantity: 'lead', value: 3 }], 1);
    expect(again.ties).toEqual([
      { quantity: 'lead', stated: 3, implied: 2.9, from: ['lead'], verdict: 'contradicts' },
    ]);
    expect(again.figures).toEqual(tieFigures(printed, 1).figures);
  });

  test('that are counts have no rounding to hide behind', () => {
    const counts: readonly Statement[] = [
      { quantity: 'ours', value: 23 },
      { quantity: 'oursBefore', value: 20 },
      { quantity: 'oursChange', value: 4 },
    ];
    expect(tieFigures(counts, 'exact').ties).toMatchObject([
      { stated: 4, implied: 3, verdict: 'contradicts' },
    ]);
    expect(tieFigures(counts, 0).ties).toMatchObject([{ verdict: 'rounding' }]);
  });
});

/** A table that adds up, in tenths: four figures decide all nine. */
const table = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -500, max: 1000 })))
  .map(([before = 0, change = 0, theirsBefore = 0, theirsChange = 0]) => {
    const tenths: Record<Quantity, number> = {
      ours: before + change,
      oursBefore: before,
      oursChange: change,
      theirs: theirsBefore + theirsChange,
      theirsBefore,
      theirsChange,
      lead: before + change - theirsBefore - theirsChange,
      leadBefore: before - theirsBefore,
      leadChange: change - theirsChange,
    };
    return Object.entries(tenths).map(([quantity, whole]): Statement => ({
      quantity: quantity as Quantity,
      value: whole / 10,
    }));
  });
const shuffledTable = table.chain((list) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
);

const KINDS: readonly Quantity[] = [
  'ours',
  'oursBefore',
  'oursChange',
  'theirs',
  'theirsBefore',
  'theirsChange',
  'lead',
  'leadBefore',
  'leadChange',
];

test('each implied figure rests on each statement once, whichever are made', () => {
  for (let set = 0; set < 2 ** KINDS.length; set += 1) {
    const made = KINDS.filter((_, index) => Math.floor(set / 2 ** index) % 2 === 1);
    const { figures } = tieFigures(
      made.map((quantity, index) => ({ quantity, value: index })),
      1,
    );
    for (const { from, slack } of figures) {
      expect(new Set(from).size, made.join()).toBe(from.length);
      expect(slack).toBeCloseTo(0.05 * from.length, 9);
    }
  }
});

describe('any table that adds up', () => {
  test('in whatever order it is told, is found from four figures and agrees with the other five', () => {
    fc.assert(
      fc.property(shuffledTable, (list) => {
        const { figures, ties } = tieFigures(list, 1);
        expect(ties).toHaveLength(5);
        expect(ties.map(({ verdict }) => verdict)).toEqual(Array(5).fill('agrees'));
        for (const { quantity, value: stated } of list)
          expect(figures.find((figure) => figure.quantity === quantity)?.value).toBe(stated);
      }),
    );
  });

  test('with its last figure changed, contradicts itself there and nowhere else', () => {
    const off = fc.integer({ min: 4, max: 90 }).map((whole) => whole / 10);
    fc.assert(
      fc.property(shuffledTable, off, (list, by) => {
        const wrong = list.map((statement, index) =>
          index === list.length - 1 ? { ...statement, value: statement.value + by } : statement,
        );
        const { ties } = tieFigures(wrong, 1);
        expect(ties.map(({ verdict }) => verdict)).toEqual([
          ...Array<string>(4).fill('agrees'),
          'contradicts',
        ]);
        expect(ties.at(-1)?.implied).toBe(list.at(-1)?.value);
      }),
    );
  });
});
