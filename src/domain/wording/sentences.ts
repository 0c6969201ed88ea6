/** A full stop, question or exclamation mark with what closes after it, a space, and what may open a sentence. */
const END = /[.!?]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;
/** Words that are shortened with a full stop, which ends no sentence. */
const SHORTENED =
  /(?:^|[\s("“‘[])(?:e\.g|i\.e|etc|vs|cf|approx|dr|mr|mrs|ms|prof|cllr|st|no|nos|para|paras|p|pp|\p{L})\.\s+$/iu;

/** The sentences of a paragraph, in order. A paragraph or list item without a full stop is one sentence. */
export function sentencesOf(passage: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of passage.matchAll(END)) {
    const end = match.index + match[0].length;
    if (SHORTENED.test(passage.slice(start, end))) continue;
    sentences.push(passage.slice(start, end).trim());
    start = end;
  }
  const last = passage.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}
