import type { CommentAbout } from '../../domain/schema/plan';
import type { Cell, Column, Paragraph, ReportComment, ReportList, Runs } from '../../report';
import { cleanText } from '../../domain/text';
import { nameOf } from './signature';
import { attributeText, escapeXml } from './xml';

/** A paragraph as a reader of the document finds it, and what of the plan it says. */
export interface PlacedLine {
  readonly text: string;
  readonly about?: CommentAbout | undefined;
  /** What it begins with that is not of the plan. */
  readonly label?: string | undefined;
}

/** The paragraphs of a block: one for each item of a list as well. */
export function linesOf(block: Paragraph | ReportList, about = block.about): readonly PlacedLine[] {
  if (block.kind === 'paragraph') return [{ text: textOf(block.runs), about, label: block.label }];
  return block.items.flatMap((item) =>
    item.flatMap((child) => linesOf(child, child.about ?? about)),
  );
}

/** A paragraph of a text of the plan, and of which field. */
export function lineXml(text: string, field: string | null): string {
  const of = field === null || field === 'body' ? '' : ` field="${attributeText(field)}"`;
  return `<line${of}>${escapeXml(cleanText(text))}</line>`;
}

/**
 * A paragraph that stands beside the texts of the plan; one that says a field of an indicator, or is of a part of the
 * covering report, names that.
 */
export function besideLineXml({ text, about, label }: PlacedLine): string {
  if (about?.kind !== 'indicator' && about?.kind !== 'covering') return lineXml(text, null);
  const field = about.field === null ? '' : ` field="${attributeText(about.field)}"`;
  const begins = label === undefined ? '' : ` label="${attributeText(label)}"`;
  return `<line ${aboutAttributes(about)}${field}${begins}>${escapeXml(cleanText(text))}</line>`;
}

/** What of the plan something is, as attributes. */
export function aboutAttributes(about: CommentAbout): string {
  const kind = `kind="${about.kind}"`;
  const of =
    about.kind === 'indicator' ? about.partId : about.kind === 'covering' ? about.part : null;
  const part = of === null ? '' : ` part="${attributeText(of)}"`;
  if (!('id' in about)) return `${kind}${part}`;
  const register = about.kind === 'record' ? ` register="${about.register}"` : '';
  return `${kind} id="${attributeText(about.id)}"${part}${register}`;
}

/** What a cell says, a paragraph each. */
export const linesOfCell = (cell: Cell): readonly string[] => cell.map(textOf);

/** The paragraphs of a cell. */
export function cellXml(cell: Cell): string {
  return `<cell>${linesOfCell(cell)
    .map((text) => lineXml(text, null))
    .join('')}</cell>`;
}

/** The columns that stand in the cells of another, which is the one at `cell`, each after its name. */
export function underXml({ under = [] }: Column, cell: number): string {
  return under
    .map(
      ({ header, fields }) =>
        `<under cell="${String(cell)}" label="${attributeText(header)}" fields="${attributeText(fields.join(' '))}"/>`,
    )
    .join('');
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
