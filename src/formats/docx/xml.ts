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
 * Any text as the content of a run. Line ends, Word's own among them, become line breaks and tabs become tabs: left as
 * characters, Word would show a space. What XML cannot hold is invisible and goes; half a surrogate pair shows as the
 * replacement character.
 */
export function runContent(text: string): string {
  let content = '';
  for (const part of cleanText(text).split(/([\n\t])/u)) {
    if (part === '\n') content += '<w:br/>';
    else if (part === '\t') content += '<w:tab/>';
    else if (part !== '') content += `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
  }
  return content;
}
