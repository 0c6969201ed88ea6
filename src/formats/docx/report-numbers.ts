/**
 * The counts of a committee pack beside those of a plan: one for the headings and paragraphs of its covering report, and
 * one for the plan's headings, which stand a level lower in it than their style counts. They are put into papers that use
 * them alone.
 */

/** The count of a covering report: headings, and paragraphs under them. */
export const REPORT_NUMBERING = 901;
/** The count of a plan's headings where the plan is an appendix. */
export const LOWERED_NUMBERING = 902;

/** Where the text of a numbered heading or paragraph starts. */
export const NUMBER_INDENT = 709;

const level = (depth: number): string =>
  `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${depth === 0 ? '%1' : '%1.%2'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${String(NUMBER_INDENT)}" w:hanging="${String(NUMBER_INDENT)}"/></w:pPr></w:lvl>`;

/** The numbering part with the counts that are used; definitions stand before what refers to them. */
export function withReportNumbers(part: string, used: ReadonlySet<number>): string {
  const ids = [REPORT_NUMBERING, LOWERED_NUMBERING].filter((id) => used.has(id)).map(String);
  const definitions = ids.map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${level(0)}${level(1)}</w:abstractNum>`,
  );
  const counts = ids.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return part
    .replace('<w:num ', () => `${definitions.join('')}<w:num `)
    .replace('</w:numbering>', () => `${counts.join('')}</w:numbering>`);
}
