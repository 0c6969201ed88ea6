import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/schema/plan';
import { changeInWords, whyInWords } from '../../../src/domain/targets/change-words';

const percent = { unit: 'percent', decimals: 1 } as const;
const target = (more: Partial<Target>): Target => ({
  year: '2008/9',
  value: 50.9,
  withoutStretch: 49.7,
  illustrative: true,
  milestones: [],
  ...more,
});
const change = (from: Target | null, to: Target | null) => {
  const words = changeInWords({ from, to }, percent);
  return `${words.from} to ${words.to}`;
};

describe('a change of a target in words', () => {
  it('names all of a target that is new or gone, and only what it has', () => {
    expect(change(null, target({}))).toBe('None to 50.9%, 49.7% without stretch, illustrative');
    expect(change(target({ withoutStretch: null, illustrative: false }), null)).toBe(
      '50.9% to None',
    );
  });

  it('names only what changed', () => {
    const milestones = [{ quarter: 2, value: 49.5 }];
    expect(change(target({}), target({ value: 51.5, illustrative: false }))).toBe(
      '50.9%, illustrative to 51.5%',
    );
    expect(change(target({}), target({ milestones }))).toBe('no milestones to milestones 49.5%');
    expect(change(target({}), target({ withoutStretch: null }))).toBe(
      '49.7% without stretch to no stretch',
    );
    expect(change(target({}), target({ illustrative: false }))).toBe(
      'illustrative to not illustrative',
    );
    expect(change(target({ milestones }), target({ value: null }))).toBe(
      '50.9%, milestones 49.5% to None, no milestones',
    );
  });
});

describe('why a target was changed', () => {
  it.each([
    ['do', 'Agreed', 'Agreed'],
    ['do', '', 'No reason given'],
    ['undo', 'Agreed', 'Undone: Agreed'],
    ['redo', '', 'Done again'],
    ['create', '', 'In the plan from its start'],
    ['create', 'Agreed', 'Agreed'],
    ['restore', '', 'The plan was put back'],
  ] as const)('%s with “%s” is “%s”', (kind, why, words) => {
    expect(whyInWords({ kind, why })).toBe(words);
  });
});
