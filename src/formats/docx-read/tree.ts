import { assert } from '../../domain/control';
import type { Attributes, XmlHandler } from './xml';

/** An element with what stands in it; `T` is what some elements were already turned into. */
export interface XmlElement<T = never> {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (XmlElement<T> | string | T)[];
}

/** Turns a finished element into something else, or null to leave it as it is. */
export type Convert<T> = (element: XmlElement<T>, parents: readonly XmlElement<T>[]) => T | null;

/**
 * Builds a tree from the inside out: an element that `convert` knows is turned into plain data as soon as it ends, so
 * that a long text never stands in memory as XML.
 */
export class TreeBuilder<T extends object = never> implements XmlHandler {
  private readonly stack: XmlElement<T>[] = [];
  private skipped = 0;
  private done: XmlElement<T> | T | null = null;

  constructor(private readonly convert: Convert<T> = () => null) {}

  readonly open = (name: string, attributes: Attributes): void => {
    // What a reader is to show when it does not know the newer choice: one of the two is enough.
    if (this.skipped > 0 || (name === 'mc:Fallback' && this.hasChoice())) {
      this.skipped += 1;
      return;
    }
    this.stack.push({ kind: 'element', name, attributes, children: [] });
  };

  readonly text = (text: string): void => {
    if (this.skipped === 0) this.stack.at(-1)?.children.push(text);
  };

  readonly close = (): void => {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const element = this.stack.pop();
    assert(element !== undefined, 'an element that ends has begun');
    const made = this.convert(element, this.stack) ?? element;
    const parent = this.stack.at(-1);
    if (parent) parent.children.push(made);
    else this.done = made;
  };

  /** What the part was turned into; the part must have been read to its end. */
  get root(): XmlElement<T> | T {
    assert(this.done !== null, 'the part was read to its end');
    return this.done;
  }

  private hasChoice(): boolean {
    return this.stack.at(-1)?.children.some((one) => isElement(one, 'mc:Choice')) ?? false;
  }
}

/** Whether a child is an element, of this name where one is given. */
export function isElement<T extends object>(
  child: XmlElement<T> | string | T | undefined,
  name?: string,
): child is XmlElement<T> {
  return (
    typeof child === 'object' &&
    'children' in child &&
    'name' in child &&
    (name === undefined || child.name === name)
  );
}

/** The elements right inside another, of this name where one is given. */
export function elementsIn<T extends object>(
  { children }: XmlElement<T>,
  name?: string,
): XmlElement<T>[] {
  return children.filter((child): child is XmlElement<T> => isElement<T>(child, name));
}

/** The first element of a name right inside another. */
export function childOf<T extends object>(
  element: XmlElement<T> | undefined,
  name: string,
): XmlElement<T> | undefined {
  return element?.children.find((child): child is XmlElement<T> => isElement<T>(child, name));
}

/** The first element of a name anywhere inside another. */
export function findIn<T extends object>(
  element: XmlElement<T>,
  name: string,
): XmlElement<T> | undefined {
  for (const child of elementsIn(element)) {
    const found = child.name === name ? child : findIn(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All text inside an element. */
export function textIn<T extends object>(element: XmlElement<T> | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : isElement<T>(child) ? textIn(child) : ''))
    .join('');
}

/** The attribute `w:val` of a child, as properties in Word are written. */
export function valueIn<T extends object>(
  element: XmlElement<T> | undefined,
  name: string,
): string | null {
  return childOf(element, name)?.attributes.get('w:val') ?? null;
}

/** A property that is on or off: there and not "0", "false" or "off". Null where it is not there. */
export function switchIn<T extends object>(
  element: XmlElement<T> | undefined,
  name: string,
): boolean | null {
  const child = childOf(element, name);
  return child ? !/^(?:0|false|off)$/u.test(child.attributes.get('w:val') ?? '') : null;
}

/** A property that is a whole number. */
export function numberIn<T extends object>(
  element: XmlElement<T> | undefined,
  name: string,
): number | null {
  const value = valueIn(element, name);
  return value !== null && /^-?\d+$/u.test(value) ? Number(value) : null;
}
