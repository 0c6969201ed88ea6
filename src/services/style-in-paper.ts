import type { DocumentFinding } from '../contract/views';
import type { HouseStyle } from '../domain/schema/house-style';
import type { DocFinding } from '../formats/docx-check';

/** What a plan never brings into its paper: pictures, and colours and sizes of text. */
const OF_STYLE: ReadonlySet<string> = new Set([
  'alternative-text-missing',
  'text-pale',
  'text-small',
]);

/**
 * What to do about a finding that the house style of a paper brought in, and not its plan: in a picture, in the look of a
 * text, in a header or a footer. Null where it is of the plan.
 */
export function wayInStyle(
  { code, place, wayOut }: Pick<DocFinding, 'code' | 'place' | 'wayOut'>,
  { name, word }: Pick<HouseStyle, 'name' | 'word'>,
): Required<Pick<DocumentFinding, 'wayOut' | 'style'>> | null {
  const isBeside = place.part === 'the header' || place.part === 'the footer';
  if (!isBeside && !OF_STYLE.has(code)) return null;
  return word === null
    ? {
        style: 'edit',
        wayOut: `It is of the house style “${name}”: choose “Edit style” and change it there.`,
      }
    : {
        style: 'file',
        wayOut: `${wayOut} It is of “${word}”, the Word file of the house style: do it there, and give it again by “Add a style file”.`,
      };
}
