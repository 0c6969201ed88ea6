import { expect, test } from 'vitest';
import { bytesOf, isTurned, pictureSize } from '../../../src/domain/house-style/picture';
import { PNG } from '../../support/house-styles';

const png = bytesOf(PNG);
/** Start, an empty segment, the frame of a picture of 3 dots by 2, a scan without a dot, the end. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xda, 0, 2,
  0xff, 0xd9,
]);

test('a whole picture has the size that it says', () => {
  expect(pictureSize('png', png)).toEqual({ width: 2, height: 1 });
  expect(pictureSize('jpeg', jpeg)).toEqual({ width: 3, height: 2 });
  // Bytes of FF may stand before a marker.
  const filled = Uint8Array.from([...jpeg.slice(0, 6), 0xff, 0xff, 0xff, ...jpeg.slice(6)]);
  expect(pictureSize('jpeg', filled)).toEqual({ width: 3, height: 2 });
  // Some cameras and programs write on behind the end.
  expect(pictureSize('jpeg', Uint8Array.from([...jpeg, 0, 0]))).not.toBeNull();
  expect(pictureSize('png', Uint8Array.from([...png, 0, 0]))).not.toBeNull();
});

test('one that is cut off anywhere is none: Word would show a red cross in its place', () => {
  const taken = (kind: 'png' | 'jpeg', whole: Uint8Array, least: number): number[] =>
    Array.from({ length: whole.length - least }, (_, size) => size).filter(
      (size) => pictureSize(kind, whole.slice(0, size)) !== null,
    );
  expect(taken('png', png, 0)).toEqual([]);
  expect(taken('jpeg', jpeg, 0)).toEqual([]);
});

test('a PNG with a byte that is another in anything that it needs is none', () => {
  const broken = [...png.keys()].filter((at) => {
    const other = Uint8Array.from(png);
    other[at] = (other[at] ?? 0) ^ 0x5a;
    return pictureSize('png', other) === null;
  });
  expect(broken).toEqual([...png.keys()]);
  // What a picture can do without, a word of its maker's here, may be damaged.
  const words = [0, 0, 0, 1, 0x74, 0x45, 0x58, 0x74, 65, 0, 0, 0, 0];
  const spoken = Uint8Array.from([...png.slice(0, 33), ...words, ...png.slice(33)]);
  expect(pictureSize('png', spoken)).toEqual({ width: 2, height: 1 });
});

/** The picture with coded data in its scan. */
const scanned = (...data: readonly number[]): Uint8Array =>
  Uint8Array.from([...jpeg.slice(0, -2), ...data, ...jpeg.slice(-2)]);

test('the coded data of a JPEG may hold FF as data, restarts, tables and another scan', () => {
  const tables = [0xff, 0xc4, 0, 4, 0xff, 0x01];
  const data = [0x12, 0xff, 0, 0xff, 0xd0, 0x34, 0xff, 0xd7, ...tables, 0xff, 0xda, 0, 2, 0x56];
  expect(pictureSize('jpeg', scanned(...data))).toEqual({ width: 3, height: 2 });
  expect(pictureSize('jpeg', scanned(0x12, 0xff, 0xff))).toEqual({ width: 3, height: 2 });
});

test('a JPEG whose coded data holds what none can is none: programs show grey from there on', () => {
  const taken = Array.from({ length: 0xc0 }, (_, second) => second).filter(
    (second) => pictureSize('jpeg', scanned(0x12, 0xff, second, 0, 2)) !== null,
  );
  expect(taken).toEqual([0]);
  // A table that would reach behind the end.
  expect(pictureSize('jpeg', scanned(0x12, 0xff, 0xc4, 0xff, 0xff))).toBeNull();
});

test('a photograph that a mark turns is known by it, in both orders of bytes', () => {
  const exif = (turn: number, isLittle: boolean): Uint8Array => {
    const two = (value: number): number[] => (isLittle ? [value, 0] : [0, value]);
    const four = (value: number): number[] => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);
    const order = isLittle ? [0x49, 0x49] : [0x4d, 0x4d];
    const tag = isLittle ? [0x12, 1] : [1, 0x12];
    const tiff = [...order, ...two(42), ...four(8), ...two(1), ...tag, ...two(3), ...four(1)];
    const block = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...two(turn), 0, 0, ...four(0)];
    return Uint8Array.from([
      0xff,
      0xd8,
      0xff,
      0xe1,
      0,
      block.length + 2,
      ...block,
      ...jpeg.slice(2),
    ]);
  };
  for (const isLittle of [true, false]) {
    expect(pictureSize('jpeg', exif(6, isLittle))).toEqual({ width: 3, height: 2 });
    expect([1, 2, 3, 6, 8].map((turn) => isTurned('jpeg', exif(turn, isLittle)))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    // Cut off or wild in any place, it does not throw.
    const whole = exif(6, isLittle);
    for (const [at] of whole.entries()) {
      isTurned('jpeg', whole.slice(0, at));
      const wild = Uint8Array.from(whole);
      wild[at] = 0xff;
      isTurned('jpeg', wild);
    }
  }
  expect(isTurned('jpeg', jpeg)).toBe(false);
  expect(isTurned('png', png)).toBe(false);
});
