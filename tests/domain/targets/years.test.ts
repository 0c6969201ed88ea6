import { describe, expect, test } from 'vitest';
import { said, sound, target } from '../../support/measures';

describe('years without a target', () => {
  const bare = { ...sound, targets: [] };

  test('the plan’s own is asked for as gravely as the checks ask for it', () => {
    expect(said('noTarget', bare)).toEqual([
      'should: No target for 2008/9. Set a target for each year, or choose a way to reach one. [Set 2008/9]',
    ]);
    const statutory = { ...bare, indicator: { kind: 'statutory' } } as const;
    expect(said('noTarget', statutory)).toEqual([
      'must: It is statutory and has no target for 2008/9. Set a target for each year, or choose a way to reach one. [Set 2008/9]',
    ]);
    expect(said('noTarget', statutory, { isLeftOpen: true })).toEqual([
      'note: It is statutory and has no target for 2008/9. It is left open on purpose. [Set 2008/9]',
    ]);
    expect(said('noTarget', { ...bare, results: {}, part: { baseline: null } })[0]).toContain(
      'Set a baseline and a target.',
    );
    expect(said('noTarget', { ...bare, indicator: { role: 'contributes' } })).toEqual([]);
    expect(said('noTarget', sound)).toEqual([]);
  });

  test('between others or after them are remarked, and none is owed when it has left its set', () => {
    const hole = [target('2008/9', 48), target('2009/10', null), target('2010/11', 50)];
    expect(said('missingYear', { ...sound, part: { targets: hole } })).toEqual([
      'note: No target for 2009/10. 2 other years have one. [Set 2009/10]',
    ]);
    const short = { ...sound, targets: [48, 50] };
    expect(said('missingYear', short)).toEqual([
      'note: No target for 2010/11. 2 other years have one. [Set 2010/11]',
    ]);
    expect(said('missingYear', { ...sound, targets: [48] })).toEqual([
      'note: No target for 2009/10 and 2010/11. 1 other year has one. [Set 2009/10]',
    ]);
    expect(said('missingYear', { ...short, indicator: { validTo: '2010-12-31' } })).toEqual([]);
    expect(said('missingYear', { ...short, indicator: { kind: 'contextual' } })).toEqual([]);
    expect(said('missingYear', sound)).toEqual([]);
  });
});
