import type { Cell, Paragraph, ReportComment, ReportList, Runs } from '../../report';
import { cleanText } from '../../domain/text';
import { nameOf } from './signature';
import { attributeText, escapeXml } from './xml';

/** The paragraphs of a block as a reader of the document finds them: one for each item of a list as well. */
export function linesOf(block: Paragraph | ReportList): readonly string[] {
  if (block.kind === 'paragraph') return [textOf(block.runs)];
  return block.items.flatMap((item) => item.flatMap(linesOf));
}

/** A paragraph of a text of the plan, and of which field. */
export function lineXml(text: string, field: string | null): string {
  const of = field === null || field === 'body' ? '' : ` field="${escapeXml(field)}"`;
  return `<line${of}>${escapeXml(cleanText(text))}</line>`;
}

/** What a cell says, a paragraph each. */
export const linesOfCell = (cell: Cell): readonly string[] => cell.map(textOf);

/** The paragraphs of a cell. */
export function cellXml(cell: Cell): string {
  return `<cell>${linesOfCell(cell)
    .map((text) => lineXml(text, null))
    .join('')}</cell>`;
}

/** Lines that are of no place in the plan. */
export const besideXml = (lines: string): string =>
  lines === '' ? '' : `<beside>${lines}</beside>`;

/** A comment and its answers: what comes back with the same words is not new. */
export function saidXml({ id, replies, isResolved, ...first }: ReportComment): string {
  const done = isResolved ? ' done="1"' : '';
  return [first, ...replies]
    .map(
      ({ by, text }) =>
        `<said comment="${attributeText(id)}" by="${attributeText(nameOf(by))}"${done}>${escapeXml(cleanText(text))}</said>`,
    )
    .join('');
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
