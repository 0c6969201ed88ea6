import { isAddress } from '../../../../domain/address';
import type { Marker } from './piece';

const RAISED: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Where a link leads, if a plan may lead there. */
export function addressOf(element: Element): string | null {
  const address = element.getAttribute('href')?.trim() ?? '';
  return isAddress(address) ? address : null;
}

const NUMBER_STYLES: Readonly<Record<string, Marker['style']>> = {
  a: 'a',
  A: 'A',
  i: 'i',
  I: 'I',
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** How a list of HTML marks its items. */
export function listMarker(list: Element | null, item: ReadonlyMap<string, string>): Marker {
  const start = Number(list?.getAttribute('start') ?? 1);
  const style = list?.getAttribute('type') ?? item.get('list-style-type') ?? '';
  return {
    ordered: list?.localName === 'ol',
    start: Number.isSafeInteger(start) && start >= 0 ? start : 1,
    style: NUMBER_STYLES[style] ?? '1',
  };
}

/** "m" with a raised 2 means something else than "m2"; digits have raised forms of their own. */
export function raisedDigits(element: Element, name: string): string | null {
  const forms = RAISED[name];
  const text = (element.textContent ?? '').trim();
  if (forms === undefined || !/^\d+$/u.test(text)) return null;
  return [...text].map((digit) => forms[Number(digit)] ?? digit).join('');
}
