import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedRanges, withMark, withoutComments } from '../../../src/domain/comments/marks';
import { searchedText, spliceRich } from '../../../src/domain/find/rich-blocks';
import { livesIn } from '../../../src/domain/live/uses';
import { wordsOf, type RichText } from '../../../src/domain/rich-text';
import { richText } from '../../../src/domain/schema/rich-text';
import { passagesOf } from '../../../src/domain/wording/passages';
import { narrativeBlocks } from '../../../src/report/narrative';
import { anyRichText, commentedText, place, rangeIn } from '../../support/rich-text-arbitrary';

const say = () => 'words';

describe('the mark of a comment', () => {
  test('goes on the words it is put on, and off them without a trace', () => {
    fc.assert(
      fc.property(anyRichText, place, place, (text, a, b) => {
        const range = rangeIn(text, a, b);
        const marked = withMark(text, 'c1', range);
        if (marked === null) return;
        expect(richText.safeParse(marked).error?.issues ?? []).toEqual([]);
        const found = markedRanges(marked).get('c1');
        const words = (at: { start: number; end: number }) =>
          searchedText(text).slice(at.start, at.end).trim();
        // A range that begins or ends within a sign takes the whole of it.
        const [first, last] = [range.start, range.end].map((at) =>
          /[\uDC00-\uDFFF]/.test(searchedText(text).charAt(at)),
        );
        const whole = { start: range.start - (first ? 1 : 0), end: range.end + (last ? 1 : 0) };
        expect(words(found ?? { start: 0, end: 0 })).toBe(words(whole));
        expect(withoutComments(marked)).toEqual(text);
      }),
    );
  });

  test('lies on whole signs: a file cannot hold half of one', () => {
    const text: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a😀b😀c' }] }],
    };
    const marked = withMark(text, 'c1', { start: 2, end: 5 });
    expect(marked?.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a' },
        { type: 'text', text: '😀b😀', marks: [{ type: 'comment', attrs: { id: 'c1' } }] },
        { type: 'text', text: 'c' },
      ],
    });
  });

  test('survives edits beside its words', () => {
    fc.assert(
      fc.property(anyRichText, place, place, fc.boolean(), (text, a, b, isBefore) => {
        const range = rangeIn(text, a, b);
        const marked = withMark(text, 'c1', range);
        const at = marked ? markedRanges(marked).get('c1') : undefined;
        if (!marked || !at) return;
        const signs = searchedText(marked);
        // A letter beside the words is replaced by others, where there is one in the same line.
        const beside = isBefore ? at.start - 1 : at.end;
        if (!/[a-zA-Z]/u.test(signs.charAt(beside))) return;
        const edited = spliceRich(marked, [{ start: beside, end: beside + 1, text: 'new' }]);
        const now = markedRanges(edited).get('c1');
        expect(searchedText(edited).slice(now?.start, now?.end)).toBe(
          signs.slice(at.start, at.end),
        );
      }),
    );
  });

  test('is nothing to whoever reads the text', () => {
    fc.assert(
      fc.property(commentedText, (text) => {
        const bare = withoutComments(text);
        expect(searchedText(text)).toBe(searchedText(bare));
        expect(wordsOf(text, say)).toBe(wordsOf(bare, say));
        expect(passagesOf(text)).toEqual(passagesOf(bare));
        expect(livesIn(text).map(({ attrs }) => attrs)).toEqual(
          livesIn(bare).map(({ attrs }) => attrs),
        );
        expect(narrativeBlocks(text, say)).toEqual(narrativeBlocks(bare, say));
      }),
    );
  });
});
