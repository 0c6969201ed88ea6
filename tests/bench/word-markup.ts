/** XML taken apart: the pieces of markup that come in it, and, in order, which of them and the text behind it. */
export interface Markup {
  readonly pieces: readonly string[];
  readonly content: readonly (readonly [piece: number, text: string])[];
}

/** Takes a part of a Word file apart. */
export function markupOf(xml: string): Markup {
  const places = new Map<string, number>();
  const content = Array.from(
    xml.matchAll(/((?:<[^>]*>)+)([^<]*)/gu),
    ([, piece = '', text = '']): [number, string] => {
      const place = places.get(piece) ?? places.size;
      places.set(piece, place);
      return [place, unescaped(text)];
    },
  );
  return { pieces: [...places.keys()], content };
}

/** Puts it together again, as strings. */
export function xmlOf({ pieces, content }: Markup): string {
  let xml = '';
  for (const [piece, text] of content) xml += (pieces[piece] ?? '') + escaped(text);
  return xml;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
