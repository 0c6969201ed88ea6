import { constants, deflateRawSync } from 'node:zlib';

/** How far back a match may lie (RFC 1951). */
const WINDOW = 32_768;

/**
 * Deflates one stream after the other, as zip files hold them, piece by piece and in one go each: with the zlib of Node, which
 * takes a third of fflate's time, and whose streams would give what is done only a moment later. See decision 19.
 */
export class Deflater {
  /** What the next bytes can refer to. */
  private history: Uint8Array = new Uint8Array();

  /** Takes the next bytes of a stream, and gives what is done of it; after the last the next stream can begin. */
  push(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
    const { history } = this;
    this.history = isLast ? new Uint8Array() : lastOf(history, bytes);
    return deflateRawSync(bytes, {
      // A reader has what came before as what it read: to it this is one stream.
      ...(history.length > 0 && { dictionary: history }),
      finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    });
  }
}

/** The end of what came before and what came now, as long as a match may reach. */
function lastOf(before: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length >= WINDOW) return bytes.slice(-WINDOW);
  return Buffer.concat([before.subarray(-(WINDOW - bytes.length)), bytes]);
}
