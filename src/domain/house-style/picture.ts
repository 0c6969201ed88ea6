import { isTurnedJpeg, jpegSize } from './jpeg';
import type { PictureSize } from './picture-size';
import { pngSize } from './png';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What each letter stands for, by its code: a logo has a million of them, and is looked at with every key. */
const VALUES = new Uint8Array(128);
for (const [value, letter] of Array.from(LETTERS).entries()) {
  VALUES[letter.charCodeAt(0)] = value;
}

/** Bytes of base64; the alphabet has been checked. Written out, as this layer has neither Node nor a browser. */
export function bytesOf(base64: string): Uint8Array {
  const { length } = base64.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let place = 0; place < length; place += 1) {
    bits = ((bits << 6) | (VALUES[base64.charCodeAt(place)] ?? 0)) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}

/** The size that a picture says it has; null where it is none of its kind, is damaged, or is cut off before its end. */
export function pictureSize(kind: 'png' | 'jpeg', bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind === 'png' ? pngSize(view) : jpegSize(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** Whether a picture is stored on its side or mirrored, with a mark for programs to turn it: Word does not heed it. */
export function isTurned(kind: 'png' | 'jpeg', bytes: Uint8Array): boolean {
  return (
    kind === 'jpeg' && isTurnedJpeg(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  );
}
