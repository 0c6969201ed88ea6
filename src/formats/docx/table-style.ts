import type { HouseStyle } from '../../domain/schema/house-style';
import { hex, type PaperLook } from './look';

const SIDES = {
  grid: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  rows: ['top', 'bottom', 'insideH'],
  none: [],
} as const;

/**
 * The look of every table, said once: lines, a shaded bold header row, cells with room to breathe. docx has no words for
 * table styles, and a style that is imported into it drives its own defaults out, so this one is XML that is added to its
 * part.
 */
export function tableStyle({ table, colours }: HouseStyle): string {
  const lines = SIDES[table.borders]
    .map(
      (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(colours.rules)}"/>`,
    )
    .join('');
  const borders = lines === '' ? '' : `<w:tblBorders>${lines}</w:tblBorders>`;
  const bandSize = table.banding === null ? '' : '<w:tblStyleRowBandSize w:val="1"/>';
  const bands =
    table.banding === null
      ? ''
      : `<w:tblStylePr w:type="band2Horz"><w:tcPr>${shade(table.banding)}</w:tcPr></w:tblStylePr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr>${bandSize}${borders}<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>${shade(table.headerFill)}</w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>${bands}</w:style>`;
}

function shade(colour: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${hex(colour)}"/>`;
}

/** Which of the style's conditions a table uses: its first row and column always, bands where there are any. */
export function tableLook({ style }: PaperLook): string {
  const isBanded = style.table.banding !== null;
  return `<w:tblLook w:val="${isBanded ? '04A0' : '06A0'}" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="${isBanded ? '0' : '1'}" w:noVBand="1"/>`;
}
