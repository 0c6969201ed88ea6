import { fail, ok, type Result } from '../../domain/result';
import { commentsOf } from './comments';
import type { DocBlock, DocComment } from './model';
import { OfficePackage, type Relationship } from './package';
import type { DocxProblem } from './problem';
import {
  bodyOf,
  numberingIdsOf,
  propertiesOf,
  settingsOf,
  type DocProperties,
  type DocSettings,
} from './properties';
import { blocksIn, storyBuilder, type Piece } from './story';
import { DocStyles } from './styles';
import { Survey } from './survey';
import { isElement, TreeBuilder, type XmlElement } from './tree';
import type { XmlHandler } from './xml';

/** A part of the file as it lies there. */
export interface DocPart {
  readonly name: string;
  /** Null where the file does not say what it is. */
  readonly contentType: string | null;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** What was seen in it; null for what is no XML, or is damaged. */
  readonly survey: Survey | null;
  /** Why it could not be read. */
  readonly problem: DocxProblem | null;
}

/** Text that stands beside the body: a header, a footer, the footnotes. */
export interface DocStory {
  readonly part: string;
  /** "header", "footer", "footnotes", "endnotes". */
  readonly kind: string;
  readonly blocks: readonly DocBlock[];
}

/** A Word document, read. */
export interface DocxFile {
  /** Name of the part that holds the body. */
  readonly main: string;
  readonly parts: ReadonlyMap<string, DocPart>;
  /** Relationships of the file as a whole. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly properties: DocProperties;
  readonly settings: DocSettings;
  readonly styles: DocStyles;
  readonly numberingIds: ReadonlySet<string>;
  readonly body: readonly DocBlock[];
  readonly stories: readonly DocStory[];
  readonly comments: readonly DocComment[];
  /** What the file says of the places of a plan, where it is a copy that went out for review. */
  readonly places: XmlElement | null;
}

const MAIN_TYPES = /wordprocessingml\.(?:document|template)\.main\+xml$/u;
const CUSTOM = /^customXml\/item\d*\.xml$/u;
const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes']);
/** Damage to a part beside the body is reported with the rest; anything else ends the reading. */
const BEARABLE = new Set<DocxProblem['code']>(['malformed', 'damagedZip', 'missingPart']);

/**
 * Reads a Word document of whoever made it. Never runs, fetches or writes anything; refuses what is no paper. Rejects only
 * when it is stopped.
 */
export async function readDocx(
  bytes: Uint8Array,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result<DocxFile, DocxProblem>> {
  signal?.throwIfAborted();
  const opened = await OfficePackage.open(bytes);
  if (!opened.ok) return opened;
  const reading = new Reading(opened.value, signal);
  return reading.read();
}

class Reading {
  private readonly parts = new Map<string, DocPart>();
  private places: XmlElement | null = null;

  constructor(
    private readonly office: OfficePackage,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async read(): Promise<Result<DocxFile, DocxProblem>> {
    const relationships = await this.office.relationships('');
    if (!relationships.ok) return relationships;
    const named = [...relationships.value.values()];
    const targetOf = (kind: string): string | null =>
      named.find((one) => one.kind === kind && !one.isOutside)?.target ?? null;
    const main = targetOf('officeDocument');
    if (main === null || !MAIN_TYPES.test(this.office.typeOf(main) ?? '')) {
      return fail({ code: 'notWord' });
    }
    const text = await this.story(main);
    if (!text.ok) return text;
    const problem = this.parts.get(main)?.problem ?? null;
    const body = text.value && bodyOf(text.value);
    if (problem) return fail(problem);
    if (!body) return fail({ code: 'notWord' });

    const beside = [...(this.parts.get(main)?.relationships.values() ?? [])];
    const partOf = (kind: string): string | null =>
      beside.find((one) => one.kind === kind && !one.isOutside)?.target ?? null;
    const stories: DocStory[] = [];
    for (const { kind, target, isOutside } of beside) {
      if (!STORIES.has(kind) || isOutside) continue;
      const root = await this.story(target);
      if (!root.ok) return root;
      if (root.value) stories.push({ part: target, kind, blocks: blocksIn(root.value) });
    }
    const comments = await this.comments(partOf('comments'), partOf('commentsExtended'));
    if (!comments.ok) return comments;
    const trees = await this.trees({
      styles: partOf('styles'),
      numbering: partOf('numbering'),
      settings: partOf('settings'),
      core: targetOf('core-properties'),
      app: targetOf('extended-properties'),
    });
    if (!trees.ok) return trees;
    const rest = await this.rest();
    if (!rest.ok) return rest;
    const { styles, numbering, settings, core, app } = trees.value;
    return ok({
      main,
      parts: this.parts,
      relationships: relationships.value,
      properties: propertiesOf(core, app),
      settings: settingsOf(settings),
      styles: new DocStyles(styles),
      numberingIds: numberingIdsOf(numbering),
      body: blocksIn(body),
      stories,
      comments: comments.value,
      places: this.places,
    });
  }

  /** Running text; null where the part is damaged or not there, which is noted. */
  private async story(name: string): Promise<Result<XmlElement<Piece> | null, DocxProblem>> {
    const relationships = await this.relationshipsOf(name);
    if (!relationships.ok) return relationships;
    const builder = storyBuilder((id) => relationships.value.get(id)?.target ?? null);
    const read = await this.part(name, builder);
    if (!read.ok || !read.value) return read.ok ? ok(null) : read;
    return ok(isElement<Piece>(builder.root) ? builder.root : null);
  }

  /** Small parts as trees; null where a part is damaged or not there. */
  private async trees<K extends string>(
    names: Readonly<Record<K, string | null>>,
  ): Promise<Result<Record<K, XmlElement | null>, DocxProblem>> {
    const found = {} as Record<K, XmlElement | null>;
    for (const key of Object.keys(names) as K[]) {
      const name = names[key];
      const builder = new TreeBuilder();
      const read = name === null ? ok(false) : await this.part(name, builder);
      if (!read.ok) return read;
      found[key] = read.value ? builder.root : null;
    }
    return ok(found);
  }

  private async comments(
    part: string | null,
    extendedPart: string | null,
  ): Promise<Result<readonly DocComment[], DocxProblem>> {
    if (part === null) return ok([]);
    const root = await this.story(part);
    if (!root.ok) return root;
    const trees = await this.trees({ extended: extendedPart });
    if (!trees.ok) return trees;
    return ok(root.value ? commentsOf(root.value, trees.value.extended) : []);
  }

  /** Looks at every other part of XML, so that its form and what it refers to are known. */
  private async rest(): Promise<Result<null, DocxProblem>> {
    for (const name of this.office.names) {
      if (this.parts.has(name) || name.endsWith('.rels') || name === '[Content_Types].xml')
        continue;
      const isXml = /[/+]xml$/u.test(this.office.typeOf(name) ?? '');
      // Word numbers these parts as it likes, so that the one that is ours is known by what it holds.
      const data = CUSTOM.test(name) ? new TreeBuilder() : null;
      const read = await this.part(name, data ?? (isXml ? { open: () => undefined } : null));
      if (!read.ok) return read;
      if (data && read.value && data.root.name === 'gt:places') this.places = data.root;
    }
    return ok(null);
  }

  /** Reads a part once; whether it was whole. What is no XML is not unpacked. */
  private async part(
    name: string,
    handler: XmlHandler | null,
  ): Promise<Result<boolean, DocxProblem>> {
    this.signal?.throwIfAborted();
    const relationships = await this.relationshipsOf(name);
    if (!relationships.ok) return relationships;
    const survey = handler ? new Survey() : null;
    const read = survey && handler ? await this.office.read(name, [handler, survey]) : ok(null);
    if (!read.ok && !BEARABLE.has(read.error.code)) return read;
    this.parts.set(name, {
      name,
      contentType: this.office.typeOf(name),
      relationships: relationships.value,
      survey: read.ok ? survey : null,
      problem: read.ok ? null : read.error,
    });
    return ok(read.ok);
  }

  private relationshipsOf(
    name: string,
  ): Promise<Result<ReadonlyMap<string, Relationship>, DocxProblem>> {
    return this.office.relationships(name);
  }
}
