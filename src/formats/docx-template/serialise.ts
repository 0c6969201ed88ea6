import type { XmlElement } from '../docx-read/tree';
import { attributeText, escapeXml } from '../docx/xml';

/** What of a part is written: elements and attributes of these prefixes, and of elements those that may stay. */
export interface Sieve {
  readonly prefixes: readonly string[];
  /** Whether an element stays; what does not goes with everything in it. */
  readonly keeps: (element: XmlElement) => boolean;
}

/** Elements of namespaces that no part of ours names, with what names it. */
const DECLARED: Readonly<Record<string, string>> = {
  'adec:decorative': ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
};

/**
 * An element as XML again, by the prefixes that everybody writes, for a part that names them. What this program does not
 * know is left out rather than passed on: it cannot be vouched for.
 */
export function serialiseElement(element: XmlElement, sieve: Sieve): string {
  const { name, attributes, children } = element;
  let open = `<${name}${DECLARED[name] ?? ''}`;
  for (const [attribute, value] of attributes) {
    if (isAttribute(attribute, sieve)) open += ` ${attribute}="${attributeText(value)}"`;
  }
  let content = '';
  for (const child of children) {
    if (typeof child === 'string') content += escapeXml(child);
    else if (hasPrefix(child.name, sieve) && sieve.keeps(child)) {
      content += serialiseElement(child, sieve);
    }
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

function hasPrefix(name: string, { prefixes }: Sieve): boolean {
  return prefixes.includes(name.slice(0, Math.max(0, name.indexOf(':'))));
}

/** Most attributes of drawings have no prefix; one of a namespace that is not known stands in braces. */
function isAttribute(name: string, sieve: Sieve): boolean {
  return /^[A-Za-z]\w*$/u.test(name) || hasPrefix(name, sieve);
}
