import * as fc from 'fast-check';
import { orNull, richText, text } from './arbitrary-values';
import { wish, type Wish } from './wishes';

const ids = fc.constantFrom('summary', 'legal', 'contact', 'to', 'finance');
const titled = fc.uniqueArray(fc.record({ id: fc.constantFrom('t1', 't2', 't3'), title: text }), {
  maxLength: 3,
  selector: ({ id }) => id,
});
const options = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('o1', 'o2', 'o3'),
    title: text,
    text,
    isDoNothing: fc.boolean(),
    isPreferred: fc.boolean(),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);

/** Writing the covering report, and going back to what is suggested. */
export function coveringWishes(): fc.Arbitrary<Wish>[] {
  return [
    wish({ id: ids, to: orNull(text) }, ({ id, to }) => () => ({
      type: 'covering.answer',
      id,
      text: to,
    })),
    wish(
      {
        id: ids,
        to: orNull(fc.record({ body: richText, noImplications: orNull(text) })),
      },
      ({ id, to }) =>
        () => ({ type: 'covering.text', id, text: to }),
    ),
    wish(
      {
        changes: fc.record(
          { options: orNull(options), papers: orNull(titled), appendices: titled },
          { requiredKeys: [] },
        ),
      },
      ({ changes }) =>
        () => ({ type: 'covering.set', changes }),
    ),
  ];
}
