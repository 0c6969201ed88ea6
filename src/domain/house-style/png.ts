import type { PictureSize } from './picture-size';

/** A PNG has its signature and then, always first, the header with both lengths (ISO/IEC 15948, 11.2.2). */
export function pngSize(view: DataView): PictureSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89_50_4e_47) return null;
  if (view.getUint32(4) !== 0x0d_0a_1a_0a || view.getUint32(12) !== 0x49_48_44_52) return null;
  return isWhole(view) ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** The bit of the first letter of a chunk's name that says that a picture can do without it (5.4). */
const ANCILLARY = 0x20_00_00_00;

/**
 * Behind the signature lies chunk after chunk, each with its length, a name and a checksum, up to IEND (11.2.5). Programs
 * show a red cross or a black patch for a picture one of whose needed chunks is damaged.
 */
function isWhole(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > view.byteLength) return false;
    const name = view.getUint32(at + 4);
    const isNeeded = (name & ANCILLARY) === 0;
    if (isNeeded && checksum(view, at + 4, end) !== view.getUint32(end)) return false;
    if (name === 0x49_45_4e_44) return true;
    at = end + 4;
  }
  return false;
}

/** The remainders of every byte, for {@link checksum} (ISO/IEC 15948, annex D). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1)
    rest = (rest & 1) === 1 ? 0xed_b8_83_20 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 of the bytes from one place to before another. */
function checksum(view: DataView, from: number, to: number): number {
  let rest = 0xff_ff_ff_ff;
  for (let at = from; at < to; at += 1) {
    rest = (REMAINDERS[(rest ^ view.getUint8(at)) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return ~rest >>> 0;
}
