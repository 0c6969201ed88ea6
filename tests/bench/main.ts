import { benchBack } from './back';
import { benchBundles } from './bundles';
import { benchChecks } from './checks';
import { benchGaps } from './gaps';
import type { Line } from './measure';
import { benchEdits, benchListing, benchOpening } from './storage';
import { benchThread } from './thread';
import { benchThreadWindow } from './thread-window';
import { benchVerdicts } from './verdicts';
import { benchWindow } from './window';
import { benchWord } from './word';

const PARTS: Readonly<Record<string, () => Promise<Line[]>>> = {
  edits: benchEdits,
  opening: benchOpening,
  listing: benchListing,
  verdicts: benchVerdicts,
  gaps: benchGaps,
  thread: benchThread,
  checks: benchChecks,
  word: benchWord,
  back: benchBack,
  bundles: benchBundles,
  window: benchWindow,
  map: benchThreadWindow,
};

const wanted = process.argv.slice(2);
const names = wanted.length === 0 ? Object.keys(PARTS) : wanted;
for (const name of names) {
  const part = PARTS[name];
  if (!part) {
    console.error(`npm run bench -- [${Object.keys(PARTS).join('|')} ...]`);
    process.exit(2);
  }
  console.log(`\n${name}`);
  for (const { what, figure, against } of await part()) {
    console.log(`  ${what.padEnd(42)} ${figure.padEnd(28)} ${against}`);
  }
}
