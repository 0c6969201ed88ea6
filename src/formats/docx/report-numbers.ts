import type { HouseStyle } from '../../domain/schema/house-style';
import type { Heading } from '../../report';
import { indentsOf } from './geometry';

/**
 * The counts of a committee pack beside those of a plan: one for the headings and paragraphs of its covering report, and
 * one for the plan's headings, which stand a level lower in it than their style counts. They are put into papers that use
 * them alone.
 */

/** The count of a covering report: headings, and paragraphs under them. */
export const REPORT_NUMBERING = 901;
/** The count of a plan's headings, and of paragraphs under them, where the plan is an appendix. */
export const LOWERED_NUMBERING = 902;

/** How deep the number of a heading is: "2" is one deep, "2.1" two; a dot at its end says nothing. */
export function depthOf({ number }: Pick<Heading, 'number'>): number {
  return number.replace(/\.$/u, '').split('.').length;
}

/** Whether a heading of a plan stands lower than its number is deep, because the plan is an appendix. */
export function isLowered(block: Heading): boolean {
  return block.numbering === 'section' && depthOf(block) !== block.level;
}

const level = (depth: number, dot: string, indent: number): string => {
  const text = Array.from({ length: depth + 1 }, (_, at) => `%${String(at + 1)}`).join('.');
  return `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}${dot}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${String(indent)}" w:hanging="${String(indent)}"/></w:pPr></w:lvl>`;
};

/** The numbering part with the counts that are used; definitions stand before what refers to them. */
export function withReportNumbers(
  part: string,
  used: ReadonlySet<number>,
  style: HouseStyle,
): string {
  const { headings } = style.numbering;
  const { number: indent } = indentsOf(style);
  const ids = [REPORT_NUMBERING, LOWERED_NUMBERING].filter((id) => used.has(id));
  const definitions = ids.map((id) => {
    const dot = id === LOWERED_NUMBERING && headings === 'dotted' ? '.' : '';
    const levels = [0, 1, 2].map((depth) => level(depth, dot, indent)).join('');
    return `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
  });
  const counts = ids.map(
    (id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`,
  );
  return part
    .replace('<w:num ', () => `${definitions.join('')}<w:num `)
    .replace('</w:numbering>', () => `${counts.join('')}</w:numbering>`);
}
