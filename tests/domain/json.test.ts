import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, readJson } from '../../src/domain/schema/json';
import { hasForbiddenCharacter } from '../../src/domain/text';

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const records = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** Every text of a value. */
function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : childrenOf(value).flatMap(textsOf);
}

/** Every key of a value. */
function keysOf(value: unknown): string[] {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return [...(isRecord ? Object.keys(value) : []), ...childrenOf(value).flatMap(keysOf)];
}

describe('readJson', () => {
  test('takes a byte-order mark off', () => {
    expect(readJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  test('refuses what is too large before looking at it', () => {
    expect(readJson(' '.repeat(LARGEST_FILE + 1))).toEqual({
      ok: false,
      error: { code: 'tooLarge', size: LARGEST_FILE + 1 },
    });
  });

  test.each([
    '',
    'plan',
    '{"a":1',
    '{"a":1}}',
    "{'a':1}",
    '{"a":NaN}',
    '\uFEFF\uFEFF1',
    '"a\u0000b"',
  ])('names %j as no JSON', (text) => {
    expect(readJson(text)).toMatchObject({ ok: false, error: { code: 'notJson' } });
  });

  test.each([nested(101), records(101), nested(20_000), records(20_000)])(
    'refuses more than 100 levels',
    (text) => {
      expect(readJson(text)).toEqual({ ok: false, error: { code: 'tooDeep' } });
    },
  );

  test('refuses a million levels without trying to build them', () => {
    expect(readJson('['.repeat(2_000_000))).toEqual({ ok: false, error: { code: 'tooDeep' } });
  });

  test('reads 100 levels', () => {
    expect(readJson(nested(100)).ok).toBe(true);
    expect(readJson(records(100)).ok).toBe(true);
  });

  test.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"b":{"c":[0,{"x":1,"y":2,"x":3}]}}', 'b.c[1].x'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a/b":1,"a\\/b":2}', 'a/b'],
    ['{"":1,"":2}', ''],
    ['{"a" :1, "a"\n: 2}', 'a'],
    // As many colons behind quotes inside a text as keys are missing.
    ['{"a":1,"a":2,"b":": "}', 'a'],
    ['{"a\\\\":1,"a\\\\":2}', 'a\\'],
    ['{"10":1,"10":2}', '10'],
  ])('names the key that stands twice in %s', (text, path) => {
    expect(readJson(text)).toEqual({ ok: false, error: { code: 'duplicateKey', path } });
  });

  test.each([
    '{"a":{"a":1},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a\\":1,\\"a"}',
    '{"a":"b: c"}',
  ])('sees no key twice in %s', (text) => {
    expect(readJson(text).ok).toBe(true);
  });

  test.each([
    ['{"x":{"__proto__":{"a":1}}}', 'x.__proto__'],
    ['{"\\u005f_proto__":1}', '__proto__'],
  ])('refuses the key that reaches into prototypes in %s', (text, path) => {
    expect(readJson(text)).toEqual({ ok: false, error: { code: 'reservedKey', path } });
  });

  test('lets a text speak of __proto__', () => {
    expect(readJson('{"a":"__proto__"}')).toEqual({ ok: true, value: { a: '__proto__' } });
  });

  test.each([
    ['{"a":["b","\\u0000"]}', 'a[1]'],
    ['{"a":"\\b"}', 'a'],
    ['{"a":"\\f"}', 'a'],
    ['{"a":"\\u001f"}', 'a'],
    ['{"a":"\u007F"}', 'a'],
    ['{"a":"\uFFFE"}', 'a'],
    ['{"a":"\\ud800"}', 'a'],
    ['{"a":"x\\udc00\\ud800"}', 'a'],
    ['{"a":"\uD800"}', 'a'],
    ['{"a":{"\\u0000":1}}', 'a'],
    ['{"\\ud800":1}', ''],
  ])('names the place of a character that cannot be kept in %j', (text, path) => {
    expect(readJson(text)).toEqual({ ok: false, error: { code: 'badCharacter', path } });
  });

  test.each(['{"a":"\\ud83d\\ude00"}', '{"a":"😀"}', '{"a":"\\u00e9\\n\\t\\r\\\\u0000"}', '"\\/"'])(
    'keeps %j',
    (text) => {
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  test('gives back any value of JSON, unless a text or key in it cannot be kept', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (value) => {
        const keys = keysOf(value);
        const code = keys.includes('__proto__')
          ? 'reservedKey'
          : [...keys, ...textsOf(value)].some(hasForbiddenCharacter)
            ? 'badCharacter'
            : 'fine';
        const read = readJson(JSON.stringify(value, null, 1));
        expect(read.ok ? 'fine' : read.error.code).toBe(code);
        if (read.ok) expect(read.value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('finds a doubled key wherever it is put', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', '"', '\\', ':', 'a":');
    const leaf = fc.oneof(fc.constantFrom('1', 'null', '": "', '"a\\": 1"'), fc.constant('[]'));
    const space = fc.constantFrom('', ' ', '\n');
    const member = fc.tuple(key, space, leaf).map(([name, gap, value]) => ({
      name,
      text: `${JSON.stringify(name)}${gap}:${gap}${value}`,
    }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), space, (members, gap) => {
        const names = members.map(({ name }) => name);
        const text = `[{${members.map((one) => one.text).join(`${gap},${gap}`)}}]`;
        const isTwice = new Set(names).size < names.length;
        const read = readJson(text);
        expect(read.ok ? 'fine' : read.error.code).toBe(isTwice ? 'duplicateKey' : 'fine');
      }),
      { numRuns: 1_000 },
    );
  });
});
