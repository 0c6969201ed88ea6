import type { Chart } from '../../report';
import { numberFormat } from './chart-look';
import { attributeText, escapeXml, HEAD } from './xml';
import { zipped } from './zip';

/** The sheet that holds a chart's figures. */
export const SHEET = 'Figures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target]) =>
        `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** What is the same in every workbook. */
const PARTS: readonly (readonly [name: string, text: string])[] = [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  ],
  ['_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])],
  [
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="worksheet"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  ],
];

/**
 * The workbook that Word opens for "Edit data": years down from A2, a series a column with its name in row 1. It has the
 * fewest parts that a spreadsheet program opens.
 */
export function workbookOf({ categories, series, format }: Chart): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((year, place) => [
      year,
      ...series.map(({ values }) => values[place] ?? null),
    ]),
  ];
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`;
  return zipped([
    ...PARTS,
    ['xl/styles.xml', styles(numberFormat(format))],
    ['xl/worksheets/sheet1.xml', sheet],
  ]);
}

function row(cells: readonly (string | number | null)[], place: number): string {
  const number = String(place + 1);
  const filled = cells.map((cell, column) => {
    const name = columnName(column) + number;
    if (cell === null || cell === '') return '';
    // An inline string is text whatever it begins with: never a formula.
    return typeof cell === 'string'
      ? `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${attributeText(cell)}</t></is></c>`
      : `<c r="${name}" s="1"><v>${String(cell)}</v></c>`;
  });
  return `<row r="${number}">${filled.join('')}</row>`;
}

/** The fewest styles that Excel opens, and one for figures. */
function styles(format: string): string {
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
}

/** The letter of a column, from 0; a chart has no more than a handful. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
