/** A shortened form in a text. */
export interface AcronymUse {
  /** As the glossary would list it, without the s of a plural: "PCT". */
  readonly acronym: string;
  /** As it stands in the text: "PCTs", and where. */
  readonly written: string;
  readonly at: number;
  /** Its meaning stands beside it, one of the two in brackets. */
  readonly isExplained: boolean;
}

const CANDIDATE =
  /(?<![\p{L}\p{N}&@/._-])\p{Lu}[\p{L}\p{N}&]*[\p{L}\p{N}](?![\p{L}\p{N}@]|\.\p{L})/gu;
/** Most lower-case letters within an acronym: the one of "DfES". Names such as "ContactPoint" have more. */
const MOST_SMALL = 1;
/** Longer than any that is in use; a word of more capitals is a cry or a slip. */
const MOST_LETTERS = 12;
/** A run of so many words in capitals is a heading or a cry, not a row of acronyms. */
const SHOUTED = 3;
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;

/**
 * Known to nearly every reader. GOV.UK's style guide asks for an explanation on first use "unless it's well known, like
 * UK, DVLA, US, EU, VAT and MP" (https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style).
 */
const WELL_KNOWN = new Set(
  'AD AIDS AM BBC BC CD CV DIY DNA DVD DVLA EU FAQ GCSE GP HIV ID IQ IT MOT MP NHS OK PC PDF PIN PM SMS TV UK UN URL US USA USB VAT'.split(
    ' ',
  ),
);

function singular(written: string): string {
  return /\p{Lu}s$/u.test(written) ? written.slice(0, -1) : written;
}

function isAcronym(acronym: string): boolean {
  if (acronym.length > MOST_LETTERS) return false;
  const capitals = acronym.match(/\p{Lu}/gu)?.length ?? 0;
  const small = acronym.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= MOST_SMALL && !ROMAN.test(acronym) && !WELL_KNOWN.has(acronym);
}

/** "Primary Care Trust (PCT)", or "PCT (Primary Care Trust)": two words or more, so that "(Unit 2)" is no meaning. */
function isExplained(passage: string, at: number, end: number): boolean {
  const isBracketed = /\p{L}['’]?\s*[([]["“‘]?$/u.test(passage.slice(0, at));
  if (isBracketed && /^["”’]?[)\]]/u.test(passage.slice(end))) return true;
  return /^\s*\(\s*\p{L}[^\s)]*\s[^)]*\)/u.test(passage.slice(end));
}

/** Starts and ends of the runs of words in capitals that are too long to be acronyms. */
function shoutedRuns(passage: string): (readonly [number, number])[] {
  const run = new RegExp(`(?:\\p{Lu}{2,}[\\s,:–-]+){${String(SHOUTED - 1)},}\\p{Lu}{2,}`, 'gu');
  return [...passage.matchAll(run)].map((match) => [match.index, match.index + match[0].length]);
}

/**
 * The acronyms of a paragraph, in order. Left out: what is well known, Roman numerals, codes (one letter and figures, or
 * anything with a figure after it: "NI 117"), names in mixed letters, and words in capitals for effect.
 */
export function acronymsIn(passage: string): AcronymUse[] {
  const shouted = shoutedRuns(passage);
  const uses: AcronymUse[] = [];
  for (const match of passage.matchAll(CANDIDATE)) {
    const [written] = match;
    const at = match.index;
    const end = at + written.length;
    const acronym = singular(written);
    if (!isAcronym(acronym) || /^\s\d/u.test(passage.slice(end, end + 2))) continue;
    if (shouted.some(([from, to]) => from <= at && end <= to)) continue;
    uses.push({ acronym, written, at, isExplained: isExplained(passage, at, end) });
  }
  return uses;
}
