import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deflater } from '../../../src/formats/docx/deflate';

/** Deflates bytes in pieces of some size. */
function deflated(bytes: Uint8Array, piece = bytes.length, deflater = new Deflater()): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at + piece < bytes.length; at += piece) {
    pieces.push(deflater.push(bytes.subarray(at, at + piece), false));
  }
  const done = Math.max(0, Math.ceil(bytes.length / piece) - 1) * piece || 0;
  pieces.push(deflater.push(bytes.subarray(done), true));
  return Buffer.concat(pieces);
}

/** What two readers find in a stream: zlib and fflate. */
function inflated(stream: Uint8Array): Buffer[] {
  return [inflateRawSync(stream), Buffer.from(inflateSync(stream))];
}

/** Rows of a table as Word has them, some of their words their own. */
function rows(count: number): Uint8Array {
  const row = (n: number): string =>
    `<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>A${String(n)} – ${String((n * 7919) % 9973)}</w:t></w:r></w:p></w:tc></w:tr>`;
  return Buffer.from(Array.from({ length: count }, (_, n) => row(n)).join(''));
}

describe('what is deflated', () => {
  test.for([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['fewer bytes than a match has', Uint8Array.of(1, 1, 1)],
    ['one byte over and over', new Uint8Array(200_000)],
    ['every byte once', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    [
      'as much as a match may reach back',
      Uint8Array.from({ length: 32_768 }, (_, n) => (n * n) >> 7),
    ],
    ['rows of a table', rows(5_000)],
    // As far back as a match may lie, and one byte farther.
    ['what comes again at the edge', Buffer.concat([rows(2), new Uint8Array(32_500), rows(9)])],
  ] as const)('comes out again: %s', ([what, bytes]) => {
    for (const piece of [bytes.length, 100_000, 32_768, 1_000]) {
      for (const found of inflated(deflated(bytes, Math.max(1, piece)))) {
        expect(found.equals(bytes), `${what} in pieces of ${String(piece)}`).toBe(true);
      }
    }
  });

  test('comes out again, whatever it is and in whatever pieces', () => {
    const few = fc.uint8Array({ max: 3, maxLength: 4_000 });
    const any = fc.uint8Array({ maxLength: 4_000 });
    const again = fc
      .tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));
    const one = fc.oneof(few, any, again);
    const content = fc.array(one, { maxLength: 6 }).map((parts) => Buffer.concat(parts));
    const deflater = new Deflater();
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 70_000 }), (bytes, piece) => {
        // One after the other: nothing of a stream is left in the next.
        const found = inflated(deflated(bytes, piece, deflater));
        expect(found.every((all) => all.equals(bytes))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is about as small as zlib makes it', () => {
    const bytes = rows(5_000);
    expect(deflated(bytes, 100_000).length).toBeLessThan(1.1 * deflateRawSync(bytes).length);
  });

  test('is the same bytes each time', () => {
    const [once, again] = [deflated(rows(3_000), 100_000), deflated(rows(3_000), 100_000)];
    expect(Buffer.from(once).equals(again)).toBe(true);
  });
});
