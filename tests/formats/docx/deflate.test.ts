import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deflater } from '../../../src/formats/docx/deflate';
import { codeLengths } from '../../../src/formats/docx/huffman';

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
    // As many literals as a block holds, and a block behind it that has nothing.
    ['a block to the last place', Uint8Array.from({ length: 32_768 }, (_, n) => (n * n) >> 7)],
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

  // The promise of the command line: the same file, byte for byte, on any computer. New bytes here are new bytes for
  // every paper: change the number only where that is meant.
  test('is the same bytes on every computer', () => {
    const stream = deflated(rows(3_000), 100_000);
    expect(createHash('sha256').update(stream).digest('hex')).toBe(
      '76242bd340ed939462e70e3b79578442f07c06b5199f6141c56e0682bc11b6c3',
    );
  });
});

describe('the codes of symbols', () => {
  const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1_000_000)), {
    minLength: 2,
    maxLength: 286,
  });

  test('are no longer than they may be, and fill the room there is', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(9, 15), (times, limit) => {
        const lengths = codeLengths(Uint32Array.from(times), limit);
        const used = [...lengths].filter((length) => length > 0);
        expect(used).toHaveLength(times.filter((count) => count > 0).length);
        expect(Math.max(0, ...used)).toBeLessThanOrEqual(limit);
        const room = used.reduce((sum, length) => sum + 2 ** -length, 0);
        expect(room).toBe(used.length === 0 ? 0 : used.length === 1 ? 0.5 : 1);
      }),
    );
  });

  test('are cut where counts grow so fast that they would be longer', () => {
    // Fibonacci's numbers make the longest codes there are.
    const times = [1, 1];
    while (times.length < 40) times.push((times.at(-1) ?? 0) + (times.at(-2) ?? 0));
    const lengths = codeLengths(Uint32Array.from(times), 15);
    expect(Math.max(...lengths)).toBe(15);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });
});
