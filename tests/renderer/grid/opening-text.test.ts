import { describe, expect, it } from 'vitest';
import { keepDraft, takeDraft, type Drafts } from '../../../src/renderer/components/grid/context';
import { openingText } from '../../../src/renderer/components/grid/editors/editor';
import { holdEdit, noteEdit } from '../../../src/renderer/components/grid/editors/open-edit';

describe('what an editor opens with', () => {
  it.each([
    ['a', 'a'],
    ['Backspace', ''],
    ['Enter', 'was'],
    ['F2', 'was'],
    [null, 'was'],
  ])('after %s', (key, text) => {
    expect(openingText(key, 'was')).toBe(text);
  });
});

describe('a text that its cell could not take', () => {
  it('is there for the next editor of that cell, once', () => {
    const drafts: Drafts = new Map();
    keepDraft(drafts, 'a1', 'due', '31/2');
    expect(takeDraft(drafts, 'a1', 'start')).toBe(null);
    expect(takeDraft(drafts, 'a1', 'due')).toBe('31/2');
    expect(takeDraft(drafts, 'a1', 'due')).toBe(null);
  });

  it('holds its editor, which says so', () => {
    let held = 0;
    const hold = (): void => {
      held += 1;
    };
    expect(holdEdit()).toBe(false);
    noteEdit({ before: '', text: '31/3', problem: null, hold });
    expect(holdEdit()).toBe(false);
    noteEdit({ before: '', text: '31/2', problem: '“31/2” is not a date', hold });
    expect(holdEdit()).toBe(true);
    expect(held).toBe(1);
    noteEdit(null);
    expect(holdEdit()).toBe(false);
  });
});
