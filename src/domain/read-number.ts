import { fail, ok, type Result } from './result';

const NUMBER = /^([-\u2212]?)£?([-\u2212]?)(\d+|\d{1,3}(?:,\d{3})+|)(\.\d+)?(k|m)?$/iu;
/** A comma where a point is meant. */
const DECIMAL_COMMA = /^[-\u2212(]*£?[-\u2212]?\d+,\d{1,2}[km]?\)?$/iu;
/** Beyond this a number is a slip of the keyboard, and its last digits are no longer exact. */
const LARGEST = 1e15;

/**
 * A number as planners and spreadsheets write it: "1,240", "46.5", "£620k", "1.5m", "(540)" and "−540" for less than
 * nothing; blank or a dash alone: null. `thousand` is what "k" stands for. The error is the end of a sentence.
 */
export function readNumber(text: string, thousand = 1_000): Result<number | null, string> {
  const said = text.trim();
  const isBracketed = /^\(.*\)$/u.test(said);
  const bare = (isBracketed ? said.slice(1, -1) : said)
    .replaceAll(/(?<=\d)\s(?=\d)/gu, ',')
    .replaceAll(/\s/gu, '');
  if (/^£?[-\u2212\u2013]?$/u.test(bare)) return ok(null);
  const [, before = '', after = '', whole = '', part = '', suffix = ''] = NUMBER.exec(bare) ?? [];
  if (whole === '' && part === '') {
    const hint = DECIMAL_COMMA.test(said) ? `: write ${said.replace(',', '.')}` : '';
    return fail(`“${said}” is not a number${hint}`);
  }
  const scale = suffix === '' ? 1 : suffix.toLowerCase() === 'k' ? thousand : thousand * 1_000;
  // 0.34m is 340,000 and not 340,000.00000000006.
  const size = Number((Number(whole.replaceAll(',', '') + part) * scale).toPrecision(15));
  if (size > LARGEST) return fail(`“${said}” is too large`);
  const isLess = isBracketed || before !== '' || after !== '';
  return ok(isLess && size !== 0 ? -size : size);
}
