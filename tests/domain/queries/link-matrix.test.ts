import { describe, expect, test } from 'vitest';
import {
  actionMatrix,
  cellName,
  indicatorMatrix,
  type LinkMatrix,
} from '../../../src/domain/queries/link-matrix';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const made = makePlan({ actions: 3, pack });
const [first, second, third] = made.actions;
if (!first || !second || !third) throw new Error('The factory made too few actions.');
const plan: Plan = {
  ...made,
  actions: [
    { ...first, priorityIds: ['gone', 'L1', 'A1'], indicators: [] },
    { ...second, priorityIds: ['A1'] },
    { ...third, priorityIds: ['gone'] },
  ],
  deliberateGaps: [
    {
      id: 'g1',
      code: 'G5',
      about: first.id,
      kind: 'D1',
      reason: 'The college counts it.',
      by: 'Head of Libraries',
      at: '2008-02-12T10:32:05.000Z',
    },
    {
      id: 'g2',
      code: 'G2',
      about: 'R1',
      kind: '',
      reason: 'Nobody has a measure.',
      by: 'Head of Libraries',
      at: '2008-02-12T10:32:05.000Z',
    },
  ],
};

const groupsOf = ({ groups, columns }: LinkMatrix) =>
  groups.map(({ label, from, count }) => [
    label,
    columns.slice(from, from + count).map(({ code }) => code),
  ]);
const rowOf = ({ rows }: LinkMatrix, id: string) => {
  const row = rows.find(({ priority }) => priority.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};

describe('the matrix by indicators', () => {
  const matrix = indicatorMatrix(plan, pack);

  test('has a column for each indicator under its kind, and leaves out kinds without any', () => {
    expect(groupsOf(matrix)).toEqual([
      ['Statutory indicators', ['NB 1', 'NB 2']],
      ['National indicators', ['NB 3', 'NB 4']],
      ['Local indicators', ['L1']],
      ['Activity indicators', ['L2']],
    ]);
  });

  test('has a row for each priority in the pack’s order; the first of an outcome names it', () => {
    expect(matrix.rows.map(({ priority, isFirst }) => [priority.id, isFirst])).toEqual([
      ['A1', true],
      ['L1', true],
      ['L2', false],
      ['L3', false],
      ['S1', true],
      ['S2', false],
      ['R1', true],
    ]);
  });

  test('says of a cell what the plan owes, and of a row how much hangs on it', () => {
    const row = rowOf(matrix, 'S2');
    expect([...row.cells.values()]).toEqual(['accountable', 'accountable']);
    expect([row.indicators, row.actions]).toEqual([2, 0]);
    const [column] = matrix.columns;
    if (!column) throw new Error('No columns.');
    expect(cellName(row, column)).toBe('S2, NB 1: not linked');
    expect(cellName(rowOf(matrix, 'A1'), column)).toBe('A1, NB 1: accountable');
  });

  test('says who answers for a zero', () => {
    expect(rowOf(matrix, 'R1').indicatorsKept?.id).toBe('g2');
    expect(rowOf(matrix, 'R1').actionsKept).toBeNull();
    expect(rowOf(matrix, 'S2').indicatorsKept).toBeNull();
  });
});

describe('the matrix by actions', () => {
  const matrix = actionMatrix(plan, pack);

  test('has a column for each action under the outcome it is printed under; loose ones come last', () => {
    expect(groupsOf(matrix)).toEqual([
      ['Fair access', ['A02']],
      ['Learning for life', ['A01']],
      ['No priority yet', ['A03']],
    ]);
  });

  test('tells where an action is printed from what else it serves', () => {
    expect(rowOf(matrix, 'L1').cells.get(first.id)).toBe('printed');
    expect(rowOf(matrix, 'A1').cells.get(first.id)).toBe('serves');
    expect(rowOf(matrix, 'A1').cells.get(second.id)).toBe('printed');
  });

  test('counts the indicators of an action, and says who answers for none', () => {
    const column = matrix.columns.find(({ id }) => id === first.id);
    expect([column?.linked, column?.kept?.id]).toEqual([0, 'g1']);
  });
});
