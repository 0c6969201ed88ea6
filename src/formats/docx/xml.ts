import { cleanText } from '../../domain/text';

/** The first line of a part. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Text made fit for XML content and attributes; it must be clean of what XML cannot hold already. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Any text as the value of an attribute or property: on one line, without what XML cannot hold. */
export function attributeText(text: string): string {
  return escapeXml(cleanText(text).replaceAll(/[\n\t]+/gu, ' '));
}

/**
 * What of a text is not itself in XML, or begins what is not: marks of XML, controls, ends of lines, halves of pairs,
 * what is no character.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_ITSELF = /[&<>"\u0000-\u001F\u007F\u0085\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Any text as the content of a run. Line ends, Word's own among them, become line breaks and tabs become tabs: left as
 * characters, Word would show a space. What XML cannot hold is invisible and goes; half a surrogate pair shows as the
 * replacement character.
 */
export function runContent(text: string): string {
  // Nearly every text of a long table: it is looked at once.
  if (!NOT_ITSELF.test(text)) return text === '' ? '' : wordText(text);
  let content = '';
  for (const part of cleanText(text).split(/([\n\t])/u)) {
    if (part === '\n') content += '<w:br/>';
    else if (part === '\t') content += '<w:tab/>';
    else if (part !== '') content += wordText(escapeXml(part));
  }
  return content;
}

/** Word drops spaces at either end of a text that does not say otherwise; few begin or end with one. */
const wordText = (xml: string): string =>
  isInk(xml.charCodeAt(0)) && isInk(xml.charCodeAt(xml.length - 1))
    ? `<w:t>${xml}</w:t>`
    : `<w:t xml:space="preserve">${xml}</w:t>`;

/** Whether a character is one of ASCII that is seen: beyond, there are spaces of other kinds. */
const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;
