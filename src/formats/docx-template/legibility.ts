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
  const head = table ? headOf(template, table.id) : null;
  if (head !== null && contrast(`#${head.text}`, `#${head.fill}`) < LEAST_CONTRAST) {
    notes.push(`Header rows of tables would be hard to read: ${words(head.text, head.fill)}`);
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

/** Text and shade of the header row in a style of tables; null where it is dark on white. */
function headOf(
  { styles }: WordTemplate,
  id: string,
): { readonly text: string; readonly fill: string } | null {
  const style = elementsIn(styles, 'w:style').find(
    ({ attributes }) => attributes.get('w:styleId') === id,
  );
  const parts: XmlElement[] = style ? elementsIn(style, 'w:tblStylePr') : [];
  const first = parts.find(({ attributes }) => attributes.get('w:type') === 'firstRow');
  if (first === undefined) return null;
  const text = colourOf(childOf(first, 'w:rPr'), 'w:color', 'w:val');
  const fill = colourOf(childOf(first, 'w:tcPr'), 'w:shd', 'w:fill');
  return { text: text ?? '000000', fill: fill ?? 'FFFFFF' };
}
