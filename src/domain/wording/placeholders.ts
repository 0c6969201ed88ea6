/** Words that stand where something is still to be written, and what programs leave where a figure or a page was. */

/** What nobody leaves in a finished text, wherever it stands. */
const ANYWHERE = [
  /\b(?:TBC|TBA|TBD)\b|\bt\.\s?b\.\s?[acd]\b\.?/giu,
  /\b(?:TODO|FIXME)\b/gu,
  /\bto be (?:confirmed|advised|inserted)\b/giu,
  // What our own papers say of what is not there. "Has not yet set" is a sentence about somebody who has not, and "is not
  // yet known" says what there is to say.
  /(?<!\b(?:has|have|had)\s)\bnot yet (?:written|set|scored|stated|named|described)\b/giu,
  /^Untitled action$/gmu,
  /(?<!\b(?:is|are|was|were)\s)\bnot yet known\b/giu,
  /\blorem ipsum\b/giu,
  /\bclick (?:or tap )?here to enter\b|\b(?:add|insert|enter|type|your) text here\b|\bstart typing here\b/giu,
  /[[<«{](?:insert|enter|add|type|name|date|title|text|xx+)\b[^\]>»}]*[\]>»}]/giu,
  /[[<«{](?:amount|figure|number|job title)s?[\]>»}]/giu,
  // "[Director to confirm]", "[to follow]", and brackets with nothing in them.
  /\[[^\]]*\bto (?:add|check|come|complete|confirm|follow|insert|provide|supply)\b[^\]]*\]|\[\s*\]/giu,
  /(?<![\p{L}\p{N}])(?:xx|dd)[/.-](?:xx|mm)[/.-](?:\d{2,4}|x{2,4}|y{2,4})(?![\p{L}\p{N}])/giu,
  // "£XX,XXX", "£x million", "XX%". Two or three X alone may be a Roman numeral, as long as they are capitals.
  /£\s?x+(?:[.,]x+)*(?:k|m|bn)?(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])x{1,3}(?:\.x+)?(?:\s?%|\s+per cent\b)/giu,
  /(?<![\p{L}\p{N}])(?:xx+|XXX+|Xxx+)(?![\p{L}\p{N}])/gu,
  /\?{3,}|(?<!\S)\?\?(?!\S)|_{5,}/gu,
  // Of a spreadsheet, and of Word where a reference has lost what it refers to.
  /#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/A)|#{4,}/gu,
  /\bError! (?:Reference source|Bookmark) not (?:found|defined)/giu,
] as const;

/**
 * What is left in where nothing else is said: "Section to be written". In a sentence it is a plan: "Phase 2 to be
 * completed by March".
 */
const ALONE =
  /^\W*(?:(?:this |the )?(?:section|paragraph|text|wording|table|figures?|details?|names?|dates?|costs?)\s+)?(?:still\s+)?(?:to (?:be (?:added|agreed|completed|decided|determined|provided|supplied|written)|do|follow)|awaited)\W*$/iu;
/** A note to oneself: "To do: ask the schools". */
const NOTE = /^\W*to do:/iu;

/** What of a paragraph or cell stands where something is still to be written, each once, in the order of the text. */
export function placeholdersIn(text: string): readonly string[] {
  const alone = ALONE.exec(text) ?? NOTE.exec(text);
  if (alone) return [alone[0].trim()];
  const found = ANYWHERE.flatMap((one) =>
    [...text.matchAll(one)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      words: match[0],
    })),
  ).toSorted((a, b) => a.at - b.at || b.end - a.end);
  const words: string[] = [];
  let end = 0;
  for (const one of found) {
    // "[insert date, TBC]" is one.
    if (one.at < end) continue;
    end = one.end;
    if (!words.includes(one.words)) words.push(one.words);
  }
  return words;
}
