import { childOf, elementsIn, isElement, type XmlElement } from '../docx-read/tree';

/** An element with what is in it. */
export function element(
  name: string,
  children: readonly (XmlElement | string)[],
  attributes: XmlElement['attributes'] = new Map(),
): XmlElement {
  return { kind: 'element', name, attributes, children: [...children] };
}

/** Properties of a paragraph that are put into one, and all before them, in their order (ISO/IEC 29500-1, 17.3.1.26). */
const ORDER = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:kinsoku',
  'w:wordWrap',
  'w:overflowPunct',
  'w:topLinePunct',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:bidi',
  'w:adjustRightInd',
  'w:snapToGrid',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
];

/** Properties of a paragraph, or of a style of paragraphs, with one of {@link ORDER} in place of the one of its name. */
export function withProperty(
  properties: readonly XmlElement[],
  property: XmlElement,
): XmlElement[] {
  const others = properties.filter(({ name }) => name !== property.name);
  const before = new Set(ORDER.slice(0, ORDER.indexOf(property.name)));
  const place = others.findIndex(({ name }) => !before.has(name));
  return others.toSpliced(place < 0 ? others.length : place, 0, property);
}

/** A paragraph with a property, as {@link withProperty} puts it. */
export function paragraphWith(paragraph: XmlElement, property: XmlElement): XmlElement {
  const old = childOf(paragraph, 'w:pPr');
  const made = element('w:pPr', withProperty(old ? elementsIn(old) : [], property));
  const rest = paragraph.children.filter((child) => !isElement(child, 'w:pPr'));
  return { ...paragraph, children: [made, ...rest] };
}
