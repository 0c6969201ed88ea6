/** Width and height of a picture in its own dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64; the alphabet has been checked. Written out, as this layer has neither Node nor a browser. */
export function bytesOf(base64: string): Uint8Array {
  const bare = base64.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of bare) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}

/** The size that a picture says it has; null where it is none of its kind, or is cut off before its end. */
export function pictureSize(kind: 'png' | 'jpeg', bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind === 'png' ? pngSize(view) : jpegSize(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** A PNG has its signature and then, always first, the header with both lengths (ISO/IEC 15948, 11.2.2). */
function pngSize(view: DataView): PictureSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89_50_4e_47) return null;
  if (view.getUint32(4) !== 0x0d_0a_1a_0a || view.getUint32(12) !== 0x49_48_44_52) return null;
  return hasPngEnd(view) ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Behind the signature lies chunk after chunk, each with its length, a name and a checksum, up to IEND (11.2.5). */
function hasPngEnd(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49_45_4e_44) return true;
  }
  return false;
}

/** A JPEG is a chain of segments; the start of a frame has both lengths (ISO/IEC 10918-1, B.2.2). */
function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xff_c0 || marker === 0xff_da) return null;
    if (!isFrame(marker)) continue;
    return hasJpegEnd(view, at)
      ? { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      : null;
  }
  return null;
}

/** Whether the end of the image (B.2.1) comes behind a place; some programs leave a few bytes after it. */
function hasJpegEnd(view: DataView, after: number): boolean {
  for (let at = view.byteLength - 2; at > after; at -= 1) {
    if (view.getUint16(at) === 0xff_d9) return true;
  }
  return false;
}

/** C4, C8 and CC lie among the frames and are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker);
}
