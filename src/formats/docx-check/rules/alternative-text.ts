import { count } from '../../../domain/in-words';
import type { Drawing, DocxFile } from '../../docx-read';
import type { DocRule, Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

/** A shape with text in it says that text. */
const wantsWords = ({ kind, isDecorative }: Drawing, { paragraph }: PlacedParagraph): boolean =>
  !isDecorative && !(kind === 'shape' && paragraph.boxes.length > 0);

/** Words that programs put there by themselves, and file names, say nothing. */
const NO_WORDS =
  /^(?:(?:picture|image|chart|graphic|shape|diagram|object)\s*\d*|[^\s]+\.(?:png|jpe?g|gif|bmp|emf|wmf|svg|tiff?))$/iu;

const drawn = ({ paragraphs }: Scan): (readonly [Drawing, PlacedParagraph])[] =>
  paragraphs.flatMap((one) =>
    one.paragraph.drawings
      .filter((drawing) => wantsWords(drawing, one))
      .map((drawing) => [drawing, one] as const),
  );

/** Pictures and charts in words, for those who do not see them. */
export const alternativeText: DocRule = {
  code: 'alternative-text',
  passes: (_: DocxFile, scan) => {
    const all = drawn(scan);
    if (all.length === 0) return 'No picture lacks its words';
    const charts = all.filter(([{ kind }]) => kind === 'chart').length;
    const noun = charts === all.length ? 'chart' : 'picture';
    return `${count(all.length, noun)} described in words`;
  },
  fails: (found) => `${count(found.length, 'picture')} not described in words`,
  find: (_, scan) =>
    drawn(scan)
      .filter(([{ words }]) => words === '' || NO_WORDS.test(words))
      .map(([{ kind, name, words }, { place }]): Found => {
        const which = name === '' ? `A ${kind}` : `The ${kind} “${name}”`;
        const says =
          words === ''
            ? `${which} has no alternative text.`
            : `${which} has “${words}” as its alternative text, which does not say what it shows.`;
        return {
          code: 'alternative-text-missing',
          severity: 'must',
          place,
          says,
          wayOut:
            'In Word: right click, View alt text; say what it shows, or mark it as decorative.',
        };
      }),
};
