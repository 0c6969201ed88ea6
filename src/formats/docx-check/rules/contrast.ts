import { contrast as ratioOf, LEAST_CONTRAST } from '../../../domain/house-style/contrast';
import { count } from '../../../domain/in-words';
import type { DocxFile } from '../../docx-read';
import { quote, type DocPlace, type DocRule, type Found } from '../finding';
import type { PlacedParagraph } from '../scan';

/** Least contrast of large text, and from which size, in half points, text counts as large (WCAG 2.2, 1.4.3). */
const LEAST_OF_LARGE = 3;
const LARGE = 36;

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 4_000;

/** Text in a colour that stands out from what is behind it. */
export const contrast: DocRule = {
  code: 'contrast',
  passes: () => 'Text stands out from the page',
  fails: (found) => `Text in ${count(found.length, 'look')} is too pale to be read`,
  *find(file, { paragraphs }) {
    // A style of pale text is in hundreds of paragraphs: it is said once, where it is first.
    const found = new Map<string, { readonly first: Pale; times: number }>();
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at % STRIDE === STRIDE - 1) yield null;
      for (const pale of paleIn(paragraph, file)) {
        const key = `${paragraph.style} ${pale.colour} ${pale.behind}`;
        const before = found.get(key);
        if (before) before.times += 1;
        else found.set(key, { first: pale, times: 1 });
      }
    }
    for (const { first, times } of found.values()) yield findingOf(first, times);
  },
};

/** Text in a colour that is too pale for what is behind it. */
interface Pale {
  readonly place: DocPlace;
  readonly text: string;
  readonly colour: string;
  readonly behind: string;
  readonly ratio: number;
  readonly least: number;
}

/** The first stretch of a paragraph in each colour that is too pale. */
function paleIn({ paragraph, place, ground }: PlacedParagraph, { styles }: DocxFile): Pale[] {
  const seen = new Set<string>();
  return paragraph.runs.flatMap(({ text, look, change }): Pale[] => {
    if (text.trim() === '' || look.isHidden || change?.kind === 'deleted') return [];
    const behind = look.highlight ?? ground;
    const colour = styles.colourOf(look, paragraph);
    if (colour === null || behind === null || !/^[\dA-F]{6}$/u.test(behind)) return [];
    const key = `${colour} ${behind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const ratio = ratioOf(`#${colour}`, `#${behind}`);
    const least = styles.sizeOf(look, paragraph) >= LARGE ? LEAST_OF_LARGE : LEAST_CONTRAST;
    return ratio < least ? [{ place, text: quote(text), colour, behind, ratio, least }] : [];
  });
}

function findingOf({ place, text, colour, behind, ratio, least }: Pale, times: number): Found {
  const on = behind === 'FFFFFF' ? 'white' : `#${behind}`;
  const alike = times > 1 ? `, and ${count(times - 1, 'paragraph')} more like it` : '';
  return {
    code: 'text-pale',
    severity: 'should',
    place,
    says: `“${text}”${alike}: #${colour} on ${on} has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1, and ${String(least)} is the least.`,
    wayOut: 'Take a darker colour in its style, or a lighter one behind it.',
  };
}
