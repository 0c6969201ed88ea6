import { setImmediate as pause } from 'node:timers/promises';
import type { Report } from '../../report';
import { pieces, weightOf } from './body';
import { PLAIN_STYLE } from '../../domain/house-style/plain';
import { Beside } from './beside';
import type { PaperLook } from './look';
import { makePackage } from './package';
import { partOf } from './parts';
import { ZipWriter } from './zip';

/** How far the writing is. */
export interface DocxProgress {
  /** What is being written, as a heading of the paper. */
  readonly step: string;
  /** Share of the whole that is written, 0 to 1. */
  readonly done: number;
}

/** How to write a paper. */
export interface DocxOptions {
  /** Moment that the file says it was made at: the same paper and date give the same bytes. */
  readonly date: Date;
  /** How it is to look; left out: plain. */
  readonly look?: PaperLook;
  /** Told now and then, some twenty times at most, at least at the start and at the end. */
  readonly onProgress?: (progress: DocxProgress) => void;
  /** Stops the writing; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Characters of XML between two looks at the signal: a few milliseconds of work. */
const STRIDE = 100_000;

/** Share of a paper after which it is said again how far it is: a window draws each of these. */
const STEP = 0.05;

/**
 * Writes a paper as a Word file. Gives the thread back every few milliseconds, so that progress is seen and a stop is
 * heard; a worker thread can run it as well. Rejects only when it is stopped.
 */
export async function writeDocx(report: Report, options: DocxOptions): Promise<Uint8Array> {
  const { date, look = PLAIN_LOOK, onProgress, signal } = options;
  signal?.throwIfAborted();
  onProgress?.({ step: 'Cover', done: 0 });
  const made = await makePackage(report, date, look);
  const beside = new Beside(report, look);
  const zip = new ZipWriter();
  for (const [name, text] of made.parts) if (!LATER.has(name)) zip.add(name, text);

  const whole = weightOf(report);
  const entry = zip.open(DOCUMENT);
  let buffer = made.head;
  let weight = 0;
  let said = 0;
  for (const piece of pieces(report, made, beside)) {
    buffer += piece.xml;
    weight += piece.weight;
    if (buffer.length < STRIDE) continue;
    await entry.write(buffer);
    buffer = '';
    const done = Math.min(weight / whole, 1);
    if (done - said >= STEP) {
      onProgress?.({ step: piece.under, done });
      said = done;
    }
    await pause();
    signal?.throwIfAborted();
  }
  await entry.end(buffer + made.tail);
  const { numbers, logo, charts, comments, places } = beside;
  zip.add(NUMBERING, numbers.addTo(partOf(made.parts, NUMBERING), look.style));
  for (const parts of charts.parts()) {
    for (const [name, content] of parts) zip.add(name, content);
    await pause();
    signal?.throwIfAborted();
  }
  for (const [name, content] of [
    ...made.media,
    ...logo.parts(),
    ...comments.parts(),
    ...places.parts(date.toISOString()),
  ]) {
    zip.add(name, content);
  }
  const addTo = (name: string, end: string, xml: string): void => {
    zip.add(
      name,
      partOf(made.parts, name).replace(end, () => xml + end),
    );
  };
  addTo(RELATIONSHIPS, '</Relationships>', beside.relationships());
  addTo(CONTENT_TYPES, '</Types>', beside.contentTypes());
  const bytes = zip.finish();
  signal?.throwIfAborted();
  onProgress?.({ step: 'Finishing', done: 1 });
  return bytes;
}

const PLAIN_LOOK: PaperLook = { style: PLAIN_STYLE, isDraft: false };
const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that are written after the text, or instead of docx's own. */
const LATER = new Set([DOCUMENT, NUMBERING, RELATIONSHIPS, CONTENT_TYPES]);
