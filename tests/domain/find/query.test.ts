import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finder, type Query } from '../../../src/domain/find/query';

const query = (text: string, options: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  wholeWords: false,
  ...options,
});

/** What is found, as it stands in the text. */
function found(wanted: Query, text: string): string[] {
  return finder(wanted)(text).map(({ start, end }) => text.slice(start, end));
}

describe('without options', () => {
  test.each([
    ['capitals', 'pct', 'The PCT and the pct', ['PCT', 'pct']],
    ['a typed apostrophe', "children's", "children’s and children's", ['children’s', "children's"]],
    ['a fine apostrophe', 'children’s', "children's", ["children's"]],
    ['quotes', '"joined up"', 'the “joined up” plan', ['“joined up”']],
    ['a typed hyphen', '2007-08', '2007–08, 2007‑08', ['2007–08', '2007‑08']],
    ['a no-break space', 'key stage', 'Key\u00A0Stage 3', ['Key\u00A0Stage']],
    ['accents', 'cafe', 'a café, a cafe\u0301', ['café', 'cafe\u0301']],
    ['accents that were typed', 'café', 'cafe', ['cafe']],
    ['soft hyphens', 'accountable', 'accoun\u00ADtable', ['accoun\u00ADtable']],
    ['letters that grow in lower case', 'istanbul', 'in İstanbul', ['İstanbul']],
    ['signs beyond the first plane', '𝛑 r', 'a 𝛑 r b', ['𝛑 r']],
    ['what repeats', 'aa', 'aaaaa', ['aa', 'aa']],
  ])('%s', (_, wanted, text, hits) => {
    expect(found(query(wanted), text)).toEqual(hits);
  });

  test('not over the end of a line, and nothing for what cannot be seen', () => {
    expect(found(query('one two'), 'one\ntwo')).toEqual([]);
    for (const blank of ['', ' ', '\u00A0', '\u00AD'])
      expect(found(query(blank), 'a b')).toEqual([]);
  });
});

test('with match case, capitals and accents count, and typography still does not', () => {
  const exact = (wanted: string, text: string) => found(query(wanted, { matchCase: true }), text);
  expect(exact('PCT', 'PCT pct')).toEqual(['PCT']);
  expect(exact('cafe', 'café cafe')).toEqual(['cafe']);
  expect(exact('café', 'cafe\u0301')).toEqual(['cafe\u0301']);
  expect(exact("it's", 'it’s It’s')).toEqual(['it’s']);
});

test('whole words end where no letter or digit goes on', () => {
  const whole = (wanted: string, text: string) => found(query(wanted, { wholeWords: true }), text);
  expect(whole('plan', 'plan, planner; replan plan’s (plan)')).toEqual(['plan', 'plan', 'plan']);
  expect(whole('ni 1', 'NI 117, NI 1, NI 10')).toEqual(['NI 1']);
  expect(whole('A*', 'five A*-C and A*s')).toEqual(['A*', 'A*']);
  expect(whole('caf', 'café cafe\u0301 caf')).toEqual(['caf']);
});

test('a part of one character is no hit', () => {
  // "İ" becomes two signs in lower case with match case off; neither is the letter.
  expect(found(query('i\u0307s', { matchCase: true }), 'i\u0307s')).toEqual(['i\u0307s']);
  expect(found(query('e', { matchCase: true }), 'e\u0301')).toEqual([]);
});

const texts = fc.string({
  unit: fc.constantFrom(...Array.from("aAbéE\u0301’'–- \u00AD\u00A0İ𝛑*\n")),
});

test('whatever is found is really there, in order, and each character is hit whole', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), fc.boolean(), (wanted, text, matchCase, wholeWords) => {
      const asked = { text: wanted, matchCase, wholeWords };
      let done = 0;
      for (const { start, end } of finder(asked)(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        const hit = text.slice(start, end);
        expect(hit).not.toMatch(/\p{Surrogate}/u);
        // The hit alone is found by the same query, whole.
        expect(found(asked, hit)).toEqual([hit]);
        done = end;
      }
    }),
    { numRuns: 2_000 },
  );
});
