import { setImmediate as pause } from 'node:timers/promises';
import type { DocxFile } from '../docx-read';
import {
  WHOLE,
  whereWords,
  type CheckOptions,
  type DocCheck,
  type DocFinding,
  type DocRule,
  type Found,
} from './finding';
import { acronyms } from './rules/acronyms';
import { alternativeText } from './rules/alternative-text';
import { cells } from './rules/cells';
import { colourOnly } from './rules/colour-only';
import { contents } from './rules/contents';
import { contrast } from './rules/contrast';
import { discussion } from './rules/discussion';
import { headerRows } from './rules/header-rows';
import { headings } from './rules/headings';
import { links } from './rules/links';
import { pageGuide } from './rules/page-guide';
import { placeholders } from './rules/placeholders';
import { smallText } from './rules/small-text';
import { titleAndLanguage } from './rules/title-language';
import { validity } from './rules/validity';
import { scan } from './scan';

const RULES: readonly DocRule[] = [
  validity,
  titleAndLanguage,
  headings,
  headerRows,
  cells,
  alternativeText,
  links,
  colourOnly,
  contrast,
  contents,
  acronyms,
  placeholders,
  discussion,
  smallText,
];

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 1_000;

/**
 * What of a document would be sent back: faults that Word repairs or refuses, what people who cannot see it would miss
 * (Public Sector Bodies Accessibility Regulations 2018), and what a draft has that a paper has not. Rejects only when it
 * is stopped.
 */
export async function checkDocx(
  file: DocxFile,
  options: CheckOptions = { mostPages: null },
  signal?: AbortSignal,
): Promise<readonly DocCheck[]> {
  const turn = async (): Promise<void> => {
    await pause();
    signal?.throwIfAborted();
  };
  const scanned = await scan(file, turn);
  const rules = options.mostPages === null ? RULES : [...RULES, pageGuide];
  const checks: DocCheck[] = [];
  for (const rule of rules) {
    const { code, passes, fails, find, findIn } = rule;
    const found: Found[] = [];
    for (const one of find?.(file, scanned, options) ?? []) {
      if (one === null) await turn();
      else found.push(one);
    }
    const { paragraphs, beside } = scanned;
    const looked = rule.isForAll ? [...paragraphs, ...beside] : paragraphs;
    for (const [at, paragraph] of findIn ? looked.entries() : []) {
      found.push(...(findIn?.(paragraph, file) ?? []));
      if (at % STRIDE === STRIDE - 1) await turn();
    }
    await turn();
    const findings = gathered(found);
    const title = found.length === 0 ? passes(file, scanned) : fails(found);
    checks.push({ code, title, findings });
    await turn();
  }
  return checks;
}

/** What was found, with its place in words; the same thing in the same place once, where it stands first. */
function gathered(found: readonly Found[]): readonly DocFinding[] {
  const all = new Map<string, DocFinding>();
  for (const { place = WHOLE, ...rest } of found) {
    const where = whereWords(place);
    const key = JSON.stringify([rest.code, where, rest.says]);
    const before = all.get(key);
    all.set(
      key,
      before ? { ...before, times: before.times + 1 } : { ...rest, place, where, times: 1 },
    );
  }
  return [...all.values()];
}
