import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import {
  actionMatrix,
  indicatorMatrix,
  type LinkMatrix,
} from '../../../src/domain/queries/link-matrix';
import type { Plan } from '../../../src/domain/schema/plan';
import {
  cellCommand,
  wishOfKey,
  type CellWish,
} from '../../../src/renderer/screens/matrix/cell-commands';
import { CELL, moved, runInView, scrolledTo } from '../../../src/renderer/screens/matrix/geometry';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ actions: 4, pack });

const matrixOf = (of: Plan, by: LinkMatrix['by']): LinkMatrix =>
  by === 'indicators' ? indicatorMatrix(of, pack) : actionMatrix(of, pack);

/** What a cell says after wishes one after the other; a wish that comes to nothing is "–". */
function after(by: LinkMatrix['by'], priorityId: string, code: string, wishes: CellWish[]) {
  let now = plan;
  return wishes.map((wish) => {
    const look = () => {
      const matrix = matrixOf(now, by);
      const row = matrix.rows.find(({ priority }) => priority.id === priorityId);
      const column = matrix.columns.find((one) => one.code === code);
      if (!row || !column) throw new Error('No such cell.');
      return { row, column };
    };
    const { row, column } = look();
    const command = cellCommand(by, row, column, wish);
    if (command === null) return '–';
    const applied = apply(now, command);
    if (!applied.ok) throw new Error(applied.error.code);
    now = applied.value.plan;
    const then = look();
    return then.row.cells.get(then.column.id) ?? 'none';
  });
}

test('keys say what a cell is to be', () => {
  expect(['a', 'C', 'Delete', 'Backspace', ' ', 'x'].map(wishOfKey)).toEqual([
    'strong',
    'weak',
    'none',
    'none',
    'toggle',
    null,
  ]);
});

describe('a cell', () => {
  test('of an indicator takes and gives up a role', () => {
    expect(
      after('indicators', 'R1', 'NB 1', ['weak', 'weak', 'strong', 'strong', 'none', 'none']),
    ).toEqual(['contributes', '–', 'accountable', '–', 'none', '–']);
    expect(after('indicators', 'R1', 'NB 1', ['toggle', 'toggle'])).toEqual([
      'contributes',
      'none',
    ]);
  });

  test('of an action is served, becomes the one it is printed under, and is cut', () => {
    expect(after('actions', 'R1', 'A01', ['weak', 'weak', 'strong', 'strong', 'none'])).toEqual([
      'serves',
      '–',
      'printed',
      '–',
      'none',
    ]);
  });
});

describe('moving', () => {
  const size = { rows: 28, columns: 35, page: 10 };
  const from = { row: 5, column: 5 };
  test.each([
    ['ArrowUp', false, 4, 5],
    ['ArrowDown', true, 27, 5],
    ['ArrowLeft', true, 5, 0],
    ['ArrowRight', false, 5, 6],
    ['Home', false, 5, 0],
    ['End', false, 5, 34],
    ['Home', true, 0, 0],
    ['End', true, 27, 34],
    ['PageUp', false, 0, 5],
    ['PageDown', false, 15, 5],
  ] as const)('%s, with Ctrl %s', (key, ctrlKey, row, column) => {
    expect(moved(from, { key, ctrlKey }, size)).toEqual({ row, column });
  });

  test('stays inside, and other keys do not move', () => {
    expect(moved({ row: 27, column: 34 }, { key: 'ArrowDown', ctrlKey: false }, size)).toEqual({
      row: 27,
      column: 34,
    });
    expect(moved(from, { key: 'q', ctrlKey: false }, size)).toBeNull();
  });
});

describe('what is in view', () => {
  test('covers the view with some cells beyond it, and no more', () => {
    for (const scrolled of [0, 1, 500, 119_999, 120_000]) {
      const { from, to } = runInView(scrolled, 800, 5_000);
      expect(from * CELL).toBeLessThanOrEqual(scrolled);
      expect(to === 5_000 || to * CELL >= scrolled + 800).toBe(true);
      expect(to - from).toBeLessThan(80);
    }
    expect(runInView(0, 800, 0)).toEqual({ from: 0, to: 0 });
  });

  test('moves no further than to bring a cell in', () => {
    expect(scrolledTo(3, 0, 240)).toBe(0);
    expect(scrolledTo(12, 0, 240)).toBe(13 * CELL - 240);
    expect(scrolledTo(2, 10 * CELL, 240)).toBe(2 * CELL);
  });
});
