/** The words over the recommendations, which say whom the report goes to. */
export const ASKED = 'asked';

/** What an item of a list of the covering report says: of an option all three, of a paper or an appendix its title. */
export type ItemWord = 'title' | 'text' | 'preferred';

/** A word of an item as the name of a field: "title:do-nothing". */
export const itemField = (word: ItemWord, id: string): string => `${word}:${id}`;

/** The item and the word that such a name is of; null where it is of none. */
export function readItemField(
  field: string | null,
): { readonly word: ItemWord; readonly id: string } | null {
  const { word, id = '' } =
    /^(?<word>title|text|preferred):(?<id>.+)$/u.exec(field ?? '')?.groups ?? {};
  return word === 'title' || word === 'text' || word === 'preferred' ? { word, id } : null;
}
