import { expect, test } from 'vitest';
import { bytesOf, pictureSize } from '../../../src/domain/house-style/picture';
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
  // Some cameras and programs write on behind the end.
  expect(pictureSize('jpeg', Uint8Array.from([...jpeg, 0, 0]))).not.toBeNull();
  expect(pictureSize('png', Uint8Array.from([...png, 0, 0]))).not.toBeNull();
});

test('one that is cut off anywhere is none: Word would show a red cross in its place', () => {
  const taken = (kind: 'png' | 'jpeg', whole: Uint8Array, least: number): number[] =>
    Array.from({ length: whole.length - least }, (_, size) => size).filter(
      (size) => pictureSize(kind, whole.slice(0, size)) !== null,
    );
  // The checksum of the last chunk is not looked at.
  expect(taken('png', png, 4)).toEqual([]);
  expect(taken('jpeg', jpeg, 0)).toEqual([]);
});
