import type { DocRule, Found } from '../finding';

/** A title of the file itself, which readers are told before its text, and the language to read it out in. */
export const titleAndLanguage: DocRule = {
  code: 'title-and-language',
  passes: () => 'Title and language are set',
  fails: (found) =>
    found.length === 2
      ? 'Title and language are not set'
      : found[0]?.code === 'title-missing'
        ? 'The title is not set'
        : 'The language is not set',
  find: ({ properties, styles }) => {
    const found: Found[] = [];
    if (properties.title === '') {
      found.push({
        code: 'title-missing',
        severity: 'must',
        says: 'The file has no title of its own, so that a screen reader reads out its name.',
        wayOut: 'In Word: File, Info, Title.',
      });
    }
    if ((styles.language ?? properties.language) === '') {
      found.push({
        code: 'language-missing',
        severity: 'must',
        says: 'The text does not say its language, so that a screen reader may read it out in another.',
        wayOut: 'In Word: select all, then Review, Language, Set proofing language.',
      });
    }
    return found;
  },
};
