/**
 * Signs that turn the direction of what follows them: embeddings and overrides up to a POP DIRECTIONAL FORMATTING,
 * isolates up to a POP DIRECTIONAL ISOLATE, and no further than the end of the paragraph
 * (https://www.unicode.org/reports/tr9/, 2.1 to 2.7). Nobody sees them, and they come in with what is pasted.
 */
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';
/** What is opened or closed, and what ends a paragraph. */
const SIGN = /[\u202A-\u202E\u2066-\u2069\n\v\f\r\u0085\u2028\u2029]/gu;
const TURN = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/u;
const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/u;
const OPENS_ISOLATE = /[\u2066-\u2068]/u;
const CLOSERS = /[\u202C\u2069]/gu;

/**
 * A text with what it leaves open closed at the end of each of its lines, so that what is printed after it keeps its own
 * direction. Nothing that is in it goes, and a text that leaves nothing open is the same; so is one that is closed once
 * more.
 */
export function closed(text: string): string {
  if (!TURN.test(text)) return text;
  let [done, from] = ['', 0];
  let open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (OPENS_EMBEDDING.test(sign)) open.push(POP_EMBEDDING);
    else if (OPENS_ISOLATE.test(sign)) open.push(POP_ISOLATE);
    else if (sign === POP_EMBEDDING) {
      // Within an isolate it does not reach what was opened around that.
      if (open.at(-1) === POP_EMBEDDING) open.pop();
    } else if (sign === POP_ISOLATE) {
      // It ends the embeddings that were opened within the isolate too.
      const at = open.lastIndexOf(POP_ISOLATE);
      if (at >= 0) open.length = at;
    } else {
      done += text.slice(from, index) + open.toReversed().join('');
      [open, from] = [[], index];
    }
  }
  return done + text.slice(from) + open.toReversed().join('');
}

/** Whether two texts say the same, but for what {@link closed} may have added to one of them. */
export function sameButClosed(one: string, other: string): boolean {
  return one === other || one.replaceAll(CLOSERS, '') === other.replaceAll(CLOSERS, '');
}

/**
 * Plain data with every text in it {@link closed}; the same value where none leaves anything open. The pieces of a
 * narrative paragraph stay as they are: what one opens another may close, and the paragraph ends it all.
 */
export function allClosed<T>(value: T): T;
export function allClosed(value: unknown): unknown {
  if (typeof value === 'string') return closed(value);
  if (Array.isArray(value)) return closedItems(value);
  if (!isPlain(value) || value['type'] === 'doc') return value;
  let changed: Record<string, unknown> | null = null;
  for (const name of Object.keys(value)) {
    const was = value[name];
    const is = allClosed(was);
    if (is === was) continue;
    changed ??= { ...value };
    changed[name] = is;
  }
  return changed ?? value;
}

function closedItems(items: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null;
  // By number: a long plan has hundreds of thousands of texts, and pairs would be made for each.
  for (let at = 0; at < items.length; at += 1) {
    const is = allClosed(items[at]);
    if (is === items[at]) continue;
    changed ??= [...items];
    changed[at] = is;
  }
  return changed ?? items;
}

/** Whether a value is an object of fields: bytes and maps are left alone. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
