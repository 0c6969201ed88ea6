import { nameList } from '../domain/in-words';
import type { Indicator, IndicatorPart, Plan } from '../domain/schema/plan';
import { CliError, usageError } from './io';

/** A measure of an indicator. */
export interface MeasurePlace {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, '').toLowerCase();

/** "NI 75", or "NI 187 a" where the indicator has several measures. */
export function measureName({ indicator, part }: MeasurePlace): string {
  return indicator.parts.length > 1 ? `${indicator.code} ${part.id}` : indicator.code;
}

/** The indicator of a plan by its code as people type it: "NI 75", "NI75", "ni 75". */
export function findIndicator(plan: Plan, word: string): Indicator {
  const found = plan.indicators.find(({ code }) => plain(code) === plain(word));
  if (found) return found;
  const have = nameList(plan.indicators.map(({ code }) => code));
  const which = have === '' ? 'has none' : `has ${have}`;
  throw new CliError(2, 'notFound', `The plan has no indicator “${word}”: it ${which}.`);
}

/** The measure of an indicator by its id or name; it need not be named where there is but one. */
export function findPart(indicator: Indicator, word: string | undefined): IndicatorPart {
  const { parts, code } = indicator;
  const [only] = parts;
  if (word === undefined && only && parts.length === 1) return only;
  const have = parts.map(({ id, label }) => (label === '' ? id : `${id} “${label}”`)).join(', ');
  if (word === undefined) {
    throw usageError(`${code} has several measures; say which with --part: ${have}.`);
  }
  const found = parts.find(({ id, label }) => [plain(id), plain(label)].includes(plain(word)));
  if (!found) {
    throw new CliError(2, 'notFound', `${code} has no measure “${word}”: it has ${have}.`);
  }
  return found;
}
