import { readDate } from '../../../domain/dates';
import { fail, ok, type Result } from '../../../domain/result';
import type { Measure } from '../../../domain/schema/plan';
import { cleanLine } from '../../../domain/text';
import { readFigure, type FigureScale } from '../../../domain/read-figure';

/** A result as somebody wrote it: a figure or the reason why there is none. */
export interface MeasureReading {
  readonly measure: Measure;
  /** Label of the period, where one stood behind the figure: "47.8% (2007)". */
  readonly period: string | null;
  /** See FigureReading. */
  readonly other: number | null;
}

const NOT_AVAILABLE =
  /^(?:n\.?\/?a\.?|not (?:yet )?(?:available|known|collected)|none available)$/u;
const SUPPRESSED = /^(?:\*|suppressed(?: \(small numbers\))?|supp\.?)$/u;
const TO_COME =
  /^(?:tb[ceas]|to come|to be (?:established|confirmed|agreed|set|announced)|baseline to come)(?:[ ,:]+(?:by |on |in )?(.+))?$/u;
const WITH_PERIOD = /^(.*\d.*?)\(([^()]+)\)$/u;

/**
 * Reads a baseline or a result: a figure, perhaps with its period in brackets ("47.8% (2007)"), or one of the named
 * reasons: "n/a", "suppressed", "tbc 10/11/08". Blank: null. `yearStart` is the first day of the plan's year: a day
 * without a year falls in it.
 */
export function readMeasure(
  text: string,
  scale: FigureScale,
  yearStart: string,
): Result<MeasureReading | null, string> {
  const said = cleanLine(text);
  const small = said.toLowerCase();
  if (NOT_AVAILABLE.test(small)) return reason({ kind: 'notAvailable' });
  if (SUPPRESSED.test(small)) return reason({ kind: 'suppressed' });
  const toCome = TO_COME.exec(small);
  if (toCome) {
    const day = toCome[1]?.trim() ?? '';
    if (day === '') return reason({ kind: 'toBeEstablished', by: null });
    const by = readDate(day, yearStart, 'last');
    return by === null
      ? fail(`“${day}” is not a date: write tbc 10/11/08`)
      : reason({ kind: 'toBeEstablished', by });
  }
  const withPeriod = WITH_PERIOD.exec(said);
  const figure = readFigure(withPeriod?.[1] ?? said, scale);
  if (!figure.ok) {
    const isWord = /^\D+$/u.test(said);
    return isWord ? fail(`${figure.error}, nor n/a, suppressed or tbc with a date`) : figure;
  }
  if (figure.value === null) return ok(null);
  return ok({
    measure: { kind: 'figure', value: figure.value.value },
    period: withPeriod?.[2]?.trim() ?? null,
    other: figure.value.other,
  });
}

function reason(measure: Measure): Result<MeasureReading, string> {
  return ok({ measure, period: null, other: null });
}
