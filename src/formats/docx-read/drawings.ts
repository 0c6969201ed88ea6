import type { Drawing } from './model';
import { elementsIn, findIn, type XmlElement } from './tree';

const CHARTS = /\/chart(?:ex)?$/u;
const PICTURES = /\/picture$/u;

/** What a `w:drawing` shows. */
export function drawingOf<T extends object>(drawing: XmlElement<T>): Drawing {
  const properties = findIn(drawing, 'wp:docPr');
  const shown = findIn(drawing, 'a:graphicData')?.attributes.get('uri') ?? '';
  const decorative = properties && findIn(properties, 'adec:decorative')?.attributes.get('val');
  return {
    kind: CHARTS.test(shown) ? 'chart' : PICTURES.test(shown) ? 'picture' : 'shape',
    name: properties?.attributes.get('name') ?? '',
    words: joined(properties?.attributes.get('title'), properties?.attributes.get('descr')),
    isDecorative: decorative === '1' || decorative === 'true',
  };
}

/** What a `w:pict` or a `w:object` of the older drawing language shows; null for a line or a box that only holds text. */
export function olderDrawingOf<T extends object>(drawing: XmlElement<T>): Drawing | null {
  const image = findIn(drawing, 'v:imagedata');
  if (!image) return null;
  const shape = elementsIn(drawing).find(({ name }) => name !== 'v:shapetype');
  const { attributes } = shape ?? drawing;
  return {
    kind: 'picture',
    name: attributes.get('id') ?? '',
    words: joined(attributes.get('title'), attributes.get('alt'), image.attributes.get('o:title')),
    isDecorative: false,
  };
}

function joined(...texts: readonly (string | undefined)[]): string {
  const said = texts.map((text) => (text ?? '').trim()).filter((text) => text !== '');
  return [...new Set(said)].join('. ');
}
