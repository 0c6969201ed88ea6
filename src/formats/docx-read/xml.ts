import { setImmediate as pause } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../../domain/result';
import { knownName } from './names';
import type { DocxProblem } from './problem';

/** Attributes of an element by their known names: "w:val". */
export type Attributes = ReadonlyMap<string, string>;

/** Is told what stands in a part, in order. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deepest nesting: a table in a table in a table has about 40. */
export const DEEPEST = 256;
/** Most tags of one part, counted before anything is read; a plan of 5,000 actions has 2.1 million. */
export const MOST_TAGS = 2_500_000;
/** Most paragraphs of one part, each of which is kept; a plan of 5,000 actions has about 100,000. */
export const MOST_PARAGRAPHS = 300_000;

/** Bytes between two turns of other work: a few milliseconds. */
const STRIDE = 65_536;
const NONE: Attributes = new Map();

/** Ends the parser from inside one of its events. */
class Stop extends Error {
  constructor(readonly problem: DocxProblem) {
    super(problem.code);
  }
}

/**
 * Reads a part as a stream, giving the thread back every few milliseconds. Strict: what is not well-formed is refused,
 * and so are document types, so that no entity but XML's own five is ever looked up, inside the file or outside.
 */
export async function parseXml(
  part: string,
  bytes: Uint8Array,
  handlers: readonly XmlHandler[],
): Promise<Result<null, DocxProblem>> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = (problem: DocxProblem): never => {
    throw new Stop(problem);
  };
  const malformed = (why: string): never =>
    refuse({ code: 'malformed', part, line: parser.line, why });
  const tooMany = (most: number): DocxProblem => ({ code: 'tooManyElements', part, most });
  if ((await tagsIn(bytes)) > MOST_TAGS) return fail(tooMany(MOST_TAGS));
  let depth = 0;
  let paragraphs = 0;
  parser.on('error', (error) => malformed(error.message.replace(/^\d+:\d+: /u, '')));
  parser.on('doctype', () => refuse({ code: 'documentType', part }));
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse({ code: 'tooDeep', part, most: DEEPEST });
    const name = knownName(uri, local);
    if (name === 'w:p') paragraphs += 1;
    if (paragraphs > MOST_PARAGRAPHS) refuse(tooMany(MOST_PARAGRAPHS));
    const known = knownAttributes(attributes);
    for (const handler of handlers) handler.open(name, known);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    const name = knownName(uri, local);
    for (const handler of handlers) handler.close?.(name);
  });
  const text = (content: string): void => {
    for (const handler of handlers) handler.text?.(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.byteLength; at += STRIDE) {
      const chunk = bytes.subarray(at, at + STRIDE);
      parser.write(decoded(decoder, chunk, at + STRIDE < bytes.byteLength) ?? malformed(NOT_TEXT));
      if (at > 0) await pause();
    }
    parser.close();
    return ok(null);
  } catch (error) {
    if (error instanceof Stop) return fail(error.problem);
    throw error;
  }
}

/** Bytes that are counted between two turns of other work: a few milliseconds, as nothing is made of them. */
const COUNTED = 1_048_576;

/** How many tags a part has at most: every byte that is the sign with which they begin. */
async function tagsIn(bytes: Uint8Array): Promise<number> {
  let tags = 0;
  for (let at = 0; at < bytes.byteLength; at += COUNTED) {
    if (at > 0) await pause();
    for (const byte of bytes.subarray(at, at + COUNTED)) if (byte === 0x3c) tags += 1;
  }
  return tags;
}

const NOT_TEXT = 'its bytes are no text';

function decoded(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return null;
  }
}

/** Parts are in UTF-8 or, with a mark at their start, in UTF-16 (ISO/IEC 29500-2, 8.1.4). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

interface RawAttribute {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly value: string;
}

function knownAttributes(attributes: Readonly<Record<string, RawAttribute>>): Attributes {
  let known: Map<string, string> | null = null;
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute === undefined || attribute.prefix === 'xmlns' || name === 'xmlns') continue;
    known ??= new Map();
    known.set(knownName(attribute.uri, attribute.local), attribute.value);
  }
  return known ?? NONE;
}
