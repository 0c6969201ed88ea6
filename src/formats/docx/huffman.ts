/** The longest code that DEFLATE has. */
const LONGEST = 15;

/**
 * How long the code of each symbol is, so that what is counted takes the fewest bits (Huffman 1952); 0 for one that does
 * not occur. `limit`: the longest that a code may be. Equal counts are taken in the order of their symbols, so that the same
 * counts give the same codes.
 */
export function codeLengths(counts: Uint32Array, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const symbols = [...counts.keys()]
    .filter((symbol) => (counts[symbol] ?? 0) > 0)
    .toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const rarest = symbols[0];
  if (rarest === undefined) return lengths;
  if (symbols.length === 1) lengths[rarest] = 1;
  else {
    let place = 0;
    const byLength = symbolsByLength(counts, symbols, limit);
    for (let length = limit; length > 0; length -= 1) {
      for (let left = byLength[length] ?? 0; left > 0; left -= 1) {
        lengths[symbols[place] ?? 0] = length;
        place += 1;
      }
    }
  }
  return lengths;
}

/** How many symbols get a code of each length; `symbols`, two or more, come by how often they occur. */
function symbolsByLength(counts: Uint32Array, symbols: readonly number[], limit: number) {
  const leaves = symbols.length;
  const root = 2 * leaves - 2;
  // Leaves and then the nodes over them, each under the one that joins it with another.
  const weights = Float64Array.from({ length: root + 1 }, (_, place) =>
    place < leaves ? (counts[symbols[place] ?? 0] ?? 0) : 0,
  );
  const over = new Uint16Array(root + 1);
  let leaf = 0;
  let node = leaves;
  for (let made = leaves; made <= root; made += 1) {
    for (let half = 0; half < 2; half += 1) {
      // Nodes are made in the order of their weights, so that the lightest is always one of these two.
      const isLeaf =
        leaf < leaves && (node === made || (weights[leaf] ?? 0) <= (weights[node] ?? 0));
      const lightest = isLeaf ? leaf++ : node++;
      over[lightest] = made;
      weights[made] = (weights[made] ?? 0) + (weights[lightest] ?? 0);
    }
  }
  const depths = new Uint8Array(root + 1);
  const byLength = new Uint16Array(limit + 1);
  for (let place = root - 1; place >= 0; place -= 1) {
    const depth = (depths[over[place] ?? 0] ?? 0) + 1;
    depths[place] = depth;
    if (place < leaves) add(byLength, Math.min(depth, limit), 1);
  }
  shorten(byLength, limit);
  return byLength;
}

/** Makes room for codes that were cut to the limit, each beside a longer one of those that are shorter. */
function shorten(byLength: Uint16Array, limit: number): void {
  let over = -(2 ** limit);
  for (let length = 1; length <= limit; length += 1) {
    over += (byLength[length] ?? 0) * 2 ** (limit - length);
  }
  for (; over > 0; over -= 1) {
    let length = limit - 1;
    while ((byLength[length] ?? 0) === 0) length -= 1;
    add(byLength, limit, -1);
    add(byLength, length, -1);
    add(byLength, length + 1, 2);
  }
}

/**
 * The codes that follow from their lengths (RFC 1951, 3.2.2), with the first bit lowest, as they are written.
 */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(LONGEST + 2);
  for (const length of lengths) if (length > 0) add(next, length + 1, 1);
  // The first code of each length: all shorter ones come before it.
  for (let length = 2; length <= LONGEST; length += 1) {
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  }
  return Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    return reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned = (turned << 1) | ((code >> bit) & 1);
  return turned;
}

function add(list: Uint16Array, place: number, more: number): void {
  list[place] = (list[place] ?? 0) + more;
}
