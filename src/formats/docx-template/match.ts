import { childOf, elementsIn, numberIn, valueIn, type XmlElement } from '../docx-read/tree';
import type { WordTemplate } from './read';
import { ROLES, styleFor, type KnownStyle, type Role } from './roles';

/** Which style of a council's Word file takes each role; null: none, and ours is used. */
export interface Match {
  readonly role: Role;
  readonly style: KnownStyle | null;
}

/** Word's own defaults, which every style is based on in the end: the ids that it gives them, and their names. */
const DEFAULTS: Readonly<Record<string, readonly [id: string, name: string]>> = {
  paragraph: ['Normal', 'normal'],
  character: ['DefaultParagraphFont', 'default paragraph font'],
  table: ['TableNormal', 'normal table'],
  numbering: ['NoList', 'no list'],
};

/** The styles of a part, as far as they are looked at. */
export function knownStyles(styles: XmlElement): KnownStyle[] {
  return elementsIn(styles, 'w:style').map((element) => ({
    id: element.attributes.get('w:styleId') ?? '',
    type: element.attributes.get('w:type') ?? 'paragraph',
    name: valueIn(element, 'w:name') ?? '',
    aliases: (valueIn(element, 'w:aliases') ?? '').split(','),
    outline: numberIn(childOf(element, 'w:pPr'), 'w:outlineLvl'),
  }));
}

/** Finds a style for every role; none takes two. */
export function matchStyles({ styles, tableStyle }: WordTemplate): Match[] {
  const left = knownStyles(styles);
  return ROLES.map((role): Match => {
    const used = role.type === 'table' ? left.find(({ id }) => id === tableStyle) : undefined;
    const style = used ?? styleFor(role, left);
    if (style !== null) left.splice(left.indexOf(style), 1);
    return { role, style };
  });
}

/** The style that all of a type are based on in the end; LibreOffice marks none as that, so that its name tells it. */
export function defaultOf(styles: XmlElement, type: string): XmlElement | undefined {
  const ofType = elementsIn(styles, 'w:style').filter(
    ({ attributes }) => (attributes.get('w:type') ?? 'paragraph') === type,
  );
  return (
    ofType.find(({ attributes }) => /^(?:1|true|on)$/u.test(attributes.get('w:default') ?? '')) ??
    ofType.find((one) => valueIn(one, 'w:name')?.toLowerCase() === DEFAULTS[type]?.[1])
  );
}

/**
 * New ids for the styles of a Word file: those that take a role get the id that our text refers to, defaults those of
 * Word, and others that would be in the way of `ours` step aside.
 */
export function newIds(
  styles: XmlElement,
  matches: readonly Match[],
  ours: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [type, [id]] of Object.entries(DEFAULTS)) {
    const theirs = defaultOf(styles, type)?.attributes.get('w:styleId');
    if (theirs !== undefined) ids.set(theirs, id);
  }
  for (const { role, style } of matches) if (style !== null) ids.set(style.id, role.id);
  const taken = new Set([...ids.values(), ...ours]);
  for (const { id } of knownStyles(styles)) {
    if (!ids.has(id) && taken.has(id)) ids.set(id, `${id}_own`);
  }
  return ids;
}
