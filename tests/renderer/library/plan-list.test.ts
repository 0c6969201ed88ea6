import { describe, expect, test } from 'vitest';
import type { PlanSummary } from '../../../src/contract/views';
import { choices, lateBy, planGroups } from '../../../src/renderer/screens/library/plan-list';
import { rowsOf, target } from '../../../src/renderer/screens/library/row-keys';
import { nextStep } from '../../../src/renderer/screens/library/words';
import type { LibraryWishes } from '../../../src/renderer/session/views/library';
import { FIRST_STATE } from '../../../src/renderer/session/state';

const TODAY = '2008-02-25';
const LOOKING = { today: TODAY, role: 'manager' };
const plan = (division: string, changes: Partial<PlanSummary> = {}): PlanSummary => ({
  planId: `${division} ${changes.year ?? '2008/9'}`,
  kind: 'divisional',
  sample: false,
  packId: 'pack',
  division,
  directorate: 'Community Services',
  year: '2008/9',
  status: 'draft',
  waitsFor: ['planner'],
  versionLabel: 'Draft 1',
  deadline: { step: 'draft', on: '2008-02-22' },
  sections: 7,
  actions: 4,
  indicators: 6,
  words: 100,
  complete: 50,
  mustFix: 0,
  thread: { made: 1, wanted: 2, deliberate: 0 },
  editedAt: '2008-02-12T10:00:00.000Z',
  editedBy: 'Planning officer',
  bytes: 1000,
  inUseBy: null,
  ...changes,
});
const parks = plan('Parks', { mustFix: 3, editedAt: '2008-02-13T10:00:00.000Z' });
const libraries = plan('Libraries', {
  status: 'submitted',
  waitsFor: ['manager'],
  deadline: { step: 'comments', on: '2008-02-29' },
});
const old = plan('Libraries', { year: '2007/8', status: 'closed', waitsFor: [], deadline: null });
const plans = [old, libraries, parks];
const wishes: LibraryWishes = FIRST_STATE.views.library;
const listed = (changes: Partial<LibraryWishes>) =>
  planGroups(plans, { ...wishes, ...changes }, LOOKING).map((group) => [
    group.name,
    ...group.plans.map(({ planId }) => planId),
  ]);

test('plans stand under their year, the newest first, and what was edited last comes first', () => {
  expect(listed({})).toEqual([
    ['2008/9', 'Parks 2008/9', 'Libraries 2008/9'],
    ['2007/8', 'Libraries 2007/8'],
  ]);
  expect(planGroups(plans, wishes, LOOKING)[0]).toMatchObject({ overdue: 1, mustFix: 3 });
});

test('or under their status in the order of the year, their division, or nothing', () => {
  expect(listed({ groupBy: 'status' }).map(([name]) => name)).toEqual([
    'Drafting',
    'In review',
    'Closed',
  ]);
  expect(listed({ groupBy: 'division' }).map(([name]) => name)).toEqual(['Libraries', 'Parks']);
  expect(listed({ groupBy: 'none', sort: { by: 'division', isUp: true } })).toEqual([
    ['', 'Libraries 2008/9', 'Libraries 2007/8', 'Parks 2008/9'],
  ]);
});

test('a column sorts; what has no date comes after what is due', () => {
  const due = { groupBy: 'none', sort: { by: 'deadline', isUp: true } } as const;
  expect(listed(due)).toEqual([['', 'Parks 2008/9', 'Libraries 2008/9', 'Libraries 2007/8']]);
});

test('words, division, status and what asks for attention narrow the list', () => {
  const all = { groupBy: 'none' } as const;
  expect(listed({ ...all, filter: 'lib closed' })).toEqual([['', 'Libraries 2007/8']]);
  expect(listed({ ...all, filter: 'planning OFFICER parks' })).toEqual([['', 'Parks 2008/9']]);
  expect(listed({ ...all, division: 'Parks' })).toEqual([['', 'Parks 2008/9']]);
  expect(listed({ ...all, status: 'submitted' })).toEqual([['', 'Libraries 2008/9']]);
  expect(listed({ ...all, only: 'mine' })).toEqual([['', 'Libraries 2008/9']]);
  expect(listed({ ...all, only: 'overdue' })).toEqual([['', 'Parks 2008/9']]);
  expect(listed({ ...all, only: 'mustFix' })).toEqual([['', 'Parks 2008/9']]);
  expect(listed({ ...all, only: 'mustFix', division: 'Libraries' })).toEqual([]);
});

test('nobody is waited for who has not said what they are', () => {
  expect(choices(plans, { ...LOOKING, role: '' }).mine).toBe(0);
});

test('what can be asked for comes with its number of plans', () => {
  expect(choices(plans, LOOKING)).toEqual({
    divisions: [
      ['Libraries', 2],
      ['Parks', 1],
    ],
    statuses: [
      ['draft', 1],
      ['submitted', 1],
      ['closed', 1],
    ],
    mine: 1,
    overdue: 1,
    mustFix: 1,
  });
});

test('a plan is late from the day after its date', () => {
  expect([lateBy(parks, '2008-02-22'), lateBy(parks, '2008-02-23'), lateBy(old, TODAY)]).toEqual([
    0, 1, 0,
  ]);
  expect(nextStep(parks, LOOKING)).toBe(
    'Fix 3 items before this plan can go for review. The draft was due on 22 February 2008, 3 days ago.',
  );
  expect(nextStep(libraries, LOOKING)).toBe(
    'It waits for you. Nothing left that must be fixed. Comments close on 29 February 2008.',
  );
});

describe('the keyboard', () => {
  const groups = planGroups(plans, wishes, LOOKING);
  const keys = (collapsed: readonly string[]) => rowsOf(groups, collapsed).map(({ key }) => key);

  test('walks over headings and plans that are not folded', () => {
    expect(keys([])).toEqual([
      'group 2008/9',
      'Parks 2008/9',
      'Libraries 2008/9',
      'group 2007/8',
      'Libraries 2007/8',
    ]);
    expect(keys(['2008/9'])).toEqual(['group 2008/9', 'group 2007/8', 'Libraries 2007/8']);
  });

  test('goes to the ends, to the heading of a plan, and no further', () => {
    const rows = rowsOf(groups, []);
    const from = (at: number, key: string) => {
      const row = rows[at];
      return row && target(key, row, rows)?.key;
    };
    expect(from(2, 'ArrowDown')).toBe('group 2007/8');
    expect(from(0, 'ArrowUp')).toBeUndefined();
    expect(from(1, 'End')).toBe('Libraries 2007/8');
    expect(from(4, 'Home')).toBe('group 2008/9');
    expect(from(2, 'ArrowLeft')).toBe('group 2008/9');
    expect(from(4, 'ArrowDown')).toBeUndefined();
  });
});
