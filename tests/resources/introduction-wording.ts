import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The introduction's sentences belong to the council: figures, titles and names may be used, its sentences may not. So
 * that this can be checked where the introduction is not at hand, a fixture holds one short hash for each run of
 * {@link RUN} words of its prose (paragraphs and bullets; not its list of indicators, nor its lists of documents, which
 * are titles). The hashes cannot be turned back into words.
 */
const RUN = 9;

const FIXTURE = new URL('../fixtures/packs/introduction-fingerprints.txt', import.meta.url);

/** Runs of words as they are hashed: lower case, no punctuation, apostrophes closed up. */
function runsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** What the fixture holds of a run. */
function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

const known = new Set(readFileSync(FIXTURE, 'utf8').trim().split('\n'));

/** Runs of words in a text that stand in the introduction too; none when the text is our own. */
export function copiedRuns(text: string): readonly string[] {
  return runsOf(text).filter((run) => known.has(fingerprint(run)));
}
