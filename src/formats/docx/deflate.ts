import { DeflatedBlocks, LONGEST_MATCH } from './deflated-blocks';

/** How far back a match may lie, and the bits of that. */
const WINDOW = 32_768;
const IN_WINDOW = WINDOW - 1;
/** Bits of the hash of the bytes that a match begins with, and how many these are. */
const HASH_BITS = 15;
const SHORTEST = 4;
/** Spreads them over the bits that are kept: 2 to the power of 32 over the golden ratio (Knuth 6.4). */
const SPREAD = 0x9e_37_79_b1;
/** Earlier places with the same hash that are looked at for the longest match. */
const LOOKS = 16;
/**
 * A match no longer than this is remembered by each of its places, a longer one by its first and its last: what comes back
 * after it is then still found, and most of a table is never hashed.
 */
const EACH_PLACE = 16;
/** No place of a stream. */
const NOWHERE = -WINDOW - 1;

/**
 * Deflates one stream after the other, as zip files hold them (RFC 1951). The same bytes in give the same bytes out on every
 * computer, which is why this is not the system's: zlib, as Node and Electron have it, gives others by its version and by
 * who built it. It is as fast as that and close in size, as no more than needed is looked at: see decision 19.
 */
export class Deflater {
  /** The place that each hash was seen at last, and for each place in the window the one before it. */
  private readonly seen = new Int32Array(2 ** HASH_BITS).fill(NOWHERE);
  private readonly before = new Int32Array(WINDOW);
  private readonly blocks = new DeflatedBlocks();
  /** What the next bytes can refer to, and its place in the stream. */
  private history = new Uint8Array();
  private start = 0;

  /** Takes the next bytes of a stream, and gives what is done of it; after the last the next stream can begin. */
  push(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
    const known = this.history.length;
    const whole = new Uint8Array(known + bytes.length);
    whole.set(this.history);
    whole.set(bytes, known);
    this.match(whole, known);
    if (isLast) {
      this.seen.fill(NOWHERE);
      this.history = new Uint8Array();
      this.start = 0;
    } else {
      this.history = whole.subarray(-WINDOW);
      this.start += whole.length - this.history.length;
    }
    return this.blocks.take(isLast);
  }

  /** Says bytes as matches with what came before and as themselves, from a place on. */
  private match(bytes: Uint8Array, from: number): void {
    const { seen, before, blocks, start } = this;
    const view = new DataView(bytes.buffer);
    const end = bytes.length;
    const lastHashed = end - SHORTEST;
    /** Remembers a place in the bytes, and gives the one in the stream that last had its hash. */
    const remember = (place: number): number => {
      const hash = Math.imul(view.getInt32(place, true), SPREAD) >>> (32 - HASH_BITS);
      const last = seen[hash] ?? 0;
      before[(place + start) & IN_WINDOW] = last;
      seen[hash] = place + start;
      return last;
    };
    for (let place = from; place < end;) {
      let length = 0;
      let distance = 0;
      if (place <= lastHashed) {
        const most = Math.min(LONGEST_MATCH, end - place);
        const oldest = Math.max(place - WINDOW, 0);
        let found = remember(place) - start;
        for (let left = LOOKS; left > 0 && found >= oldest; left -= 1) {
          // A longer match has this byte as well.
          if (bytes[found + length] === bytes[place + length]) {
            const own = sameBytes(view, found, place, most);
            if (own > length) {
              length = own;
              distance = place - found;
              if (own === most) break;
            }
          }
          const next = (before[(found + start) & IN_WINDOW] ?? 0) - start;
          // An older place of the window has been written over.
          if (next >= found) break;
          found = next;
        }
      }
      if (length < SHORTEST) {
        blocks.literal(bytes[place] ?? 0);
        place += 1;
        continue;
      }
      blocks.match(length, distance);
      const after = place + length;
      const first = length > EACH_PLACE ? after - 2 : place + 1;
      for (let inside = first; inside < after && inside <= lastHashed; inside += 1)
        remember(inside);
      place = after;
    }
  }
}

/** How many bytes at two places are the same, four at a time. */
function sameBytes(view: DataView, one: number, other: number, most: number): number {
  let length = 0;
  while (length + 4 <= most && view.getInt32(one + length) === view.getInt32(other + length)) {
    length += 4;
  }
  while (length < most && view.getUint8(one + length) === view.getUint8(other + length))
    length += 1;
  return length;
}
