import type { Fact } from '../schema/pack';
import { BREAK } from './passages';
import { figuresIn, type WrittenFigure, type WrittenUnit } from './figures-in-text';
import { citationsIn, type Named, type Names } from './named-records';
import {
  figuresOfFact,
  figuresOfIndicator,
  writtenUnit,
  type RecordedFigure,
} from './recorded-figures';

/** A figure in a text that is not what the record it cites holds. */
export interface Contradiction {
  /** What is cited, as people know it: "NI 117". */
  readonly name: string;
  /** The figure in the text: "6.8%". */
  readonly written: string;
  /** The figure of the record that it seems to be meant for. */
  readonly recorded: RecordedFigure;
}

/** Characters between a name and a figure, or two figures, across which a reader still takes them together. */
const NEAR = 80;
/** What makes the next figure a change, a limit or a rounding, which no record holds. */
const LOOSE =
  /\b(?:by|over|under|about|around|roughly|nearly|almost|some|than|least|most|up to|above|below|between|within|further|another|each|every|from|and|or|against|compared (?:with|to))\s*$/iu;
/** Other people's figures, and figures of part of the year or of part of a group. */
const OTHERS =
  /\b(?:nation\w*|england|country|region\w*|neighbours?|average|others?|quarter\w*|half|month\w*|gap|lead|difference|some|boys|girls)\b/iu;
const TARGET = /\b(?:targets?|aims?|goal|reach(?:es)?|expect\w*)\b/iu;
const BASELINE = /\b(?:baseline|starts? from|starting point)\b/iu;
const YEAR = /\b\d{4}\/\d{1,2}\b/u;
/** A bare number is meant for a record only where a text says so in the words before it. */
const SAID = /\b(?:target|baseline|result)\b[^,;]{0,30}\b(?:is|was|of|at)\s*$|:\s*$/iu;

interface Place {
  readonly figure: WrittenFigure;
  /** Words between what came before (the name, the last figure) and this figure. */
  readonly lead: string;
  /** Words between this figure and the end of its clause. */
  readonly tail: string;
  readonly isFirst: boolean;
}

function places(
  sentence: string,
  from: number,
  figures: readonly WrittenFigure[],
  unit: WrittenUnit,
): Place[] {
  const found: Place[] = [];
  let before = from;
  for (const figure of figures) {
    if (figure.at < from || figure.unit !== unit) continue;
    const lead = sentence.slice(before, figure.at);
    const [tail = ''] = sentence.slice(figure.end).split(/[,;:()]|\band\b|\bagainst\b/u);
    found.push({ figure, lead, tail, isFirst: found.length === 0 });
    before = figure.end;
  }
  return found;
}

function isLoose({ figure, lead, tail }: Place): boolean {
  return (
    lead.length > NEAR ||
    lead.includes(BREAK) ||
    LOOSE.test(lead) ||
    OTHERS.test(lead) ||
    OTHERS.test(tail) ||
    /^\s+(?:of|more|less|fewer|higher|lower|better|worse)\b/iu.test(tail) ||
    (figure.unit === 'plain' && !SAID.test(lead))
  );
}

/** Which figures of the record the words around a written one speak of; null where they do not say enough. */
function meant(
  { lead, tail, isFirst }: Place,
  recorded: readonly RecordedFigure[],
): readonly RecordedFigure[] | null {
  const around = `${lead} ${tail}`;
  const [year] = YEAR.exec(around) ?? [];
  if (TARGET.test(lead)) {
    const targets = recorded.filter(({ kind }) => kind === 'target');
    return year === undefined ? targets : targets.filter(({ period }) => period === year);
  }
  if (BASELINE.test(lead)) return recorded.filter(({ kind }) => kind === 'baseline');
  const dated = recorded.filter(
    ({ kind, period }) => kind !== 'comparator' && period.length > 3 && around.includes(period),
  );
  if (dated.length > 0) return dated;
  // A year that no figure of the record is for: the text speaks of something that the record does not hold.
  if (!isFirst || /\b(?:19|20)\d{2}\b/u.test(around)) return null;
  return recorded;
}

/** Equal at the places to which the text rounds. A fall may be written without its minus sign. */
function fits({ value, decimals }: WrittenFigure, recorded: RecordedFigure): boolean {
  const half = 0.5 / 10 ** decimals + 1e-9;
  return Math.abs(Math.abs(value) - Math.abs(recorded.value)) <= half;
}

function recordOf(named: Named, facts: ReadonlyMap<string, Fact>) {
  if (named.kind === 'fact') {
    const { code, unit } = named.fact;
    const own: WrittenUnit = unit === '%' ? 'percent' : unit === '£' ? 'money' : 'plain';
    return { name: code, unit: own, figures: figuresOfFact(named.fact) };
  }
  const { indicator } = named;
  const evidence = indicator.factIds.flatMap((id) => {
    const fact = facts.get(id);
    return fact === undefined ? [] : figuresOfFact(fact);
  });
  const figures = [...figuresOfIndicator(indicator), ...evidence];
  return { name: indicator.code, unit: writtenUnit(indicator), figures };
}

/**
 * Figures of a sentence that contradict the record they cite. It would rather miss one than raise a false alarm: only
 * where one record alone is cited, its figure follows in the same unit, and no figure of the record fits.
 */
export function contradictionsIn(
  sentence: string,
  names: Names,
  facts: ReadonlyMap<string, Fact>,
): Contradiction[] {
  const figures = figuresIn(sentence);
  if (figures.length === 0) return [];
  const [citation, ...more] = citationsIn(sentence, names);
  if (!citation || more.length > 0) return [];
  const { name, unit, figures: recorded } = recordOf(citation.named, facts);
  return places(sentence, citation.end, figures, unit).flatMap((place) => {
    if (isLoose(place)) return [];
    const candidates = meant(place, recorded);
    const [nearest] = candidates ?? [];
    if (candidates === null || nearest === undefined) return [];
    if (candidates.some((candidate) => fits(place.figure, candidate))) return [];
    return [{ name, written: place.figure.written.trim(), recorded: nearest }];
  });
}
