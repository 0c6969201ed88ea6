import { colourOf, lookOf, PLAIN } from './look';
import type { DocParagraph, RunLook } from './model';
import { childOf, elementsIn, numberIn, valueIn, type XmlElement } from './tree';

/** A style as far as it is needed: what it is called, what it is made of, and what it sets. */
export interface DocStyle {
  readonly id: string;
  /** Word's own name in lower case: "heading 1", "toc 1", "title". */
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly look: RunLook;
}

/** Size of text in half points where neither document nor style says one. */
const WORDS_OWN_SIZE = 20;
/** A chain of styles is cut off here: one that leads back to itself has no end. */
const LONGEST_CHAIN = 20;

/** The styles of a document. */
export class DocStyles {
  private readonly byId = new Map<string, DocStyle>();
  private defaultParagraph: DocStyle | null = null;
  private readonly defaultSize: number;
  private readonly defaultColour: string | null;
  /** Language of text that does not say its own, "en-GB"; null where there is none. */
  readonly language: string | null;

  constructor(root: XmlElement | null) {
    const defaults = root ? childOf(root, 'w:docDefaults') : undefined;
    const properties = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
    this.defaultSize = numberIn(properties, 'w:sz') ?? WORDS_OWN_SIZE;
    this.defaultColour = colourOf(properties, 'w:color', 'w:val');
    for (const element of root ? elementsIn(root, 'w:style') : []) {
      const style = styleOf(element);
      this.byId.set(style.id, style);
      if (style.type === 'paragraph' && style.isDefault) this.defaultParagraph = style;
    }
    const normal =
      root &&
      elementsIn(root, 'w:style').find((one) => styleOf(one).id === this.defaultParagraph?.id);
    this.language = languageIn(childOf(normal ?? undefined, 'w:rPr')) ?? languageIn(properties);
  }

  /** Whether a style is there. */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The name of a paragraph's style in lower case, "normal" where it has none. */
  nameOf({ style }: Pick<DocParagraph, 'style'>): string {
    return this.find(style)?.name ?? 'normal';
  }

  /** Level of a heading, 1 to 9; null for what is none. */
  headingLevel(paragraph: DocParagraph): number | null {
    if (paragraph.outline !== null) return paragraph.outline < 9 ? paragraph.outline + 1 : null;
    for (const { name, outline } of this.chain(this.find(paragraph.style))) {
      const named = /^heading ([1-9])$/u.exec(name)?.[1];
      if (named !== undefined) return Number(named);
      if (outline !== null) return outline < 9 ? outline + 1 : null;
    }
    return null;
  }

  /** Size of a run in half points: its own, its style's, its paragraph's, the document's. */
  sizeOf(look: RunLook, { style }: Pick<DocParagraph, 'style'>): number {
    if (look.size !== null) return look.size;
    return this.setIn('size', look.style, style) ?? this.defaultSize;
  }

  /** Colour of a run as six hexadecimal digits, found in the same way; null for "automatic", which can be read. */
  colourOf(look: RunLook, { style }: Pick<DocParagraph, 'style'>): string | null {
    return look.colour ?? this.setIn('colour', look.style, style) ?? this.defaultColour;
  }

  /** What the styles of a run and of its paragraph, by their ids, say first of a look; null where none says it. */
  private setIn<K extends 'size' | 'colour'>(
    what: K,
    run: string | null,
    paragraph: string | null,
  ): RunLook[K] | null {
    const styles = [
      ...(run === null ? [] : this.chain(this.byId.get(run) ?? null)),
      ...this.chain(this.find(paragraph)),
    ];
    return styles.find(({ look }) => look[what] !== null)?.look[what] ?? null;
  }

  private find(id: string | null): DocStyle | null {
    return (id === null ? null : this.byId.get(id)) ?? this.defaultParagraph;
  }

  /** A style and what it is based on. */
  private chain(style: DocStyle | null): DocStyle[] {
    const chain: DocStyle[] = [];
    for (let one = style; one !== null && chain.length < LONGEST_CHAIN;) {
      chain.push(one);
      one = one.basedOn === null ? null : (this.byId.get(one.basedOn) ?? null);
    }
    return chain;
  }
}

function styleOf(element: XmlElement): DocStyle {
  const { attributes } = element;
  return {
    id: attributes.get('w:styleId') ?? '',
    name: (valueIn(element, 'w:name') ?? '').toLowerCase(),
    type: attributes.get('w:type') ?? 'paragraph',
    isDefault: /^(?:1|true|on)$/u.test(attributes.get('w:default') ?? ''),
    basedOn: valueIn(element, 'w:basedOn'),
    outline: numberIn(childOf(element, 'w:pPr'), 'w:outlineLvl'),
    look: childOf(element, 'w:rPr') ? lookOf(childOf(element, 'w:rPr')) : PLAIN,
  };
}

function languageIn(properties: XmlElement | undefined): string | null {
  return valueIn(properties, 'w:lang');
}
