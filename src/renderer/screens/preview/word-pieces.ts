import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { breathe } from './breathe';

/**
 * A Word file cut into documents that are read and drawn one after the other. Read whole, the text of a long paper holds
 * the window up for half a second before a page of it is drawn.
 */
export interface WordPieces {
  /** The file with nothing in its body but the page set-up of its first section. */
  readonly bare: Uint8Array;
  /** What the body holds, in order. */
  readonly pieces: readonly WordPiece[];
}

export interface WordPiece {
  /** Its document. Its page set-up is that of the section that the next piece goes on with. */
  readonly xml: () => string;
  /** Its first table goes on from the end of the piece before; the first row of that table stands here again. */
  readonly isInTable: boolean;
}

const DOCUMENT = 'word/document.xml';
const BODY = '<w:body>';
const END = '</w:body></w:document>';

/** Characters of XML in a piece, about: a dozen rows, that are read, drawn and measured in some milliseconds. */
const MOST = 12_000;

/** The same for the first, at which all code that draws runs for the first time. */
const FIRST = 4_000;

/** Cuts a Word file. Rejects where it is none. */
export async function cutWord(bytes: Uint8Array): Promise<WordPieces> {
  const parts = unzipSync(bytes);
  await breathe();
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const start = xml.indexOf(BODY) + BODY.length;
  if (start < BODY.length) throw new Error('The file has no text.');
  const head = xml.slice(0, start);
  const { units, setUp } = unitsOf(xml.slice(start, xml.lastIndexOf('</w:body>')));
  await breathe();
  const bare = document(head, '', units[0]?.setUp ?? setUp);
  return {
    // Nothing is deflated: it is read again at once.
    bare: zipSync({ ...parts, [DOCUMENT]: strToU8(bare) }, { level: 0 }),
    pieces: piecesOf(units, head, setUp),
  };
}

function document(head: string, text: string, setUp: string): string {
  return namesUsed(head, text + setUp) + text + setUp + END;
}

/** The start of a document without the names that its text uses none of: Word's thirty take most of the time to read it. */
function namesUsed(head: string, text: string): string {
  return head
    .replace(/ mc:Ignorable="[^"]*"/u, '')
    .replaceAll(/ xmlns:(\w+)="[^"]*"/gu, (name, prefix: string) =>
      prefix === 'w' || text.includes(`${prefix}:`) ? name : '',
    );
}

/** What is not divided: a block, or some rows of a long table with its first row before them. */
interface Unit {
  readonly xml: string;
  /** The page set-up of its section. */
  readonly setUp: string;
  readonly isInTable: boolean;
}

function piecesOf(units: readonly Unit[], head: string, last: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let text = '';
  let isInTable = false;
  for (const [at, unit] of units.entries()) {
    text += unit.xml;
    const next = units[at + 1];
    const most = pieces.length === 0 ? FIRST : MOST;
    if (next && !next.isInTable && text.length + next.xml.length <= most) continue;
    const [whole, setUp] = [text, next?.setUp ?? last];
    pieces.push({ xml: () => document(head, whole, setUp), isInTable });
    text = '';
    isInTable = next?.isInTable ?? false;
  }
  return pieces;
}

const TAG = /<(\/?)w:(p|tbl|tr|sdt|sectPr)\b[^>]*?(\/?)>/gu;

interface Block {
  readonly xml: string;
  /** Where each row of a table begins and ends. */
  readonly rows: readonly (readonly [number, number])[];
  /** The page set-up of the section that ends with it; null where none does. */
  readonly setUp: string | null;
}

/** The units of a body, and the page set-up of its last section. */
function unitsOf(body: string): { readonly units: readonly Unit[]; readonly setUp: string } {
  const { blocks, setUp } = blocksOf(body);
  const units: Unit[] = [];
  let section = setUp;
  for (const block of blocks.toReversed()) {
    section = block.setUp ?? section;
    units.push(...divided(block, section).toReversed());
  }
  return { units: units.toReversed(), setUp };
}

function blocksOf(body: string): { readonly blocks: readonly Block[]; readonly setUp: string } {
  const blocks: Block[] = [];
  let last = '';
  let depth = 0;
  let [blockFrom, rowFrom, setUpFrom] = [0, 0, 0];
  let rows: [number, number][] = [];
  let setUp: string | null = null;
  for (const { 0: tag, 1: closing, 2: name, 3: empty, index } of body.matchAll(TAG)) {
    if (closing === '') {
      if (depth === 0) blockFrom = index;
      if (depth === 1 && name === 'tr') rowFrom = index;
      if (name === 'sectPr') setUpFrom = index;
      depth += 1;
      if (empty === '') continue;
    }
    depth -= 1;
    const end = index + tag.length;
    if (name === 'sectPr') setUp = body.slice(setUpFrom, end);
    if (depth === 1 && name === 'tr') rows.push([rowFrom - blockFrom, end - blockFrom]);
    if (depth > 0) continue;
    if (name === 'sectPr') last = setUp ?? '';
    else blocks.push({ xml: body.slice(blockFrom, end), rows, setUp });
    rows = [];
    setUp = null;
  }
  return { blocks, setUp: last };
}

function divided({ xml, rows }: Block, setUp: string): Unit[] {
  const [first] = rows;
  if (xml.length <= MOST || !first) return [{ xml, setUp, isInTable: false }];
  const [start, end] = [xml.slice(0, first[0]), xml.slice(rows.at(-1)?.[1])];
  const units: Unit[] = [];
  let [from, to] = first;
  const cut = (): void => {
    const isInTable = units.length > 0;
    const again = isInTable ? xml.slice(...first) : '';
    units.push({ xml: start + again + xml.slice(from, to) + end, setUp, isInTable });
  };
  for (const row of rows.slice(1)) {
    if (row[1] - from > MOST) {
      cut();
      [from] = row;
    }
    [, to] = row;
  }
  cut();
  return units;
}
