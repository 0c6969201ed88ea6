import type { HouseStyle } from '../../domain/schema/house-style';
import type { Chart, ChartSeries } from '../../report';
import { chartType, fill, HAIRLINE, lineXml, numberFormat } from './chart-look';
import { columnName, SHEET } from './workbook';
import { attributeText, escapeXml } from './xml';

/** The relationship by which a chart finds its figures. */
export const WORKBOOK_ID = 'figures';

/**
 * A chart as a part of its own, as Word keeps it: a line chart whose figures stand here, for drawing, and in a workbook,
 * for editing. A legend names the lines: names at their ends would stand on a line in one program or the other, which
 * set them each in its own way; nor has it a title, whose lines each breaks elsewhere. Elements are in the order of the
 * schema (ISO/IEC 29500-1, 21.2).
 */
export function chartPart(chart: Chart, style: HouseStyle): string {
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${chartType(style)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
  const format = escapeXml(numberFormat(chart.format));
  const lines = chart.series.map((series, order) => seriesXml(chart, series, order, format));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${axes(chart, format, text)}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${text}<c:externalData r:id="${WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function seriesXml(
  { categories, series: all }: Chart,
  series: ChartSeries,
  order: number,
  format: string,
): string {
  const { name, values } = series;
  const isSecond = all.findIndex(({ role }) => role === series.role) < order;
  const column = columnName(order + 1);
  const rows = (letter: string): string =>
    `${SHEET}!$${letter}$2:$${letter}$${String(categories.length + 1)}`;
  return `<c:ser><c:idx val="${String(order)}"/><c:order val="${String(order)}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache>${points([attributeText(name)])}</c:strCache></c:strRef></c:tx>${lineXml(series, isSecond)}<c:cat><c:strRef><c:f>${rows('A')}</c:f><c:strCache>${points(categories.map(attributeText))}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${rows(column)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>`;
}

/** A copy of cells; an empty one is left out, and the line has a gap there. */
function points(cells: readonly (string | number | null)[]): string {
  const filled = cells.map((cell, place) =>
    cell === null ? '' : `<c:pt idx="${String(place)}"><c:v>${String(cell)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(cells.length)}"/>${filled.join('')}`;
}

function axes({ axis: { from, to, step } }: Chart, format: string, text: string): string {
  const end = (name: 'max' | 'min', value: number | null): string =>
    value === null ? '' : `<c:${name} val="${String(value)}"/>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${HAIRLINE}</c:spPr>${text}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${end('max', to)}${end('min', from)}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${HAIRLINE}</c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${String(step)}"/></c:valAx>`;
}
