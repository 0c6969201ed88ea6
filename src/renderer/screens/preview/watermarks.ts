import { isObject } from './read-tree';

/**
 * The word that Word sets across its pages, as DRAFT: letters stretched over a shape of a header. The library draws the
 * shape, and leaves the letters out.
 */

const VML = 'urn:schemas-microsoft-com:vml';
const SVG = 'http://www.w3.org/2000/svg';

/** Height of a capital letter by the size of its type. */
const CAPITAL = 0.72;

/** As the library reads a file; all of it is its own affair and may be otherwise. */
interface Shape {
  readonly type?: unknown;
  readonly tagName?: unknown;
  readonly attrs: Record<string, unknown>;
  readonly children?: unknown;
}

/** The shapes in a tree of what the library read, in order. */
function shapesIn(element: unknown): Shape[] {
  if (!isObject(element)) return [];
  const { type, tagName, attrs, children } = element;
  const own = type === 'vmlElement' && tagName === 'g' && isObject(attrs) ? [{ attrs }] : [];
  const inside: readonly unknown[] = Array.isArray(children) ? children : [];
  return [...own, ...inside.flatMap(shapesIn)];
}

/** Keeps of each watermark what it says and how it is turned, by which {@link drawWatermarks} draws it. */
export function nameWatermarks(file: unknown): void {
  const parts: readonly unknown[] =
    isObject(file) && Array.isArray(file['parts']) ? file['parts'] : [];
  for (const part of parts) {
    if (!isObject(part) || !(part['_xmlDocument'] instanceof Document)) continue;
    const found = [...part['_xmlDocument'].getElementsByTagNameNS(VML, 'shape')];
    const read = shapesIn(part['rootElement']);
    // One that the library passes over would give its letters to the next.
    if (found.length !== read.length) continue;
    for (const [at, shape] of found.entries()) {
      const letters = shape.getElementsByTagNameNS(VML, 'textpath')[0]?.getAttribute('string');
      const style = shape.getAttribute('style') ?? '';
      if (!letters || !/mso-position-horizontal:\s*center/u.test(style)) continue;
      const turn = /(?:^|;)\s*rotation:\s*(-?\d+)/u.exec(style)?.[1] ?? '0';
      Object.assign(read[at]?.attrs ?? {}, { 'data-letters': letters, 'data-turn': turn });
    }
  }
}

/** Draws the watermarks of pages, each in the middle of its page and behind its text. */
export function drawWatermarks(pages: HTMLElement): void {
  for (const shape of pages.querySelectorAll<SVGElement>('header [data-letters]')) {
    const frame = shape.closest('svg');
    if (!frame) continue;
    const [width, height] = [
      Number.parseFloat(frame.style.width),
      Number.parseFloat(frame.style.height),
    ];
    const text = document.createElementNS(SVG, 'text');
    text.textContent = shape.dataset['letters'] ?? '';
    text.setAttribute('font-size', String(height / CAPITAL));
    text.setAttribute('y', String(height));
    text.setAttribute('textLength', String(width));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    shape.append(text);
    frame.classList.add('watermark');
    frame.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
    frame.style.transform = `translate(-50%, -50%) rotate(${shape.dataset['turn'] ?? '0'}deg)`;
    // Said by the header in words.
    frame.ariaHidden = 'true';
  }
}
