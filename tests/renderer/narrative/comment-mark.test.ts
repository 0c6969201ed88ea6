// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { markedRanges, withMark } from '../../../src/domain/comments/marks';
import { searchedText } from '../../../src/domain/find/rich-blocks';
import { fromPlain, type RichText } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { emptyPlan, openText } from './open-text';

describe('words that a comment is about', () => {
  const body: RichText = withMark(fromPlain('Branches open late.'), 'c1', {
    start: 9,
    end: 13,
  }) ?? {
    type: 'doc',
    content: [],
  };
  const plan: Plan = {
    ...emptyPlan,
    sections: emptyPlan.sections.map((one, at) => (at === 0 ? { ...one, body } : one)),
  };
  /** The words that are marked, once `at` was typed into the text. */
  async function marked(at: number, letters: string): Promise<string> {
    const { editor, session } = await openText(plan);
    editor.commands.insertContentAt(at + 1, letters);
    session.flush();
    const now = session.state.open?.history.plan.sections[0]?.body ?? body;
    const { start, end } = markedRanges(now).get('c1') ?? { start: 0, end: 0 };
    return searchedText(now).slice(start, end);
  }

  test('stay marked while the person types beside them, and grow only from within', async () => {
    expect(await marked(0, 'Most ')).toBe('open');
    expect(await marked(9, 'all ')).toBe('open');
    expect(await marked(11, 'x')).toBe('opxen');
    expect(await marked(13, 'ed')).toBe('open');
  });

  test('stay marked across a new paragraph, which does not carry the comment on', async () => {
    const { editor, session } = await openText(plan);
    editor.chain().setTextSelection(14).splitBlock().insertContent('New').run();
    session.flush();
    const now = session.state.open?.history.plan.sections[0]?.body ?? body;
    expect(searchedText(now)).toBe('Branches open\nNew late.');
    expect(markedRanges(now).get('c1')).toEqual({ start: 9, end: 13 });
  });
});
