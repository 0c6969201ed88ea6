import { childOf, findIn, switchIn, textIn, type XmlElement } from './tree';

/** What a file says of itself. */
export interface DocProperties {
  readonly title: string;
  readonly author: string;
  /** Who saved it last, and when, as the file says; blank where it does not. */
  readonly savedBy: string;
  readonly savedAt: string;
  /** Pages that the program counted that saved it last; null where it says none. */
  readonly pages: number | null;
}

/** Properties from the two parts that hold them, each of which a file may lack. */
export function propertiesOf(core: XmlElement | null, app: XmlElement | null): DocProperties {
  const said = (name: string): string => textIn(core ? childOf(core, name) : undefined).trim();
  const pages = textIn(app ? childOf(app, 'ep:Pages') : undefined).trim();
  return {
    title: said('dc:title'),
    author: said('dc:creator'),
    savedBy: said('cp:lastModifiedBy'),
    savedAt: said('dcterms:modified'),
    pages: /^[1-9]\d*$/u.test(pages) ? Number(pages) : null,
  };
}

/** What a file asks of Word when it is opened. */
export interface DocSettings {
  /** Word asks whether fields are to be updated. */
  readonly updatesFields: boolean;
  readonly tracksChanges: boolean;
}

/** Settings from their part, which a file may lack. */
export function settingsOf(root: XmlElement | null): DocSettings {
  return {
    updatesFields: (root && switchIn(root, 'w:updateFields')) ?? false,
    tracksChanges: (root && switchIn(root, 'w:trackRevisions')) ?? false,
  };
}

/** Ids of the counts that lists may belong to. */
export function numberingIdsOf(root: XmlElement | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const child of root?.children ?? []) {
    if (typeof child === 'object' && child.name === 'w:num') {
      found.add(child.attributes.get('w:numId') ?? '');
    }
  }
  return found;
}

/** The body of a document part, which must have one. */
export function bodyOf<T extends object>(root: XmlElement<T>): XmlElement<T> | undefined {
  return findIn(root, 'w:body');
}
