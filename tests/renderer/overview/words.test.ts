import { describe, expect, test } from 'vitest';
import type { ChangeView } from '../../../src/contract/views';
import { dueLine, headline } from '../../../src/renderer/screens/overview/headline';
import {
  changeTime,
  changeWords,
  MOST_CHANGES,
  recentChanges,
} from '../../../src/renderer/screens/overview/recent-changes';
import { makePlan } from '../../support/plan-factory';

describe('the headline', () => {
  test('counts in words', () => {
    expect(headline(0, 'draft', true)).toBe('Nothing left that must be fixed');
    expect(headline(1, 'draft', true)).toBe('One thing to fix before you can submit');
    expect(headline(3, 'draft', true)).toBe('Three things to fix before you can submit');
    expect(headline(3, 'submitted', true)).toBe('Three things must still be fixed');
    expect(headline(14, 'draft', true)).toBe('14 things to fix before you can submit');
  });

  test('promises nothing to who only reads the plan', () => {
    expect(headline(0, 'draft', false)).toBe('Nothing left that must be fixed');
    expect(headline(3, 'returned', false)).toBe('Three things to fix before it can be submitted');
    expect(headline(3, 'submitted', false)).toBe('Three things must still be fixed');
  });

  test('is followed by the first two dates that the cover says', () => {
    const { header } = makePlan();
    const dates = { draftDue: null, commentsClose: null, approvalDue: null, reviewDue: null };
    expect(dueLine({ ...header, ...dates })).toBe('');
    expect(
      dueLine({ ...header, ...dates, draftDue: '2008-02-22', commentsClose: '2008-02-29' }),
    ).toBe(
      'Draft 1 is due with Head of Libraries by Fri 22 February 2008. Members’ comments close on Fri 29 February 2008.',
    );
    expect(dueLine({ ...header, ...dates, director: '', draftDue: '2008-02-22' })).toBe(
      'Draft 1 is due by Fri 22 February 2008.',
    );
    expect(dueLine({ ...header, ...dates, reviewDue: '2008-10-31' })).toBe(
      'The six-month review is on Fri 31 October 2008.',
    );
  });
});

describe('recent changes', () => {
  const line = (n: number, label: string, more: Partial<ChangeView> = {}): ChangeView => ({
    n,
    at: '2008-02-12T10:32:05.000Z',
    by: 'Planning Officer',
    kind: 'do',
    label,
    ...more,
  });

  test('make one of a run of typing, and only of that', () => {
    const lines = [
      line(9, 'Type in Vision'),
      line(8, 'Type in Vision'),
      line(7, 'Type in Vision', { by: 'Head of Parks' }),
      line(6, 'Type in Vision', { by: 'Head of Parks', kind: 'undo' }),
      line(5, 'Type in Budget'),
    ];
    expect(recentChanges(lines).map(({ n }) => n)).toEqual([9, 7, 6, 5]);
  });

  test('are few', () => {
    const lines = Array.from({ length: 40 }, (_, n) => line(40 - n, `Set field ${String(n)}`));
    expect(recentChanges(lines)).toHaveLength(MOST_CHANGES);
  });

  test('say what was undone', () => {
    expect(changeWords(line(1, 'Set due', { kind: 'undo' }))).toBe('Undid: Set due');
    expect(changeWords(line(1, '', { kind: 'create' }))).toBe('Made the plan');
  });

  test('say the time today, the day in the week before, else the date', () => {
    const now = new Date(2008, 1, 12, 12, 0);
    expect(changeTime(new Date(2008, 1, 12, 10, 32).toISOString(), now)).toBe('10:32');
    expect(changeTime(new Date(2008, 1, 11, 10, 32).toISOString(), now)).toBe('Mon');
    expect(changeTime(new Date(2008, 1, 1).toISOString(), now)).toBe('1 Feb');
    expect(changeTime(new Date(2007, 11, 24).toISOString(), now)).toBe('24 Dec 2007');
  });
});
