import type { Fact } from '../schema/pack';
import { figuresIn, type WrittenFigure } from './figures-in-text';
import { keyWords } from './likeness';
import { citationsIn, type Names } from './named-records';
import { remembered } from '../remembered';

const CHANGE =
  /\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|growth|increas\w+|decreas\w+|dropp?\w*|improv\w+|gain\w*|reduc\w+|lower\w*|rais\w+|up|down|cut)\b/iu;
/** A share of something is counted in percent already. */
const SHARE = /\b(?:share|proportion|percentage) of\b/iu;
/** Key words that a sentence has in common with a fact, from which it is taken to speak of it. */
const COMMON_WORDS = 3;

/** Says whether the figure is how far something moved, and not where it stands. */
function isChange(sentence: string, { at, end }: WrittenFigure): boolean {
  const before = sentence.slice(0, at);
  const after = sentence.slice(end);
  if (before.endsWith('+')) return true;
  if (/\bby\s*$/iu.test(before)) return CHANGE.test(before);
  if (/\b(?:up|down)\s*$/iu.test(before)) return true;
  if (
    /\b(?:rise|fall|growth|increase|decrease|drop|gain|improvement|reduction) of\s*$/iu.test(before)
  ) {
    return true;
  }
  return /^\s*(?:more|higher|lower|less|better|worse) than\b/iu.test(after);
}

/** Says whether two percentages of the sentence differ by just that much: "from 61.4% to 64.9%, a rise of 3.5%". */
function isDifference(change: WrittenFigure, others: readonly WrittenFigure[]): boolean {
  const half = 0.5 / 10 ** change.decimals + 1e-9;
  return others.some((one) =>
    others.some(
      (other) =>
        one !== other &&
        Math.abs(Math.abs(one.value - other.value) - Math.abs(change.value)) < half,
    ),
  );
}

const doubted = remembered((facts: readonly Fact[]) =>
  facts
    .filter(({ doubts }) => doubts.some(({ kind }) => kind === 'percentOrPoints'))
    .map((fact) => ({ fact, words: [...keyWords(fact.label)] })),
);

function isOfDoubtedFact(
  { value }: WrittenFigure,
  sentence: string,
  facts: readonly Fact[],
): boolean {
  const alike = doubted(facts).filter(({ fact }) => Math.abs(fact.value ?? 0) === Math.abs(value));
  if (alike.length === 0) return false;
  const words = keyWords(sentence);
  return alike.some((one) => one.words.filter((word) => words.has(word)).length >= COMMON_WORDS);
}

function citesPercentage(sentence: string, names: Names): boolean {
  return citationsIn(sentence, names).some(({ named }) =>
    named.kind === 'indicator' ? named.indicator.unit === 'percent' : named.fact.unit === '%',
  );
}

/**
 * Changes written with "%" in a sentence about something that is itself counted in percent, so that a reader cannot tell
 * percent from percentage points: from 61.4% "3.5% more" is 63.5%, and 3.5 percentage points more are 64.9%.
 */
export function percentChangesIn(
  sentence: string,
  names: Names,
  facts: readonly Fact[],
): readonly string[] {
  const figures = figuresIn(sentence).filter(({ unit }) => unit === 'percent');
  const changes = figures.filter((figure) => isChange(sentence, figure));
  if (changes.length === 0) return [];
  const isAboutShare = SHARE.test(sentence) || citesPercentage(sentence, names);
  const levels = figures.filter((figure) => !changes.includes(figure));
  return changes
    .filter(
      (change) =>
        isAboutShare || isDifference(change, levels) || isOfDoubtedFact(change, sentence, facts),
    )
    .map(({ written }) => written.trim());
}
