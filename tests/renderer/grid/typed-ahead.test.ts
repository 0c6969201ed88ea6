// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  forgetTypedAhead,
  takeTypedAhead,
  typeAhead,
} from '../../../src/renderer/components/grid/editors/typed-ahead';
import { openingText } from '../../../src/renderer/components/grid/editors/use-cell-text';

const press = (key: string) => typeAhead(new KeyboardEvent('keydown', { key, cancelable: true }));

describe('keys pressed before the editor is there', () => {
  it('become its text, with the key that ends the edit', () => {
    forgetTypedAhead();
    for (const key of ['n', 'x', 'Backspace', 'd', ' ', 's', 'Enter', 'y']) press(key);
    expect(takeTypedAhead('e')).toEqual({ text: 'end s', end: 'Enter' });
    expect(takeTypedAhead('e')).toEqual({ text: 'e', end: null });
  });

  it('are forgotten when another editor opens', () => {
    press('a');
    forgetTypedAhead();
    expect(takeTypedAhead('').text).toBe('');
  });

  it('leaves keys alone that write nothing', () => {
    expect(press('ArrowDown')).toBe(false);
    expect(press('Escape')).toBe(false);
  });
});

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
