import { childOf, elementsIn, valueIn, type XmlElement } from '../docx-read/tree';
import { element, paragraphWith } from './properties';

/** What a header or footer is fitted by. */
export interface EdgeFit {
  /** Width of the text in the Word file and on the page that the edge is for, in twentieths of a point. */
  readonly theirs: number;
  readonly ours: number;
  /** A style by its id, as the edge calls it; the defaults of the document. */
  readonly styleOf: (id: string) => XmlElement | undefined;
  readonly defaults: XmlElement | undefined;
}

/** Least space between a header or footer and the text: one that is higher than its margin moves the text up to itself. */
const LEAST = 120;

/**
 * The paragraphs and tables of a header or footer as our pages need them: what stands at the right end or in the middle
 * of their lines does so on pages that are wider or narrower, as those with wide tables are; and there is some space
 * between it and the text.
 */
export function fitted(
  blocks: readonly XmlElement[],
  kind: 'header' | 'footer',
  fit: EdgeFit,
): XmlElement[] {
  return withSpaceIn(
    blocks.map((block) => withStops(block, fit)),
    kind,
    fit,
  );
}

/** Blocks of which the one that is next to the text has some space there; a table has none to be given. */
function withSpaceIn(
  blocks: readonly XmlElement[],
  kind: 'header' | 'footer',
  fit: EdgeFit,
): XmlElement[] {
  const at = kind === 'header' ? blocks.findLastIndex(isInText) : blocks.findIndex(isInText);
  return blocks.map((block, place) => {
    if (place !== at) return block;
    if (block.name === 'w:p')
      return withSpace(block, kind === 'header' ? 'w:after' : 'w:before', fit);
    const children = elementsIn(block).map((child) =>
      child.name === 'w:sdtContent'
        ? { ...child, children: withSpaceIn(elementsIn(child), kind, fit) }
        : child,
    );
    return block.name === 'w:sdt' ? { ...block, children } : block;
  });
}

/** Whether a block stands among the edge's own lines: a paragraph in a frame stands anywhere. */
function isInText(block: XmlElement): boolean {
  return childOf(childOf(block, 'w:pPr'), 'w:framePr') === undefined;
}

/** The properties that a paragraph goes by, its own first, then those of its styles, then the document's. */
function* propertiesOf(
  paragraph: XmlElement,
  { styleOf, defaults }: EdgeFit,
): Generator<XmlElement> {
  const own = childOf(paragraph, 'w:pPr');
  if (own) yield own;
  const seen = new Set<string>();
  for (let id = valueIn(own, 'w:pStyle') ?? 'Normal'; !seen.has(id);) {
    seen.add(id);
    const style = styleOf(id);
    const properties = childOf(style, 'w:pPr');
    if (properties) yield properties;
    id = valueIn(style, 'w:basedOn') ?? id;
  }
  const last = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  if (last) yield last;
}

function withSpace(paragraph: XmlElement, side: 'w:before' | 'w:after', fit: EdgeFit): XmlElement {
  const all = [...propertiesOf(paragraph, fit)].map((one) => childOf(one, 'w:spacing'));
  const space = all.map((one) => one?.attributes.get(side)).find((one) => one !== undefined);
  if (Number(space ?? 0) >= LEAST) return paragraph;
  const own = childOf(childOf(paragraph, 'w:pPr'), 'w:spacing')?.attributes ?? new Map();
  const attributes = new Map([...own, [side, String(LEAST)]]);
  return paragraphWith(paragraph, element('w:spacing', [], attributes));
}

/** Millimetre, in twentieths of a point: stops that are nearer than that are where they should be. */
const NEAR = 57;

/** The stops of a line at its right end and in its middle, put where those of our page are. */
function withStops(block: XmlElement, fit: EdgeFit): XmlElement {
  if (block.name === 'w:tbl') return block;
  if (block.name !== 'w:p') {
    return {
      ...block,
      children: block.children.map((child) =>
        typeof child === 'string' ? child : withStops(child, fit),
      ),
    };
  }
  const moved = stopsOf(block, fit).flatMap((stop) => {
    const place = placeOf(stop, fit);
    return place === null ? [] : [{ stop, place }];
  });
  if (moved.length === 0) return block;
  const gone = new Set(moved.map(({ stop }) => stop.attributes.get('w:pos')));
  const own = childOf(childOf(block, 'w:pPr'), 'w:tabs');
  const kept = (own ? elementsIn(own) : []).filter(
    ({ attributes }) => !gone.has(attributes.get('w:pos')),
  );
  const tab = (attributes: XmlElement['attributes'], more: readonly [string, string][]) =>
    element('w:tab', [], new Map([...attributes, ...more]));
  const tabs = [
    ...kept,
    ...[...gone].map((pos) => tab(new Map([['w:val', 'clear']]), [['w:pos', pos ?? '']])),
    ...moved.map(({ stop, place }) => tab(stop.attributes, [['w:pos', String(place)]])),
  ];
  return paragraphWith(block, element('w:tabs', tabs));
}

/** The stops that a paragraph has in the end. */
function stopsOf(paragraph: XmlElement, fit: EdgeFit): XmlElement[] {
  const stops = new Map<string, XmlElement>();
  for (const properties of [...propertiesOf(paragraph, fit)].toReversed()) {
    const tabs = childOf(properties, 'w:tabs');
    for (const stop of tabs ? elementsIn(tabs, 'w:tab') : []) {
      const pos = stop.attributes.get('w:pos') ?? '';
      if (stop.attributes.get('w:val') === 'clear') stops.delete(pos);
      else stops.set(pos, stop);
    }
  }
  return [...stops.values()];
}

/** Where a stop is to be on our page; null: where it is. One of neither end nor middle stays. */
function placeOf({ attributes }: XmlElement, { theirs, ours }: EdgeFit): number | null {
  const pos = Number(attributes.get('w:pos') ?? Number.NaN);
  const align = attributes.get('w:val');
  const isEnd = ['right', 'end'].includes(align ?? '') && pos > theirs * 0.9;
  const isMiddle = align === 'center' && Math.abs(pos - theirs / 2) < theirs * 0.1;
  if (!isEnd && !isMiddle) return null;
  const place = isEnd ? ours : Math.round(ours / 2);
  return Math.abs(place - pos) > NEAR ? place : null;
}
