import { unreachable } from '../../domain/control';
import type { FigureFormat } from '../../domain/figures';
import type { HouseStyle } from '../../domain/schema/house-style';
import type { ChartSeries } from '../../report';
import { hex } from './look';
import { attributeText } from './xml';

/**
 * How a line is drawn. Each role has dashes and marks of its own, so that grey print tells it; and marks of another shape,
 * as LibreOffice fills hollow ones.
 */
interface Look {
  readonly colour: string;
  /** In English Metric Units, 12,700 to a point. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'lgDashDot' | 'sysDot';
  readonly mark: 'circle' | 'square' | 'x' | 'diamond' | 'triangle';
  readonly isHollow: boolean;
}

const INK = '1B2325';
const GREY = '5A6567';
const TEAL = '0F5459';

/** The look of a series; comparators after the first of a chart have another than it. */
function lookOf({ role }: ChartSeries, isSecond: boolean): Look {
  switch (role) {
    case 'result':
      return { colour: INK, width: 28_575, dash: 'solid', mark: 'circle', isHollow: false };
    case 'comparator':
      return isSecond
        ? { colour: GREY, width: 15_875, dash: 'lgDashDot', mark: 'x', isHollow: false }
        : { colour: GREY, width: 15_875, dash: 'dash', mark: 'square', isHollow: false };
    case 'target':
      return { colour: TEAL, width: 28_575, dash: 'solid', mark: 'diamond', isHollow: true };
    case 'withoutStretch':
      return { colour: TEAL, width: 19_050, dash: 'sysDot', mark: 'triangle', isHollow: true };
    default:
      return unreachable(role);
  }
}

/** Line and marks of a series as XML. */
export function lineXml(series: ChartSeries, isSecond: boolean): string {
  const { colour, width, dash, mark, isHollow } = lookOf(series, isSecond);
  const ink = fill(colour);
  return `<c:spPr><a:ln w="${String(width)}" cap="rnd">${ink}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="${mark}"/><c:size val="8"/><c:spPr>${isHollow ? fill('FFFFFF') : ink}<a:ln w="15875">${ink}</a:ln></c:spPr></c:marker>`;
}

/** A thin grey line, for axes and grids. */
export const HAIRLINE = `<a:ln w="6350">${fill('C5CCCC')}</a:ln>`;

/** One colour all over. */
export function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** The type of all text in a chart: 10 point of the paper's own. */
export function chartType({ fonts, colours }: HouseStyle): string {
  const font = attributeText(fonts.body);
  return `<a:defRPr sz="1000" b="0">${fill(hex(colours.text))}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr>`;
}

/** How spreadsheets write a figure's format; it prints what `formatFigure` does, a true minus among it. */
export function numberFormat({ unit, decimals }: FigureFormat): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  switch (unit) {
    case 'percent':
      return `${digits}"%";"\u2212"${digits}"%"`;
    case 'money':
      return `"£"${digits};"\u2212£"${digits}`;
    case 'number':
    case 'rate':
    case 'grade':
      return `${digits};"\u2212"${digits}`;
    case 'days':
      return `[=1]${digits}" day";${digits}" days"`;
    case 'years':
      return `[=1]${digits}" year";${digits}" years"`;
    default:
      return unreachable(unit);
  }
}
