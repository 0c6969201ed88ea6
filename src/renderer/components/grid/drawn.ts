import { DRAWINGS, shapeColour, type Part, type ShapeName } from '../shape-drawings';

const SVG = 'http://www.w3.org/2000/svg';

/** Drawings that were made before: a copy is cheaper than a new one. */
const known = new Map<string, SVGElement>();

/** An element of a drawing, with attributes as React calls them. */
function svg(
  tag: 'svg' | Part[0],
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    const isMixed = name === 'viewBox';
    const written = isMixed
      ? name
      : name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    made.setAttribute(written, String(value));
  }
  return made;
}

/** A drawing that is decoration beside its word, as an element. `name` is its own for ever. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  parts: readonly Part[],
): SVGElement {
  const old = known.get(name);
  if (old) return old.cloneNode(true) as SVGElement;
  const made = svg('svg', { fill: 'none', ...attributes });
  made.setAttribute('aria-hidden', 'true');
  made.style.flex = 'none';
  for (const [tag, of] of parts) made.append(svg(tag, of));
  known.set(name, made);
  return made.cloneNode(true) as SVGElement;
}

/** See Shape in components/shapes.tsx. */
export function shapeElement(name: ShapeName, label: string | null = null, size = 14): SVGElement {
  const made = drawn(
    `${name} ${String(size)}`,
    {
      width: size,
      height: size,
      viewBox: '0 0 14 14',
      stroke: 'currentColor',
      strokeWidth: 1.4,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    DRAWINGS[name],
  );
  made.style.color = shapeColour(name);
  if (label !== null) {
    made.removeAttribute('aria-hidden');
    made.setAttribute('role', 'img');
    made.setAttribute('aria-label', label);
  }
  return made;
}
