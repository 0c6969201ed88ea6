import type { PictureSize } from './picture-size';

/** A segment of a JPEG: what its marker says it is, and where the marker begins. */
interface Segment {
  readonly marker: number;
  readonly at: number;
}

/** A JPEG is a chain of segments up to its scan; bytes of FF may fill the space between them (ISO/IEC 10918-1, B.1.1.2). */
function* segmentsOf(view: DataView): Generator<Segment> {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint16(at) === 0xff_ff && at + 9 < view.byteLength) at += 1;
    const marker = view.getUint16(at);
    if (marker < 0xff_c0 || marker === 0xff_da) return;
    yield { marker, at };
  }
}

/** The start of a frame has both lengths (B.2.2). */
export function jpegSize(view: DataView): PictureSize | null {
  for (const { marker, at } of segmentsOf(view)) {
    if (!isFrame(marker)) continue;
    return isWhole(view, at)
      ? { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      : null;
  }
  return null;
}

/**
 * Whether a picture runs from a segment to the end of the image (B.2.1); some programs leave a few bytes behind it. Among
 * the coded data FF stands before 00, a restart (D0 to D7) or the next segment alone (B.1.1.2, B.1.1.5): anything else
 * is damage, from which on programs show grey or a smear. Damage without an FF in it cannot be told this way.
 */
function isWhole(view: DataView, from: number): boolean {
  for (let at = from; at + 2 <= view.byteLength;) {
    const mark = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : null;
    if (mark === 0xd9) return true;
    if (mark === null || mark === 0xff) at += 1;
    else if (mark === 0x00 || (mark >= 0xd0 && mark <= 0xd7)) at += 2;
    else if (mark < 0xc0 || at + 4 > view.byteLength) return false;
    else at += 2 + view.getUint16(at + 2);
  }
  return false;
}

/** C4, C8 and CC lie among the frames and are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker);
}

/** The mark that says which way up a photograph is (Exif 2.32, 4.6.4.1), and its value for one that is upright. */
const ORIENTATION = 0x01_12;
const UPRIGHT = 1;

/**
 * Whether a JPEG is a photograph that is stored on its side or mirrored, with a mark for programs to turn it. Browsers
 * do so; Word shows it as it is stored.
 */
export function isTurnedJpeg(view: DataView): boolean {
  for (const { marker, at } of segmentsOf(view)) {
    if (marker !== 0xff_e1 || at + 18 > view.byteLength) continue;
    if (view.getUint32(at + 4) !== 0x45_78_69_66) continue;
    const turn = orientationIn(view, at + 10);
    if (turn !== null) return turn > UPRIGHT && turn <= 8;
  }
  return false;
}

/** The mark in a block of Exif, which is laid out as a TIFF file is; null where it has none. */
function orientationIn(view: DataView, start: number): number | null {
  const isLittle = view.getUint16(start) === 0x49_49;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > view.byteLength) return null;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, isLittle) === ORIENTATION) return view.getUint16(at + 8, isLittle);
  }
  return null;
}
