import type { Chart, ChartSeries } from '../../report';
import { endLabels, lastOf, PLOT, type LabelSide } from './chart-labels';
import { fill, HAIRLINE, lineXml, numberFormat, TYPE } from './chart-look';
import { columnName, SHEET } from './workbook';
import { attributeText, escapeXml } from './xml';

/** The relationship by which a chart finds its figures. */
export const WORKBOOK_ID = 'figures';

const NO_LABELS =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${TYPE}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/**
 * A chart as a part of its own, as Word keeps it: a line chart whose figures stand here, for drawing, and in a workbook,
 * for editing. Elements are in the order of the schema (ISO/IEC 29500-1, 21.2).
 */
export function chartPart(chart: Chart): string {
  const labels = endLabels(chart);
  const format = escapeXml(numberFormat(chart.format));
  const lines = chart.series.map((series, order) =>
    seriesXml(chart, series, order, labels?.[order] ?? null, format),
  );
  const plot =
    labels === null ? '<c:layout/>' : placed('inner', PLOT.x, PLOT.y, PLOT.width, PLOT.height);
  const legend =
    labels === null ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${TEXT}</c:legend>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart>${title(chart.note)}<c:plotArea>${plot}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${axes(chart, format)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${TEXT}<c:externalData r:id="${WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The note, at the top left. */
function title(note: string): string {
  if (note.trim() === '') return '<c:autoTitleDeleted val="1"/>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${TYPE}</a:pPr><a:r><a:rPr lang="en-GB"/><a:t>${attributeText(note)}</a:t></a:r></a:p></c:rich></c:tx>${placed(null, 0.01, 0.02)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** A place on the chart by hand, in shares of its width and height. */
function placed(target: 'inner' | null, x: number, y: number, w?: number, h?: number): string {
  const mode = (name: string): string => `<c:${name}Mode val="edge"/>`;
  const value = (name: string, share?: number): string =>
    share === undefined ? '' : `<c:${name} val="${String(share)}"/>`;
  const inner = target === null ? '' : `<c:layoutTarget val="${target}"/>`;
  return `<c:layout><c:manualLayout>${inner}${mode('x')}${mode('y')}${value('x', x)}${value('y', y)}${value('w', w)}${value('h', h)}</c:manualLayout></c:layout>`;
}

function seriesXml(
  { categories, series: all }: Chart,
  series: ChartSeries,
  order: number,
  label: LabelSide | null,
  format: string,
): string {
  const { name, values } = series;
  const isSecond = all.findIndex(({ role }) => role === series.role) < order;
  const column = columnName(order + 1);
  const rows = (letter: string): string =>
    `${SHEET}!$${letter}$2:$${letter}$${String(categories.length + 1)}`;
  return `<c:ser><c:idx val="${String(order)}"/><c:order val="${String(order)}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache>${points([attributeText(name)])}</c:strCache></c:strRef></c:tx>${lineXml(series, isSecond)}${label === null ? '' : labelXml(label, lastOf(values).end, format)}<c:cat><c:strRef><c:f>${rows('A')}</c:f><c:strCache>${points(categories.map(attributeText))}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${rows(column)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>`;
}

/** A copy of cells; an empty one is left out, and the line has a gap there. */
function points(cells: readonly (string | number | null)[]): string {
  const filled = cells.map((cell, place) =>
    cell === null ? '' : `<c:pt idx="${String(place)}"><c:v>${String(cell)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(cells.length)}"/>${filled.join('')}`;
}

/** Name and figure at the last point of a line. */
function labelXml(position: LabelSide, place: number, format: string): string {
  return `<c:dLbls><c:dLbl><c:idx val="${String(place)}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${TEXT}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator></c:dLbl>${NO_LABELS}</c:dLbls>`;
}

function axes({ axis: { from, to, step } }: Chart, format: string): string {
  const end = (name: 'max' | 'min', value: number | null): string =>
    value === null ? '' : `<c:${name} val="${String(value)}"/>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${HAIRLINE}</c:spPr>${TEXT}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${end('max', to)}${end('min', from)}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${HAIRLINE}</c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${TEXT}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${String(step)}"/></c:valAx>`;
}
