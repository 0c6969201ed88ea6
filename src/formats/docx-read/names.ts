const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/**
 * The namespaces of a Word file under the prefixes that everybody writes, whichever prefix a file chose; the strict
 * form of the standard (ISO/IEC 29500-1) has other addresses for the same names.
 */
const PREFIXES = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/package/2006/content-types`, 'ct'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/package/2006/metadata/core-properties`, 'cp'],
  [`${OFFICE}/officeDocument/2006/extended-properties`, 'ep'],
  [`${STRICT}/officeDocument/extendedProperties`, 'ep'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${MICROSOFT}/drawing/2017/decorative`, 'adec'],
  ['urn:golden-thread:places:1', 'gt'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Names that were met, by namespace: a long text has a handful, hundreds of thousands of times. */
const met = new Map<string, Map<string, string>>();
/** A file that makes names up is not remembered for ever. */
const MOST_MET = 5_000;

/** "w:p" for a name of WordprocessingML; a namespace that is not known stands in braces. */
export function knownName(uri: string, local: string): string {
  if (uri === '') return local;
  let names: Map<string, string> | undefined = met.get(uri);
  if (!names) {
    names = new Map();
    met.set(uri, names);
  }
  let name = names.get(local);
  if (name !== undefined) return name;
  const prefix = PREFIXES.get(uri);
  name = prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
  if (names.size > MOST_MET || met.size > MOST_MET) met.clear();
  names.set(local, name);
  return name;
}

/** The last part of a relationship's type, which is the same in both forms of the standard: "hyperlink". */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
