import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ZipWriter, zipped } from '../../../src/formats/docx/zip';
import { listZip, unpack, type ZipEntry } from '../../../src/formats/docx-read/zip';

/** A file with one long entry in pieces of so many letters, and a short one before and behind it. */
async function longFile(text: string, piece: number): Promise<Uint8Array> {
  const zip = new ZipWriter();
  zip.add('before.xml', '<before/>');
  const entry = zip.open('long.xml');
  let at = 0;
  for (; at + piece < text.length; at += piece) await entry.write(text.slice(at, at + piece));
  await entry.end(text.slice(at));
  zip.add('behind.bin', Uint8Array.of(0, 255, 7));
  return zip.finish();
}

/** An entry as a strict reader lists it. */
function entryOf(file: Uint8Array, name: string): ZipEntry {
  const listed = listZip(file);
  const entry = listed.ok ? listed.value.get(name) : undefined;
  if (entry === undefined) throw new Error(`The reader finds no ${name}.`);
  return entry;
}

/** Rows of a table as Word has them, some of their words their own. */
function rows(count: number): string {
  const row = (n: number): string =>
    `<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>A${String(n)} – ${String((n * 7919) % 9973)}</w:t></w:r></w:p></w:tc></w:tr>`;
  return Array.from({ length: count }, (_, n) => row(n)).join('');
}

describe('a zip file that is written', () => {
  // The last is more than may wait to be deflated.
  test.for([
    ['nothing', ''],
    ['a letter', 'a'],
    ['letters of several bytes', 'é–漢🐾'.repeat(5_000)],
    ['rows of a table', rows(3_000)],
    ['ten megabytes', 'x'.repeat(10_000_000)],
  ] as const)('holds a long entry as it was given: %s', async ([, text]) => {
    for (const piece of [100_000, 33_333, Math.max(1, text.length)]) {
      const file = await longFile(text, piece);
      const found = unzipSync(file);
      expect(Object.keys(found)).toEqual(['before.xml', 'long.xml', 'behind.bin']);
      expect(Buffer.from(found['long.xml'] ?? []).equals(Buffer.from(text))).toBe(true);
      expect([...(found['behind.bin'] ?? [])]).toEqual([0, 255, 7]);
    }
  });

  test('says the length and the sum of what it holds, as readers check them', async () => {
    const text = rows(2_000);
    const entry = entryOf(await longFile(text, 50_000), 'long.xml');
    // The reader holds the length and the sum against what it unpacks.
    const whole = new TextEncoder().encode(text);
    expect(await unpack(entry)).toEqual({ ok: true, value: whole });
    expect(await unpack(entryOf(zipped([['a.xml', text]]), 'a.xml'))).toMatchObject({ ok: true });
  });

  test('holds whatever is written to it, in whatever pieces', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const zip = new ZipWriter();
        const entry = zip.open('long.xml');
        for (const piece of pieces) await entry.write(piece);
        await entry.end('');
        const found = unzipSync(zip.finish())['long.xml'] ?? new Uint8Array();
        expect(Buffer.from(found).equals(Buffer.from(pieces.join('')))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same bytes each time, whatever the pieces', async () => {
    const files = [100_000, 100_000, 7_777].map((piece) => longFile(rows(3_000), piece));
    const [one, again, otherwise] = (await Promise.all(files)).map((file) => Buffer.from(file));
    expect(one?.equals(again ?? Buffer.of())).toBe(true);
    expect(one?.equals(otherwise ?? Buffer.of())).toBe(true);
  });

  test('is as small as zlib makes it', async () => {
    const text = rows(5_000);
    const { packed } = entryOf(await longFile(text, 100_000), 'long.xml');
    expect(packed.length).toBeLessThanOrEqual(deflateRawSync(text).length);
  });

  test.each([1, 600, 3_000])('can be moved to another thread, with %i rows in it', (count) => {
    const file = zipped([['a.xml', rows(count)]]);
    const bytes = Buffer.from(file);
    const moved = structuredClone(file, { transfer: [file.buffer as ArrayBuffer] });
    expect(bytes.equals(moved)).toBe(true);
    expect(moved.buffer.byteLength).toBe(bytes.length);
  });

  test('is not given out before its long entry is ended', async () => {
    const zip = new ZipWriter();
    await zip.open('long.xml').write('<w:p>');
    expect(() => zip.finish()).toThrow('every entry of a zip file is ended');
  });
});
