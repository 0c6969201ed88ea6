import { TOTAL_PLACES } from '../registers/totals';
import { namedTotal } from '../registers/named-totals';
import type { RegisterKey } from '../registers/index';
import { paragraphsOf } from '../rich-text';
import type { Plan, Section } from '../schema/plan';

/** A total that somebody typed. */
interface TypedTotal {
  readonly said: string;
  /** In the unit that it was typed in: pounds where it has a pound sign, else as it stands. */
  readonly value: number;
}

/** "Total: 45,200", "a total of £1.8 million": the word, at most two others, and the figure. */
const TOTAL =
  /\btotals?\b(?:\s+(?:is|of|comes|to|sum|for|budget|staff|savings)){0,3}\s*:?\s*(£?)(\d(?:[\d,]*\d)?(?:\.\d+)?)(?:\s*(million|m|thousand|k)\b)?/giu;

const SCALES: Readonly<Record<string, number>> = {
  million: 1_000_000,
  m: 1_000_000,
  thousand: 1000,
  k: 1000,
};

/** 4.1 million is 4,100,000 and not 4,099,999.9999999995. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** The totals in the words of a section; figures that follow their record are no typed words. */
export function typedTotals({ body }: Section): readonly TypedTotal[] {
  return paragraphsOf(body, () => '').flatMap((paragraph) =>
    [...paragraph.matchAll(TOTAL)].map(([, pound = '', digits = '', scale = '']) => ({
      said: `${pound}${digits}${scale === '' ? '' : ` ${scale}`}`,
      value: times(Number(digits.replaceAll(',', '')), SCALES[scale.toLowerCase()] ?? 1),
    })),
  );
}

/** Every sum of a register, as its table prints it and, of thousands of pounds, in pounds. */
export function sumsOf(plan: Plan, key: RegisterKey): readonly number[] {
  return TOTAL_PLACES.filter(({ register }) => register === key).flatMap((place) => {
    const total = namedTotal(plan, place);
    if (total === null || total.value === null) return [];
    return total.field.unit === 'thousands'
      ? [total.value, times(total.value, 1000)]
      : [total.value];
  });
}

/** Whether a typed total can be that sum, rounded as people round: to the digits that they wrote. */
export function agrees(value: number, sum: number): boolean {
  if (value === sum) return true;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1);
  return value % unit === 0 && Math.abs(value - sum) <= unit / 2;
}
