import { count } from '../../../domain/in-words';
import { placeholdersIn } from '../../../domain/wording/placeholders';
import { quote, type DocRule } from '../finding';

/** What stands for something that was to be written. */
export const placeholders: DocRule = {
  code: 'placeholders',
  isForAll: true,
  passes: () => 'No placeholder is left in',
  fails: (found) => `${count(found.length, 'placeholder')} left in`,
  findIn: ({ text, place }) =>
    placeholdersIn(text).map((left) => ({
      code: 'placeholder',
      severity: 'must',
      place,
      words: left,
      says: `“${quote(left)}” stands where something is still to be written.`,
      wayOut: 'Write it, or say why it is not known.',
    })),
};
