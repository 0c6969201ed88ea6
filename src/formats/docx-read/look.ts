import type { RunLook } from './model';
import { childOf, numberIn, switchIn, valueIn, type XmlElement } from './tree';

/** Nothing set: the style decides. */
export const PLAIN: RunLook = {
  style: null,
  bold: null,
  italic: null,
  underline: false,
  strike: false,
  size: null,
  colour: null,
  highlight: null,
  isHidden: false,
};

/** The look that run properties set. */
export function lookOf<T extends object>(properties: XmlElement<T> | undefined): RunLook {
  if (!properties) return PLAIN;
  const underline = valueIn(properties, 'w:u');
  const highlight = valueIn(properties, 'w:highlight') ?? colourOf(properties, 'w:shd', 'w:fill');
  return {
    style: valueIn(properties, 'w:rStyle'),
    bold: switchIn(properties, 'w:b'),
    italic: switchIn(properties, 'w:i'),
    underline: underline !== null && underline !== 'none',
    strike: switchIn(properties, 'w:strike') ?? switchIn(properties, 'w:dstrike') ?? false,
    size: numberIn(properties, 'w:sz'),
    colour: colourOf(properties, 'w:color', 'w:val'),
    highlight: highlight === 'none' ? null : highlight,
    isHidden: switchIn(properties, 'w:vanish') ?? false,
  };
}

/** A colour as six hexadecimal digits in capitals; null for none and for "automatic". */
export function colourOf<T extends object>(
  properties: XmlElement<T> | undefined,
  name: string,
  attribute: string,
): string | null {
  const value = childOf(properties, name)?.attributes.get(attribute) ?? '';
  return /^[\dA-Fa-f]{6}$/u.test(value) ? value.toUpperCase() : null;
}
