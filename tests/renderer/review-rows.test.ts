import { describe, expect, test } from 'vitest';
import { seenKey, type Change } from '../../src/domain/compare/change';
import { currentRow, leftChanges, reviewRows } from '../../src/renderer/screens/review/rows';
import { FIRST_STATE } from '../../src/renderer/session/state';

const view = FIRST_STATE.views.review;

const change = (n: number, over: Partial<Change> = {}): Change => ({
  id: `action/a${String(n)}/manager`,
  group: 'owners',
  place: { room: 'actions', id: `a${String(n)}`, field: 'manager', partId: null },
  record: { code: `A${String(n)}`, title: 'Open a branch' },
  field: 'accountable manager',
  before: '',
  after: 'Head of Libraries',
  isText: false,
  note: '',
  revert: () => [],
  ...over,
});
const many = Array.from({ length: 70 }, (_, n) => change(n));
const cut = change(99, { id: 'action/a99', group: 'actionsDropped', before: 'Close', after: '' });

const kinds = (rows: readonly { readonly kind: string }[]): string[] =>
  rows.map(({ kind }) => kind);

describe('the lines of the review', () => {
  test('are groups in their order, each with its changes; a long one says how many more', () => {
    const rows = reviewRows([cut, ...many], view);
    expect(kinds(rows.slice(0, 2))).toEqual(['group', 'change']);
    expect(rows.at(61)).toMatchObject({ kind: 'more', count: 10 });
    expect(rows.slice(62).map(({ key }) => key)).toEqual(['actionsDropped', 'action/a99']);
    expect(reviewRows(many, { ...view, whole: ['owners'] })).toHaveLength(71);
  });

  test('of a folded group are its name; of one that was chosen, its own alone', () => {
    const changes = [change(1), cut];
    expect(kinds(reviewRows(changes, { ...view, collapsed: ['owners'] }))).toEqual([
      'group',
      'group',
      'change',
    ]);
    expect(reviewRows(changes, { ...view, group: 'actionsDropped' })).toHaveLength(2);
  });

  test('are found by what they say, and leave out what was seen where that is asked for', () => {
    const [one, two] = [change(1), change(2, { after: 'Head of Archives' })];
    expect(leftChanges([one, two], { ...view, filter: 'archives' })).toEqual([two]);
    expect(leftChanges([one, two], { ...view, filter: ' a1 ' })).toEqual([one]);
    const seen = [seenKey(one)];
    expect(leftChanges([one, two], { ...view, seen })).toEqual([one, two]);
    expect(leftChanges([one, two], { ...view, seen, hidesSeen: true })).toEqual([two]);
    const again = change(1, { after: 'Head of Museums' });
    expect(leftChanges([again], { ...view, seen, hidesSeen: true })).toEqual([again]);
  });

  test('keep the place of a change that is reverted for the one after it', () => {
    const at = { id: change(2).id, index: 2 };
    expect(currentRow(reviewRows([change(1), change(2), change(3)], view), at)).toBe(2);
    const left = reviewRows([change(1), change(3)], view);
    expect(left[currentRow(left, at)]?.key).toBe(change(3).id);
    expect(currentRow(reviewRows([change(1)], view), at)).toBe(1);
    expect(currentRow([], at)).toBe(-1);
  });
});
