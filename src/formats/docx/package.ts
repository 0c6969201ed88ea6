import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { assert } from '../../domain/control';
import { cleanLine } from '../../domain/text';
import type { Orientation, Report } from '../../report';
import { MARGIN, pageSize, textWidth } from './geometry';
import { NUMBERING_CONFIG } from './numbering';
import { stylesOf, TABLE_STYLE } from './styles';
import { escapeXml } from './xml';

/** Everything of a Word file but its text: the parts by name, and what the text is put into. */
export interface Package {
  readonly parts: ReadonlyMap<string, string>;
  /** What stands before and after the text in the document part. */
  readonly head: string;
  readonly tail: string;
  /** Ends a section whose pages lie this way: its paper, margins, header and footer. */
  readonly sectionEnd: Readonly<Record<Orientation, string>>;
}

const STYLES = 'word/styles.xml';
const ORIENTATIONS = ['portrait', 'landscape'] as const;

/**
 * Lets docx make the package: content types, relationships, styles, numbering, settings, properties, headers and
 * footers. It has one section for each way a page can lie, whose ends are kept to be used as often as the paper turns.
 * The text itself is written as XML by us: through docx's objects, thousands of rows take seven times as long.
 */
export async function makePackage(report: Report, date: Date): Promise<Package> {
  const { meta } = report;
  const document = new Document({
    title: cleanLine(meta.title),
    subject: cleanLine(meta.subject),
    creator: cleanLine(meta.author),
    lastModifiedBy: cleanLine(meta.author),
    styles: stylesOf(),
    numbering: { config: NUMBERING_CONFIG },
    sections: ORIENTATIONS.map((orientation) => section(report, orientation)),
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  parts.set('docProps/core.xml', stamped(partOf(parts, 'docProps/core.xml'), meta.language, date));
  const styles = partOf(parts, STYLES).replace('</w:styles>', `${TABLE_STYLE}</w:styles>`);
  parts.set(STYLES, styles);
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
    sectionEnd: { portrait, landscape },
  };
}

/** A part that must be there. */
export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  assert(part !== undefined, `the package has ${name}`);
  return part;
}

function section({ meta }: Report, orientation: Orientation): ISectionOptions {
  const edge = { tabStops: [{ type: 'right' as const, position: textWidth(orientation) }] };
  // docx takes the short side for the width and turns the page itself.
  const { width, height } = pageSize('portrait');
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
          top: 1_418,
          bottom: 1_134,
          left: MARGIN,
          right: MARGIN,
          header: 624,
          footer: 567,
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Header',
            ...edge,
            children: [...unbraced(meta.authority), tab(), ...unbraced(meta.version)],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            ...edge,
            children: [
              ...unbraced(meta.title),
              tab(),
              new TextRun({
                children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
          ...(meta.seal === undefined
            ? []
            : [
                new Paragraph({
                  style: 'Footer',
                  children: unbraced(`Sealed, SHA-256 ${meta.seal}`),
                }),
              ]),
        ],
      }),
    },
    children: [new Paragraph({ alignment: AlignmentType.LEFT })],
  };
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** docx turns "{name-0}" into a number where it knows the name; a run's end after the brace keeps the text as it is. */
function unbraced(text: string): TextRun[] {
  return cleanLine(text)
    .split(/(?<=\{)/u)
    .map((part) => new TextRun(part));
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
