import * as fc from 'fast-check';
import { financialYear } from '../../src/domain/financial-year';
import type { Block, Inline, List, Live, RichText } from '../../src/domain/rich-text';
import type { Measure, Observation } from '../../src/domain/schema/plan';
import { cleanText } from '../../src/domain/text';

/** Any text that a plan may hold: letters of every script, emoji, line ends, quotes, angle brackets. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '"', '\\u0000', '__proto__', ' <b>&amp;', 'a\nb\tc'),
    },
  )
  .map(cleanText);

/** The same with something to read in it. */
export const filled: fc.Arbitrary<string> = text.map((value) =>
  value.trim() === '' ? 'Something' : value,
);

/** A day that is on the calendar. */
export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A financial year near the plan's. */
export const year: fc.Arbitrary<string> = fc.integer({ min: 2006, max: 2011 }).map(financialYear);

/** A figure as JSON can hold it (negative zero is zero there). */
export const figure: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: -5, max: 200 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));

export const role = fc.constantFrom('accountable' as const, 'contributes' as const);
export const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null });

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant('figure' as const), value: figure }),
  fc.record({ kind: fc.constant('notAvailable' as const) }),
  fc.record({ kind: fc.constant('suppressed' as const) }),
  fc.record({ kind: fc.constant('toBeEstablished' as const), by: orNull(day) }),
);

/** Milestones of a target: some of the quarters, in order. */
export const milestones = fc
  .subarray([1, 2, 3])
  .chain((quarters) =>
    fc.tuple(...quarters.map((quarter) => figure.map((value) => ({ quarter, value })))),
  );

export const observation: fc.Arbitrary<Observation> = fc.record({
  period: fc.record({
    type: fc.constantFrom('financial' as const, 'academic' as const, 'survey' as const),
    label: text,
  }),
  measure,
  numerator: orNull(figure),
  cases: orNull(figure),
  source: text,
  illustrative: fc.boolean(),
});

const someId = fc.constantFrom('indicator-1', 'main', 'local-1', 'action-1', 'gone');

/** A live figure or a mention; whether it leads anywhere is up to the plan. */
export const live: fc.Arbitrary<Live> = fc.oneof(
  fc.record({
    type: fc.constant('figure' as const),
    attrs: fc.record({
      source: fc.oneof(
        fc.record({ kind: fc.constant('fact' as const), factId: someId, figureId: orNull(someId) }),
        fc.record({ kind: fc.constant('baseline' as const), indicatorId: someId, partId: someId }),
        fc.record({
          kind: fc.constantFrom('target' as const, 'change' as const),
          indicatorId: someId,
          partId: someId,
          year,
        }),
        fc.record({
          kind: fc.constant('comparator' as const),
          indicatorId: someId,
          partId: someId,
          comparatorId: someId,
        }),
      ),
      format: fc.constantFrom('figure' as const, 'rounded' as const, 'words' as const),
      was: filled,
    }),
  }),
  fc.record({
    type: fc.constant('mention' as const),
    attrs: fc.record({
      kind: fc.constantFrom('action' as const, 'indicator' as const, 'priority' as const),
      id: someId,
      form: fc.constantFrom('code' as const, 'full' as const),
      was: filled,
    }),
  }),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  live,
  fc.constant({ type: 'hardBreak' as const }),
  fc.record(
    {
      type: fc.constant('text' as const),
      text: filled,
      marks: fc.subarray([
        { type: 'bold' as const },
        { type: 'italic' as const },
        { type: 'link' as const, attrs: { href: 'https://example.org/a?b=c' } },
      ]),
    },
    { requiredKeys: ['type', 'text'] },
  ),
);
const content = fc.array(inline, { maxLength: 3 });
const paragraph = fc.record(
  { type: fc.constant('paragraph' as const), content },
  { requiredKeys: ['type'] },
);

function list(depth: number): fc.Arbitrary<List> {
  const child = depth < 4 ? fc.oneof(paragraph, list(depth + 1)) : paragraph;
  const item = fc.record({
    type: fc.constant('listItem' as const),
    content: fc.array(child, { minLength: 1, maxLength: 2 }),
  });
  return fc.record(
    {
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      attrs: fc.constantFrom({ start: 1, type: null }, { start: 3 }),
      content: fc.array(item, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['type', 'content'] },
  ) as fc.Arbitrary<List>;
}

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record(
    {
      type: fc.constant('heading' as const),
      attrs: fc.constant({ level: 3 as const }),
      content,
    },
    { requiredKeys: ['type', 'attrs'] },
  ),
  list(1),
);

/** A narrative with any blocks that one may hold, in any order. */
export const richText: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 4 }),
});
