import type { XmlElement } from '../docx-read/tree';

/** Far above every id of a list that our papers give: what comes from another file is counted from here. */
export const OFFSET = 100_000;

/** Elements whose value is the id of a style. */
const STYLE_IDS: ReadonlySet<string> = new Set([
  'w:basedOn',
  'w:next',
  'w:link',
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:styleLink',
  'w:numStyleLink',
]);

/** An element with new ids of styles and lists in it, wherever they are. */
export function renamed(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const { name, attributes, children } = element;
  const changed = new Map(attributes);
  const change = (attribute: string, to: (value: string) => string): void => {
    const value = attributes.get(attribute);
    if (value !== undefined) changed.set(attribute, to(value));
  };
  const style = (id: string): string => ids.get(id) ?? id;
  if (name === 'w:style') change('w:styleId', style);
  else if (STYLE_IDS.has(name)) change('w:val', style);
  else if (name === 'w:numId' || name === 'w:abstractNumId') change('w:val', shifted);
  else if (name === 'w:num') change('w:numId', shifted);
  else if (name === 'w:abstractNum') change('w:abstractNumId', shifted);
  return {
    kind: 'element',
    name,
    attributes: changed,
    children: children.map((child) => (typeof child === 'string' ? child : renamed(child, ids))),
  };
}

/** Number 0 is Word's own for "in no list". */
function shifted(id: string): string {
  const number = Number(id);
  return Number.isInteger(number) && (number !== 0 || id !== '0') ? String(number + OFFSET) : id;
}
