import * as fc from 'fast-check';
import { withMark } from '../../src/domain/comments/marks';
import type { Range } from '../../src/domain/find/query';
import { searchedText } from '../../src/domain/find/rich-blocks';
import type { Inline, Mark, RichText } from '../../src/domain/rich-text';
import { LIST_DEPTH } from '../../src/domain/schema/limits';
import { live } from './arbitrary-values';
import { deepFreeze } from './freeze';

const words = fc.stringMatching(/^[a-z][a-zA-Z0-9 ,;|*_£€é“”–½𝛑]{0,20}$/u);

const marks: fc.Arbitrary<readonly Mark[] | undefined> = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.option(
      fc.constantFrom('https://www.example.org/a?b=c#d', 'http://x', 'mailto:planning@example.org'),
    ),
  })
  .map(({ bold, italic, href }): readonly Mark[] | undefined => {
    const list: Mark[] = [
      ...(bold ? [{ type: 'bold' } as const] : []),
      ...(italic ? [{ type: 'italic' } as const] : []),
      ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
    ];
    return list.length === 0 ? undefined : list;
  });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(words, marks)
      .map(([text, given]): Inline => ({ type: 'text', text, ...(given && { marks: given }) })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(live, marks)
      .map(([one, given]): Inline => ({ ...one, ...(given && { marks: given }) })),
  },
);

/** Runs with the same marks are one run, as an editor keeps them. */
function joined(content: readonly Inline[]): Inline[] {
  const list: Inline[] = [];
  for (const node of content) {
    const last = list.at(-1);
    if (
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    ) {
      list[list.length - 1] = { ...last, text: last.text + node.text };
    } else list.push(node);
  }
  return list;
}

const content = fc
  .array(inline, { maxLength: 5 })
  .map((list) => (list.length === 0 ? {} : { content: joined(list) }));

const paragraph = content.map((given) => ({ type: 'paragraph' as const, ...given }));
const heading = content.map((given) => ({
  type: 'heading' as const,
  attrs: { level: 3 as const },
  ...given,
}));

const orderedAttrs = fc
  .record({
    start: fc.option(fc.integer({ min: 0, max: 99 })),
    type: fc.option(fc.constantFrom('a' as const, 'A' as const, 'i' as const, 'I' as const)),
  })
  .map(({ start, type }) => {
    const attrs = {
      ...(start !== null && start !== 1 && { start }),
      ...(type !== null && { type }),
    };
    return Object.keys(attrs).length === 0 ? {} : { attrs };
  });

type Block = RichText['content'][number];

function listAt(depth: number): fc.Arbitrary<Block> {
  const child: fc.Arbitrary<object> =
    depth < LIST_DEPTH
      ? fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: listAt(depth + 1) })
      : paragraph;
  const item = fc
    .array(child, { minLength: 1, maxLength: 3 })
    .map((given) => ({ type: 'listItem' as const, content: given }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((given) => ({ type: 'bulletList', content: given }) as Block),
    fc
      .tuple(orderedAttrs, items)
      .map(([attrs, given]) => ({ type: 'orderedList', ...attrs, content: given }) as Block),
  );
}

/**
 * Any text that a plan can hold, in the one form in which an editor writes it: runs joined, marks in order, no
 * attribute that says the default, nothing for an empty text.
 */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: paragraph },
      { weight: 1, arbitrary: heading },
      { weight: 2, arbitrary: listAt(1) },
    ),
    { maxLength: 6 },
  )
  .map((blocks): RichText => {
    const isEmpty = JSON.stringify(blocks) === JSON.stringify([{ type: 'paragraph' }]);
    return { type: 'doc', content: isEmpty ? [] : blocks };
  });

/** Says which part of a text is meant, as a number from 0 to 1. */
export const place = fc.double({ min: 0, max: 1, noNaN: true });

/** The part of a text between two places; no sign outside the first plane is cut in two, as no person can. */
export function rangeIn(text: RichText, a: number, b: number): Range {
  const searched = searchedText(text);
  const at = (wish: number): number => {
    const offset = Math.floor(wish * searched.length);
    return (searched.codePointAt(offset - 1) ?? 0) > 0xff_ff ? offset - 1 : offset;
  };
  const [from, to] = [at(a), at(b)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** {@link anyRichText} with the marks of two comments, which may lie over each other. */
export const commentedText: fc.Arbitrary<RichText> = fc
  .tuple(anyRichText, place, place, place, place)
  .map(([text, a, b, c, d]) => {
    const once = withMark(deepFreeze(text), 'c1', rangeIn(text, a, b)) ?? text;
    return deepFreeze(withMark(once, 'c2', rangeIn(text, c, d)) ?? once);
  });
