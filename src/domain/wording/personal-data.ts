/** What in a text can lead to one person. */
export type PersonalKind = 'email' | 'phone' | 'nhs' | 'insurance';

/** Personal data found in a text. */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** Enough to find it again, and too little to use it: "…@example.org", "ends 19". */
  readonly hint: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu;
/** A run of figures as numbers of ten digits or so are written: spaces, hyphens, a bracketed area code. */
const DIGITS =
  /(?<![\p{L}\p{N}.,£/-])(?:\+44[ -]?)?(?:\(\d{1,5}\)|\d)(?:[ -]?\d){7,12}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/**
 * Two letters, six figures and a letter from A to D. D, F, I, Q, U and V open no number, O is never second, and some
 * pairs are not used. Source: HMRC, National Insurance Manual, NIM39110.
 */
const INSURANCE =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

const lastTwo = (text: string): string => `ends ${text.slice(-2)}`;

/**
 * A number of ten figures whose last one fits the others by modulus 11: weights 10 down to 2, the sum taken modulo 11
 * and from 11; 11 counts as 0, and 10 is never issued. Source: NHS Data Dictionary, NHS NUMBER
 * (https://www.datadictionary.nhs.uk/attributes/nhs_number.html).
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/u.test(digits)) return false;
  const [last, ...first] = [...digits].map(Number).toReversed();
  const sum = first.reduce((so, digit, n) => so + digit * (n + 2), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === last;
}

/**
 * A number of the United Kingdom: 0 or +44, then nine or ten figures of which the first is 1, 2, 3, 7, 8 or 9. Source:
 * Ofcom, National Telephone Numbering Plan.
 */
export function isPhoneNumber(written: string): boolean {
  const bare = written.replace(/[ ()-]/gu, '').replace(/^\+440?/u, '0');
  return /^0[1-37-9]\d{8,9}$/u.test(bare);
}

/** An @, or six figures with no more than a space, a hyphen or brackets between them: all that is sought has one. */
const TRACE = /@|\d(?:[ ()-]{0,2}\d){5}/u;

/** Says whether a text may hold personal data; most do not, and are read no further. */
export function mayHoldPersonalData(text: string): boolean {
  return TRACE.test(text);
}

/** E-mail addresses, telephone numbers, NHS numbers and National Insurance numbers of a text, in that order. */
export function personalDataIn(text: string): PersonalData[] {
  if (!mayHoldPersonalData(text)) return [];
  const found: PersonalData[] = [];
  for (const [, host = ''] of text.matchAll(EMAIL))
    found.push({ kind: 'email', hint: `…@${host}` });
  const runs = [...text.matchAll(DIGITS)].map(([run]) => run);
  for (const run of runs) {
    if (isPhoneNumber(run)) found.push({ kind: 'phone', hint: lastTwo(run) });
  }
  for (const run of runs) {
    if (isNhsNumber(run.replace(/[ -]/gu, ''))) found.push({ kind: 'nhs', hint: lastTwo(run) });
  }
  for (const [run] of text.matchAll(INSURANCE)) {
    found.push({ kind: 'insurance', hint: lastTwo(run.replaceAll(' ', '')) });
  }
  return found;
}
