import { bytesOf } from '../../src/domain/house-style/picture';
import { partOf } from './docx';
import { PNG } from './house-styles';
import { madeParts, NAMES, p, tbl, zipOf } from './made-docx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const style = (id: string, name: string, more = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const listed = (level: number): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;

/** Styles as a Word in German writes them, some by a council's own names, and some in the way of ours. */
const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="23"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${[
  style(
    'berschrift1',
    'heading 1',
    `<w:basedOn w:val="Standard"/>${listed(0)}<w:rPr><w:color w:val="7A1F3D"/></w:rPr>`,
  ),
  style('berschrift2', 'Heading 2,Section', `<w:basedOn w:val="berschrift1"/>${listed(1)}`).replace(
    'w:val="Heading 2,Section"/>',
    'w:val="Unterpunkt"/><w:aliases w:val="Section,Heading 2"/>',
  ),
  style('a3', 'Überschrift 3'),
  style('AnytownText', 'Anytown Body Text', '<w:rPr><w:color w:val="004000"/></w:rPr>'),
  // Another thing under an id of ours.
  style('Note', 'Own remark', '<w:rPr><w:b/></w:rPr>'),
  style('Inhalt', 'TOC Heading', '<w:basedOn w:val="berschrift1"/>'),
  style('Kopf', 'header'),
  style('Netz', 'Council table', '<w:tblPr/>', 'table'),
].join('')}`;

const NUMBERING = `${HEAD}<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const field = (instruction: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="180000"/><wp:docPr id="1" name="Logo" descr="Arms"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A header with a picture of its own and with much that must not be taken along. */
const HEADER = `${HEAD}<w:hdr ${NAMES}>${p('Anytown Borough Council', 'Kopf')}${picture('pic')}${picture('gone')}${field(' PAGE ')}${field(' DDEAUTO c:\\\\cmd.exe "/k calc" ')}<w:p><w:hyperlink r:id="out"><w:r><w:t>elsewhere</w:t></w:r></w:hyperlink><w:r><w:object><v:shape/></w:object></w:r></w:p><w:altChunk r:id="out"/></w:hdr>`;

/** A council's own Word file, made by hand; parts to add or replace. */
export function madeTemplate(more: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts = madeParts({
    body: '',
    styles: STYLES,
    links:
      relation('num', 'numbering', 'numbering.xml') + relation('head', 'header', 'header7.xml'),
    parts: {
      'word/document.xml': `${HEAD}<w:document ${NAMES}><w:body>${tbl(['One', 'Two']).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="Netz"/></w:tblPr>')}${p('Text')}<w:sectPr><w:headerReference w:type="default" r:id="head"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1701" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      'word/numbering.xml': NUMBERING,
      'word/header7.xml': HEADER,
      'word/_rels/header7.xml.rels': `${HEAD}<Relationships ${RELS}>${relation('pic', 'image', 'media/arms.png')}<Relationship Id="out" Type="${OFFICE}/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
      ...more,
    },
  });
  return zipOf({ ...parts, 'word/media/arms.png': bytesOf(PNG) });
}

/** The template with a first page and even pages of their own. */
export function templateWithOtherPages(): Uint8Array {
  const plain = madeTemplate();
  const related = (kind: string, id: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${id}.xml"/>`;
  const edge = (kind: 'hdr' | 'ftr', text: string): string =>
    `<w:${kind} ${NAMES}>${p(text, 'Kopf')}</w:${kind}>`;
  return madeTemplate({
    'word/document.xml': partOf(plain, 'word/document.xml')
      .replace(
        '<w:sectPr>',
        '<w:sectPr><w:headerReference w:type="first" r:id="first"/><w:footerReference w:type="even" r:id="even"/>',
      )
      .replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
    'word/_rels/document.xml.rels': partOf(plain, 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      `${related('header', 'first')}${related('footer', 'even')}</Relationships>`,
    ),
    'word/settings.xml': `<w:settings ${NAMES}><w:evenAndOddHeaders/></w:settings>`,
    'word/first.xml': edge('hdr', 'Town Hall, Anytown'),
    'word/even.xml': edge('ftr', 'On the left'),
  });
}
