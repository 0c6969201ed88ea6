import { codeLengths, codesOf } from './huffman';

/** The longest match that DEFLATE has a code for. */
export const LONGEST_MATCH = 258;
/** Literals and matches to a block: its codes follow what it holds. */
const TOKENS = 32_768;
/** Symbols of literals and lengths, of distances, and of the lengths of both their codes. */
const LITERALS = 286;
const DISTANCES = 30;
const LENGTHS = 19;
const END_OF_BLOCK = 256;
/** The order in which the lengths of the codes for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A range of values that share a symbol: the first of them, and the bits that say which one is meant. */
interface Ranges {
  readonly first: Uint16Array;
  readonly bits: Uint8Array;
}

/** Ranges in which every so many symbols have a bit more, as RFC 1951, 3.2.5 lists them. */
function rangesOf(symbols: number, from: number, each: number): Ranges {
  const first = new Uint16Array(symbols);
  const bits = new Uint8Array(symbols);
  let value = from;
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    first[symbol] = value;
    bits[symbol] = Math.max(0, Math.floor(symbol / each) - 1);
    value += 2 ** (bits[symbol] ?? 0);
  }
  return { first, bits };
}

const OF_LENGTHS = rangesOf(29, 3, 4);
// The longest has a symbol of its own.
OF_LENGTHS.first[28] = LONGEST_MATCH;
OF_LENGTHS.bits[28] = 0;
const OF_DISTANCES = rangesOf(DISTANCES, 1, 2);

const LENGTH_SYMBOLS = Uint8Array.from({ length: LONGEST_MATCH + 1 }, (_, length) =>
  Math.max(
    0,
    OF_LENGTHS.first.findLastIndex((first) => first <= length),
  ),
);

/** The symbol of a distance: its highest bit, and the one below it. */
function distanceSymbol(distance: number): number {
  const beyond = distance - 1;
  if (beyond < 2) return beyond;
  const highest = 31 - Math.clz32(beyond);
  return 2 * highest + ((beyond >> (highest - 1)) & 1);
}

/** A stream in the form of DEFLATE, written from what its bytes were found to be. */
export class DeflatedBlocks {
  /** Literals as they are; matches with their length above 16 bits of distance. */
  private readonly tokens = new Uint32Array(TOKENS);
  private count = 0;
  private readonly literals = new Uint32Array(LITERALS);
  private readonly distances = new Uint32Array(DISTANCES);
  private out = new Uint8Array(1_024);
  private length = 0;
  /** Bits that do not fill a byte yet. */
  private pending = 0;
  private pendingBits = 0;

  /** A byte that is no part of a match. */
  literal(byte: number): void {
    this.add(byte, byte);
  }

  /** So many bytes as so far back. */
  match(length: number, distance: number): void {
    const symbol = distanceSymbol(distance);
    this.distances[symbol] = (this.distances[symbol] ?? 0) + 1;
    this.add((length << 16) | distance, END_OF_BLOCK + 1 + (LENGTH_SYMBOLS[length] ?? 0));
  }

  /** What is written since it was last taken; `isLast` ends the stream. */
  take(isLast: boolean): Uint8Array<ArrayBuffer> {
    if (isLast) {
      if (this.count > 0) this.block(true);
      else this.emptyBlock();
      // The last byte is filled up.
      if (this.pendingBits > 0) this.put(0, 8 - this.pendingBits);
    }
    const taken = this.out.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private add(token: number, symbol: number): void {
    this.literals[symbol] = (this.literals[symbol] ?? 0) + 1;
    this.tokens[this.count] = token;
    this.count += 1;
    if (this.count === TOKENS) this.block(false);
  }

  /** A last block of nothing, in the codes that every reader knows. */
  private emptyBlock(): void {
    this.makeRoom(2);
    this.put(0b011, 3);
    this.put(0, 7);
  }

  /** Writes a block with codes of its own (RFC 1951, 3.2.7). */
  private block(isLast: boolean): void {
    const { literals, distances, tokens, count } = this;
    literals[END_OF_BLOCK] = 1;
    // Some readers want a distance to have a code, whether there is a match or not.
    if (distances.every((times) => times === 0)) distances[0] = 1;
    const [literalLengths, distanceLengths] = [
      codeLengths(literals, 15),
      codeLengths(distances, 15),
    ];
    const [literalCodes, distanceCodes] = [codesOf(literalLengths), codesOf(distanceLengths)];
    // A token takes six bytes at most, the codes before them 300.
    this.makeRoom(6 * count + 400);
    this.put(isLast ? 1 : 0, 1);
    this.put(2, 2);
    this.codes(literalLengths, distanceLengths);
    for (let place = 0; place < count; place += 1) {
      const token = tokens[place] ?? 0;
      const length = token >>> 16;
      if (length === 0) {
        this.put(literalCodes[token] ?? 0, literalLengths[token] ?? 0);
        continue;
      }
      const ofLength = LENGTH_SYMBOLS[length] ?? 0;
      const symbol = END_OF_BLOCK + 1 + ofLength;
      this.put(literalCodes[symbol] ?? 0, literalLengths[symbol] ?? 0);
      this.put(length - (OF_LENGTHS.first[ofLength] ?? 0), OF_LENGTHS.bits[ofLength] ?? 0);
      const distance = token & 0xff_ff;
      const ofDistance = distanceSymbol(distance);
      this.put(distanceCodes[ofDistance] ?? 0, distanceLengths[ofDistance] ?? 0);
      this.put(
        distance - (OF_DISTANCES.first[ofDistance] ?? 0),
        OF_DISTANCES.bits[ofDistance] ?? 0,
      );
    }
    this.put(literalCodes[END_OF_BLOCK] ?? 0, literalLengths[END_OF_BLOCK] ?? 0);
    literals.fill(0);
    distances.fill(0);
    this.count = 0;
  }

  /** Says how long the codes of a block are. */
  private codes(literalLengths: Uint8Array, distanceLengths: Uint8Array): void {
    const ofLiterals = Math.max(257, usedOf(literalLengths));
    const ofDistances = Math.max(1, usedOf(distanceLengths));
    const runs = runsOf([
      ...literalLengths.subarray(0, ofLiterals),
      ...distanceLengths.subarray(0, ofDistances),
    ]);
    const counts = new Uint32Array(LENGTHS);
    for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
    const lengths = codeLengths(counts, 7);
    const codes = codesOf(lengths);
    const inOrder = ORDER.map((symbol) => lengths[symbol] ?? 0);
    const used = Math.max(4, usedOf(inOrder));
    this.put(ofLiterals - 257, 5);
    this.put(ofDistances - 1, 5);
    this.put(used - 4, 4);
    for (const length of inOrder.slice(0, used)) this.put(length, 3);
    for (const { symbol, more, bits } of runs) {
      this.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
      this.put(more, bits);
    }
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes <= this.out.length) return;
    const larger = new Uint8Array(2 * (this.length + bytes));
    larger.set(this.out.subarray(0, this.length));
    this.out = larger;
  }

  /** Writes some bits, 16 at most, the lowest first. */
  private put(value: number, bits: number): void {
    this.pending |= value << this.pendingBits;
    this.pendingBits += bits;
    while (this.pendingBits >= 8) {
      this.out[this.length] = this.pending;
      this.length += 1;
      this.pending >>>= 8;
      this.pendingBits -= 8;
    }
  }
}

/** How many of a list come before zeros up to its end. */
function usedOf(lengths: ArrayLike<number>): number {
  let used = lengths.length;
  while (used > 0 && (lengths[used - 1] ?? 0) === 0) used -= 1;
  return used;
}

/** The length of a code, or a run of the same: its symbol, and the bits that say how long the run is. */
interface LengthRun {
  readonly symbol: number;
  readonly more: number;
  readonly bits: number;
}

/** Lengths of codes with their runs said shortly: the last one again, or zeros. */
function runsOf(lengths: readonly number[]): LengthRun[] {
  const runs: LengthRun[] = [];
  for (let place = 0; place < lengths.length;) {
    const length = lengths[place] ?? 0;
    let same = 1;
    while (same < 138 && lengths[place + same] === length) same += 1;
    if (length === 0 && same >= 3) {
      runs.push(
        same < 11
          ? { symbol: 17, more: same - 3, bits: 3 }
          : { symbol: 18, more: same - 11, bits: 7 },
      );
    } else {
      runs.push({ symbol: length, more: 0, bits: 0 });
      same = length === 0 || same < 4 ? 1 : Math.min(same, 7);
      if (same > 1) runs.push({ symbol: 16, more: same - 4, bits: 2 });
    }
    place += same;
  }
  return runs;
}
