import { count } from '../../../domain/in-words';
import type { DocRule } from '../finding';

/** Smallest size that print may have, in half points: 9 point, in notes and wide tables; 12 is the guide for text. */
const SMALLEST = 18;

/** Text that can be read without a glass. */
export const smallText: DocRule = {
  code: 'small-text',
  passes: () => 'No text under 9 point',
  fails: (found) => `Text under 9 point in ${count(found.length, 'paragraph')}`,
  findIn: ({ paragraph, place }, { styles }) => {
    const sizes = paragraph.runs
      .filter(({ text, look }) => text.trim() !== '' && !look.isHidden)
      .map(({ look }) => styles.sizeOf(look, paragraph));
    const smallest = Math.min(...sizes);
    if (smallest >= SMALLEST) return [];
    return [
      {
        code: 'text-small',
        severity: 'should',
        place,
        says: `“${place.text}” is in ${String(smallest / 2)} point.`,
        wayOut: 'Make it 12 point, or 9 at the least in a note or a wide table.',
      },
    ];
  },
};
