import { AlignmentType, Document, PageOrientation, Paragraph, type ISectionOptions } from 'docx';
import { assert } from '../../domain/control';
import { cleanLine } from '../../domain/text';
import type { Orientation, Report } from '../../report';
import type { PutEdges } from '../docx-template';
import { compiled } from './compiled';
import { footerOf, headerOf } from './edges';
import { sheetsOf } from './geometry';
import { twips, type PaperLook } from './look';
import { numberingConfig, paragraphCount } from './numbering';
import { partOf } from './parts';
import { stylesOf } from './styles';
import { tableStyle } from './table-style';
import { watermarkRun, withWatermark } from './watermark';
import { escapeXml } from './xml';

/** Everything of a Word file but its text: the parts by name, and what the text is put into. */
export interface Package {
  readonly parts: ReadonlyMap<string, string>;
  /** Pictures of headers and footers. */
  readonly media: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** What stands before and after the text in the document part. */
  readonly head: string;
  readonly tail: string;
  /** Ends a section whose pages lie this way: its paper, margins, header and footer. */
  readonly sectionEnd: Readonly<Record<Orientation, string>>;
  /** The same for the first section of all, whose first page may have a header and a footer of its own. */
  readonly firstSectionEnd: Readonly<Record<Orientation, string>>;
  /** The count that numbered paragraphs are in. */
  readonly paragraphCount: number;
}

const STYLES = 'word/styles.xml';
const ORIENTATIONS = ['portrait', 'landscape'] as const;

/**
 * Lets docx make the package: content types, relationships, styles, numbering, settings, properties, headers and
 * footers. It has one section for each way a page can lie, whose ends are kept to be used as often as the paper turns.
 * The text itself is written as XML by us: through docx's objects, thousands of rows take seven times as long.
 */
export async function makePackage(report: Report, date: Date, look: PaperLook): Promise<Package> {
  const { meta } = report;
  const { style } = look;
  const document = new Document({
    title: cleanLine(meta.title),
    subject: cleanLine(meta.subject),
    creator: cleanLine(meta.author),
    lastModifiedBy: cleanLine(meta.author),
    styles: stylesOf(style),
    numbering: { config: numberingConfig(style) },
    sections: ORIENTATIONS.map((orientation) => section(report, look, orientation)),
  });
  const parts = compiled(document);
  parts.set('docProps/core.xml', stamped(partOf(parts, 'docProps/core.xml'), meta.language, date));
  const styles = partOf(parts, STYLES).replace(
    '</w:styles>',
    () => `${tableStyle(style)}</w:styles>`,
  );
  parts.set(STYLES, styles);
  const { media, firstPage } = await asInWordFile(parts, look, meta.seal);
  markDraft(parts, look);
  const text = partOf(parts, 'word/document.xml');
  const open = text.indexOf('<w:body>') + '<w:body>'.length;
  const close = text.indexOf('</w:body>');
  assert(open > '<w:body>'.length && close > open, 'the document has a body');
  const [portrait, landscape] = text.match(/<w:sectPr[ >].*?<\/w:sectPr>/gsu) ?? [];
  assert(portrait !== undefined && landscape !== undefined, 'the document has two sections');
  return {
    parts,
    head: text.slice(0, open),
    tail: text.slice(close),
    media,
    sectionEnd: { portrait, landscape },
    firstSectionEnd: {
      portrait: withFirstPage(portrait, firstPage),
      landscape: withFirstPage(landscape, firstPage),
    },
    paragraphCount: paragraphCount(partOf(parts, 'word/numbering.xml'), style),
  };
}

/** Height of header and footer over the edge of the page, in twentieths of a point. */
const HEADER = 624;
const FOOTER = 567;

function section(report: Report, { style }: PaperLook, orientation: Orientation): ISectionOptions {
  const sheets = sheetsOf(style);
  const { textWidth } = sheets[orientation];
  // docx takes the short side for the width and turns the page itself.
  const { width, height } = sheets.portrait;
  const { top, bottom, left, right } = style.page.margins;
  return {
    properties: {
      page: {
        size: {
          width,
          height,
          orientation:
            orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: HEADER,
          footer: FOOTER,
        },
      },
    },
    headers: { default: headerOf(report, style, textWidth) },
    footers: { default: footerOf(report, style, textWidth) },
    children: [new Paragraph({ alignment: AlignmentType.LEFT })],
  };
}

/** The end of a section whose first page has what `references` name; null: it has what every page has. */
function withFirstPage(sectionEnd: string, references: string | null): string {
  if (references === null) return sectionEnd;
  return sectionEnd
    .replace('<w:sectPr>', () => `<w:sectPr>${references}`)
    .replace('<w:docGrid', '<w:titlePg/><w:docGrid');
}

/** Puts what a council's own Word file has in place of ours; says what goes with it. */
async function asInWordFile(
  parts: Map<string, string>,
  { style, word }: PaperLook,
  seal: string | undefined,
): Promise<PutEdges> {
  if (word === undefined) return { media: [], firstPage: null };
  const { applyTemplate, readTemplate } = await import('../docx-template');
  const template = await readTemplate(word);
  assert(template.ok, 'the Word file of a style was read before');
  return applyTemplate(parts, template.value, style, {
    header: style.classification,
    footer: seal === undefined ? '' : `Sealed, SHA-256 ${seal}`,
  });
}

/** Puts the style's watermark into every header of a draft. */
function markDraft(parts: Map<string, string>, { style, isDraft }: PaperLook): void {
  if (!isDraft || style.watermark === null) return;
  const headers = [...parts.keys()].filter((name) => /^word\/header[^/]*\.xml$/u.test(name));
  for (const [place, name] of headers.entries()) {
    const run = watermarkRun(style.watermark, style, place + 1);
    parts.set(name, withWatermark(partOf(parts, name), run));
  }
}

/** Puts the language in, and one date for both times: docx takes the clock's, and each file would be another. */
function stamped(core: string, language: string, date: Date): string {
  const moment = date.toISOString();
  return core
    .replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
    );
}
