import { fail, ok, type Result } from '../result';
import { countBand, type CountBand, type CountBandRefusal } from './count-band';

/** Events in a population, as so many per `base`: first time entrants per 100,000 aged 10 to 17. */
export interface EventRate {
  /** Events per `base` people: 1,850 where the base is 100,000. */
  readonly value: number;
  /** The people (or dwellings, or sessions) among whom the events were counted. */
  readonly population: number;
}

/** As for counts, or a rate below 0, or a population or base that is not there. */
export type EventRateRefusal =
  CountBandRefusal | { readonly code: 'outOfRange' } | { readonly code: 'noDenominator' };

/**
 * The number of events behind a rate: rate · population / base, to the nearest whole one, since the rate was rounded
 * when it was printed. Two rates are best compared as these.
 */
export function eventsBehind({ value, population }: EventRate, base: number): number {
  return Math.round((value * population) / base);
}

/**
 * The chance band of a rate of events (per 1,000, per 100,000), in the units of the rate: `countBand` of the events
 * behind it, for a later period with `laterPopulation` people. `lowest` and `highest` are rates of whole numbers of
 * events in that population: a later rate that was rounded for print belongs to the band when it is within half an
 * event of it. `rise` and `fall` are measured from the rate. Where an event can happen to one person only once and
 * is common, the rate is a share: use `proportionBand`.
 *
 * Sources as for `countBand`; that rates with their populations are compared as counts with their exposures is
 * Przyborowski and Wilenski 1940 too. Scaling rate and base together changes nothing but the units.
 */
export function eventRateBand(
  rate: EventRate,
  base: number,
  laterPopulation: number = rate.population,
): Result<CountBand, EventRateRefusal> {
  if (!(rate.value >= 0 && rate.value < Infinity)) return fail({ code: 'outOfRange' });
  if (!(rate.population > 0 && laterPopulation > 0 && base > 0)) {
    return fail({ code: 'noDenominator' });
  }
  const band = countBand(eventsBehind(rate, base), laterPopulation / rate.population);
  if (!band.ok) return band;
  const { lowest, highest, method } = band.value;
  const one = base / laterPopulation;
  return ok({
    lowest: lowest * one,
    highest: highest * one,
    rise: (highest + 1) * one - rate.value,
    fall: lowest === 0 ? null : rate.value - (lowest - 1) * one,
    method,
  });
}
