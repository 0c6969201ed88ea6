import { contrast, LEAST_CONTRAST } from '../../domain/house-style/contrast';
import { capital, nameList } from '../../domain/in-words';
import { colourOf, PLAIN } from '../docx-read/look';
import { DocStyles } from '../docx-read/styles';
import { childOf, elementsIn, type XmlElement } from '../docx-read/tree';
import type { Match } from './match';
import type { WordTemplate } from './read';

/** Sizes under this are small for the text of a committee paper, in points. */
const SMALL = 11;

/**
 * What of a Word file's styles would be hard to read, a sentence each. They are used all the same: the colours are the
 * organisation's, and it is for the organisation to change them in one place, the Word file.
 */
export function legibilityNotes(template: WordTemplate, matches: readonly Match[]): string[] {
  const styles = new DocStyles(template.styles);
  const pale = new Map<string, Set<string>>();
  for (const { role, style } of matches) {
    if (style === null || role.type === 'table') continue;
    const isRun = role.type === 'character';
    const look = { ...PLAIN, style: isRun ? style.id : null };
    const colour = styles.colourOf(look, { style: isRun ? null : style.id });
    if (colour === null || contrast(`#${colour}`, '#FFFFFF') >= LEAST_CONTRAST) continue;
    const what = role.what.replace(/, level \d$/u, '');
    pale.set(colour, (pale.get(colour) ?? new Set()).add(what));
  }
  const notes = [...pale].map(
    ([colour, whats]) =>
      `${capital(nameList([...whats]))} would be hard to read: ${words(colour, 'FFFFFF')}`,
  );
  const table = matches.find(({ role }) => role.type === 'table')?.style;
  const inTables = matches.find(({ role }) => role.id === 'TableText')?.style;
  const usual = styles.colourOf(PLAIN, { style: inTables?.id ?? null }) ?? '000000';
  for (const { what, text, fill } of table ? paleCells(template, table.id, usual) : []) {
    notes.push(`${what} would be hard to read: ${words(text, fill)}`);
  }
  const body = matches.find(({ role }) => role.id === 'BodyText')?.style;
  const size = styles.sizeOf(PLAIN, { style: body?.id ?? null }) / 2;
  if (body && size < SMALL) {
    notes.push(
      `Its text is in ${String(size)} point, which is small: 12 is the guide for committee papers.`,
    );
  }
  return notes;
}

function words(text: string, behind: string): string {
  const ratio = Math.floor(contrast(`#${text}`, `#${behind}`) * 10) / 10;
  const ground = behind === 'FFFFFF' ? 'white' : `#${behind}`;
  return `#${text} on ${ground} has a contrast of ${ratio.toFixed(1)} to 1, and ${String(LEAST_CONTRAST)} is the least (WCAG 2.2 AA). Take a darker colour in the Word file and give it again.`;
}

/** The conditions of a style of tables that our tables use, and what they are called. */
const CONDITIONS: readonly (readonly [type: string | null, what: string])[] = [
  ['firstRow', 'Header rows of tables'],
  ['firstCol', 'First columns of tables'],
  [null, 'Cells of tables'],
];

/** What of a style of tables has too little contrast, by what stands on what; `usual`: what colour other text has. */
function paleCells(
  { styles }: WordTemplate,
  id: string,
  usual: string,
): { readonly what: string; readonly text: string; readonly fill: string }[] {
  const style = elementsIn(styles, 'w:style').find(
    ({ attributes }) => attributes.get('w:styleId') === id,
  );
  if (style === undefined) return [];
  const textOf = (part: XmlElement) => colourOf(childOf(part, 'w:rPr'), 'w:color', 'w:val');
  const fillOf = (part: XmlElement) => colourOf(childOf(part, 'w:tcPr'), 'w:shd', 'w:fill');
  const parts = elementsIn(style, 'w:tblStylePr');
  const found = CONDITIONS.flatMap(([type, what]) => {
    const part =
      type === null ? style : parts.find(({ attributes }) => attributes.get('w:type') === type);
    if (part === undefined) return [];
    const text = textOf(part) ?? textOf(style) ?? usual;
    const fill = fillOf(part) ?? fillOf(style) ?? 'FFFFFF';
    return contrast(`#${text}`, `#${fill}`) < LEAST_CONTRAST ? [{ what, text, fill }] : [];
  });
  // What is so in every cell is said once.
  const all = found.find(({ what }) => what === 'Cells of tables');
  return found.filter((one) => one === all || one.text !== all?.text || one.fill !== all.fill);
}
