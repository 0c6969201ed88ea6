import { TextDecoder } from 'node:util';
import { fail, ok, type Result } from '../../domain/result';
import { OfficePackage } from '../docx-read/package';
import type { DocxProblem } from '../docx-read/problem';
import { elementsIn, valueIn, type XmlElement } from '../docx-read/tree';
import { readEdges, sectionsIn, type ReadEdges } from './read-edges';

/** What of a council's Word file our papers use. */
export interface WordTemplate extends ReadEdges {
  readonly styles: XmlElement;
  readonly numbering: XmlElement | null;
  /** The theme's part as it is; fonts and colours of styles can be named by it. */
  readonly theme: { readonly text: string; readonly root: XmlElement } | null;
  /** The last section of the file: its paper and margins. */
  readonly section: XmlElement | null;
  /** The style that most of its tables have, by its id. */
  readonly tableStyle: string | null;
}

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml';

/**
 * Reads a council's .docx or .dotx as safely as any file of a stranger: bombs, programs and document types are refused
 * by name, and nothing outside the file is looked up.
 */
export async function readTemplate(bytes: Uint8Array): Promise<Result<WordTemplate, DocxProblem>> {
  const opened = await OfficePackage.open(bytes);
  if (!opened.ok) return opened;
  const office = opened.value;
  const whole = await office.relationships('');
  if (!whole.ok) return whole;
  const main = [...whole.value.values()].find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !office.has(main)) return fail({ code: 'notWord' });
  const beside = await office.relationships(main);
  if (!beside.ok) return beside;
  const parts = [...beside.value.values()].filter(({ isOutside }) => !isOutside);
  const partOf = (kind: string): string | null =>
    parts.find((one) => one.kind === kind && office.has(one.target))?.target ?? null;
  const tree = async (kind: string): Promise<Result<XmlElement | null, DocxProblem>> => {
    const name = partOf(kind);
    return name === null ? ok(null) : office.tree(name);
  };
  const styles = await tree('styles');
  if (!styles.ok) return styles;
  if (styles.value === null) return fail({ code: 'missingPart', part: 'word/styles.xml' });
  if (await isStrict(office, partOf('styles') ?? '')) return fail({ code: 'notWord' });
  const numbering = await tree('numbering');
  if (!numbering.ok) return numbering;
  const theme = await readTheme(office, partOf('theme'));
  if (!theme.ok) return theme;
  const document = await office.tree(main);
  if (!document.ok) return document;
  const section = sectionsIn(document.value).at(-1) ?? null;
  const settings = await tree('settings');
  if (!settings.ok) return settings;
  const edges = await readEdges(office, beside.value, document.value, settings.value);
  if (!edges.ok) return edges;
  return ok({
    ...edges.value,
    styles: styles.value,
    numbering: numbering.value,
    theme: theme.value,
    section,
    tableStyle: mostUsedTableStyle(document.value),
  });
}

/** The strict form of the standard writes lengths in other ways; nobody's templates are in it but by mistake. */
async function isStrict(office: OfficePackage, part: string): Promise<boolean> {
  const bytes = await office.bytes(part);
  return bytes.ok && Buffer.from(bytes.value.subarray(0, 4_096)).includes(STRICT);
}

/** A theme that refers to pictures is left alone: the styles need its fonts and colours and nothing else of it. */
async function readTheme(
  office: OfficePackage,
  part: string | null,
): Promise<Result<WordTemplate['theme'], DocxProblem>> {
  if (part === null || office.has(OfficePackage.relationshipsPart(part))) return ok(null);
  const tree = await office.tree(part);
  if (!tree.ok) return tree;
  const bytes = await office.bytes(part);
  if (!bytes.ok) return bytes;
  return ok({ text: new TextDecoder().decode(bytes.value), root: tree.value });
}

function mostUsedTableStyle(document: XmlElement): string | null {
  const uses = new Map<string, number>();
  const look = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      const style = child.name === 'w:tblPr' ? valueIn(child, 'w:tblStyle') : null;
      if (style !== null) uses.set(style, (uses.get(style) ?? 0) + 1);
      look(child);
    }
  };
  look(document);
  return [...uses].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
