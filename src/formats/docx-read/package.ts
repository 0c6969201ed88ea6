import { fail, ok, type Result } from '../../domain/result';
import { relationshipKind } from './names';
import type { DocxProblem } from './problem';
import { elementsIn, TreeBuilder, type XmlElement } from './tree';
import { parseXml, type XmlHandler } from './xml';
import { listZip, unpack, type ZipEntry } from './zip';

/** A relationship of a part to another, or to an address outside. Nothing outside is ever fetched. */
export interface Relationship {
  readonly id: string;
  /** "hyperlink", "styles", "image". */
  readonly kind: string;
  /** Name of a part, or the address as it is written. */
  readonly target: string;
  readonly isOutside: boolean;
}

const MACROS = /(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$/iu;

/** The parts of an Office file, none of which holds a program; each is unpacked when it is wanted. */
export class OfficePackage {
  private constructor(
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly types: ReadonlyMap<string, string>,
  ) {}

  /** Looks at the list of parts and at their types; a file with a program is refused. */
  static async open(bytes: Uint8Array): Promise<Result<OfficePackage, DocxProblem>> {
    const listed = listZip(bytes);
    if (!listed.ok) return listed;
    const entries = listed.value;
    for (const name of entries.keys()) {
      if (MACROS.test(name)) return fail({ code: 'macros', part: name });
    }
    if (!entries.has('[Content_Types].xml')) return fail({ code: 'notWord' });
    const bare = new OfficePackage(entries, new Map());
    const types = await bare.tree('[Content_Types].xml');
    if (!types.ok) return types;
    const named = typesIn(types.value);
    for (const [name, type] of named) {
      if (/macroEnabled/iu.test(type)) return fail({ code: 'macros', part: name });
    }
    return ok(new OfficePackage(entries, named));
  }

  /** Names of all parts, in the order of the file. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Whether a part is there. */
  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** What kind of content a part is said to have; null where nothing says it. */
  typeOf(name: string): string | null {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return this.types.get(`/${name}`) ?? this.types.get(ending) ?? null;
  }

  /** The bytes of a part. */
  async bytes(name: string): Promise<Result<Uint8Array, DocxProblem>> {
    const entry = this.entries.get(name);
    return entry ? unpack(entry) : fail({ code: 'missingPart', part: name });
  }

  /** Reads a part of XML as a stream. */
  async read(name: string, handlers: readonly XmlHandler[]): Promise<Result<null, DocxProblem>> {
    const bytes = await this.bytes(name);
    return bytes.ok ? parseXml(name, bytes.value, handlers) : bytes;
  }

  /** A small part as a tree. */
  async tree(name: string): Promise<Result<XmlElement, DocxProblem>> {
    const builder = new TreeBuilder();
    const read = await this.read(name, [builder]);
    return read.ok ? ok(builder.root) : read;
  }

  /** Where the relationships of a part are kept. */
  static relationshipsPart(part: string): string {
    const slash = part.lastIndexOf('/') + 1;
    return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  }

  /** The relationships of a part by their ids, or those of the whole file for ''; none where it has none. */
  async relationships(
    part: string,
  ): Promise<Result<ReadonlyMap<string, Relationship>, DocxProblem>> {
    const name = OfficePackage.relationshipsPart(part);
    if (!this.has(name)) return ok(new Map());
    const tree = await this.tree(name);
    if (!tree.ok) return tree;
    const all = elementsIn(tree.value, 'rel:Relationship').map(({ attributes }): Relationship => {
      const target = attributes.get('Target') ?? '';
      const isOutside = attributes.get('TargetMode') === 'External';
      return {
        id: attributes.get('Id') ?? '',
        kind: relationshipKind(attributes.get('Type') ?? ''),
        target: isOutside ? target : resolved(part, target),
        isOutside,
      };
    });
    return ok(new Map(all.map((one) => [one.id, one])));
  }
}

/** Types by the part's name ("/word/document.xml") or by the ending of names ("png"). */
function typesIn(root: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    elementsIn(root).map(({ attributes }) => [
      attributes.get('PartName') ?? attributes.get('Extension')?.toLowerCase() ?? '',
      attributes.get('ContentType') ?? '',
    ]),
  );
}

/** The name of the part that a target means, seen from the part that names it. */
function resolved(from: string, target: string): string {
  const [path = ''] = target.split('#');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
