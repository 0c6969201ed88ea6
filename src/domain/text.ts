/**
 * What plain text in a plan may hold: any Unicode scalar value except the control characters that neither JSON editors
 * nor Word can show. Tabs and line ends stay.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what may not come in
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/gu;
// oxlint-disable-next-line no-control-regex -- two of the line ends are control characters
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Says whether a text holds a character that no plan may hold (a control character or half of a surrogate pair). */
export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text) || !text.isWellFormed();
}

/**
 * Makes typed or pasted text fit to keep: Word's own line breaks (vertical tab, form feed, U+2028/9) become line ends,
 * half surrogates become the replacement character, other controls go; nothing visible is lost.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** What leaves a mark on paper: neither space nor what joins, parts and turns letters, nor the blank of Braille. */
const MARK = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Says whether nobody would see anything of a text: it is blank, or made of characters without a form of their own. */
export function showsNothing(text: string): boolean {
  return !MARK.test(text);
}

/**
 * {@link cleanText} of what was typed or pasted for a whole field, without space at its ends; blank where nobody would see
 * anything of it, so that a field that looks empty is empty.
 */
export function cleanField(text: string): string {
  const clean = cleanText(text);
  return showsNothing(clean) ? '' : clean.trim();
}

/** {@link cleanField} on one line, for titles and names: line ends and runs of space become one space. */
export function cleanLine(text: string): string {
  return cleanField(text).replace(/\s+/gu, ' ');
}

/** Number of words as a person counts them: runs of non-space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) words += 1;
  return words;
}
