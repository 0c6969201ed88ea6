/** What a figure in a text counts. `plain` has no sign or word that says. */
export type WrittenUnit = 'percent' | 'points' | 'money' | 'days' | 'years' | 'plain';

/** A figure as somebody wrote it in a sentence. */
export interface WrittenFigure {
  /** As it stands: "64.9%". */
  readonly written: string;
  readonly value: number;
  /** Places after the point, which say how far it was rounded. */
  readonly decimals: number;
  readonly unit: WrittenUnit;
  readonly at: number;
  readonly end: number;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/–-])(?<minus>[−-])?(?<pounds>£)?(?<number>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?(?<size>\s?(?:million|thousand|m|k|bn)(?![\p{L}\p{N}]))?(?<unit>\s?%|\s(?:per cent|percent)(?!age)|\s(?:percentage\s)?points?(?!\p{L})|\s?pp(?!\p{L})|\s(?:working\s)?days?(?!\p{L})|\s(?:years?)(?!\p{L}))?(?![\p{L}\p{N}]|[,./–-]\d)/gu;

const SIZES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  bn: 1e9,
};

function unitOf(word: string | undefined, pounds: string | undefined): WrittenUnit {
  if (pounds !== undefined) return 'money';
  const unit = (word ?? '').trim();
  if (unit === '') return 'plain';
  if (/point|pp/u.test(unit)) return 'points';
  if (/day/u.test(unit)) return 'days';
  return unit.startsWith('year') ? 'years' : 'percent';
}

/**
 * The figures of a sentence, in order. Years such as 2008/9, dates with slashes, ranges such as 14-19 and figures that are
 * part of a word (A21) are none.
 */
export function figuresIn(sentence: string): WrittenFigure[] {
  if (!/\d/u.test(sentence)) return [];
  return [...sentence.matchAll(FIGURE)].map((match) => {
    const { minus, pounds, number = '', part = '', size, unit } = match.groups ?? {};
    const times = size === undefined ? 1 : (SIZES[size.trim()] ?? 1);
    const value = Number(`${number.replaceAll(',', '')}${part}`) * times;
    return {
      written: match[0],
      value: minus === undefined ? value : -value,
      decimals: size === undefined ? Math.max(0, part.length - 1) : 0,
      unit: unitOf(unit, pounds),
      at: match.index,
      end: match.index + match[0].length,
    };
  });
}
