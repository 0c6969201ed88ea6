import { showsNothing } from '../../../domain/text';
import type { DocxFile } from '../../docx-read';
import type { DocRule, Found } from '../finding';

/** A language as Word names it, "en-GB"; "x-none" is what it writes for none. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]+)*$/iu;

/**
 * Whether the text says its language, by its styles or at its words: what the properties of a file say, neither Word nor
 * a screen reader takes for it.
 */
function saysLanguage({ styles, main, parts }: DocxFile): boolean {
  const atWords = [...(parts.get(main)?.survey?.languages ?? [])];
  return [styles.language ?? '', ...atWords].some((one) => LANGUAGE.test(one));
}

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
  find: (file) => {
    const found: Found[] = [];
    if (showsNothing(file.properties.title)) {
      found.push({
        code: 'title-missing',
        severity: 'must',
        says: 'The file has no title of its own, so that a screen reader reads out its name.',
        wayOut: 'In Word: File, Info, Title.',
      });
    }
    if (!saysLanguage(file)) {
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
