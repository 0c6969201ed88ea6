import { isColourfulHex } from '../../../domain/colourful';
import type { DocRun, DocxFile } from '../../docx-read';
import { quote, type Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

/** Text of this size, in half points, is set apart by it already. */
const LARGE = 28;
/** A colour that more than one of so many paragraphs has is the text's own. */
const ONE_OF = 4;

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 4_000;

/**
 * Text that only its colour sets apart: within its paragraph, or as a whole from the paragraphs and cells around it. Null
 * now and then, where other work may have its turn.
 */
export function* colouredText(
  file: DocxFile,
  { paragraphs, beside }: Scan,
): Generator<Found | null, void> {
  const usual = yield* usualColours(paragraphs);
  for (const [at, one] of paragraphs.entries()) {
    yield* colouredPart(one);
    yield* colouredWhole(one, file, usual);
    if (at % STRIDE === STRIDE - 1) yield null;
  }
  for (const one of beside) yield* colouredPart(one);
}

const saidIn = ({ paragraph }: PlacedParagraph): readonly DocRun[] =>
  paragraph.runs.filter(({ text, change }) => text.trim() !== '' && !change);

/** A part of a text that only its colour sets apart. */
function colouredPart(one: PlacedParagraph): Found[] {
  const said = saidIn(one);
  const stands = said.filter(isSetApart);
  const [first] = stands;
  if (!first || stands.length === said.length) return [];
  return [
    {
      code: 'colour-text',
      severity: 'should',
      place: one.place,
      words: first.text.trim(),
      says: `Only its colour sets “${quote(first.text)}” apart from the text around it.`,
      wayOut: 'Say what it means in words or with a sign, or take the colour off.',
    },
  ];
}

/** Signs that look the same in every colour. */
const SAME_SHAPE = /^[●•○◦■□▪▫◆◇⬤█\s]+$/u;

/** A whole paragraph or cell in a colour of its own, which is neither a heading's nor the text's. */
function colouredWhole(
  one: PlacedParagraph,
  { styles }: DocxFile,
  usual: ReadonlySet<string>,
): Found[] {
  const said = saidIn(one);
  const colour = ownColour(one);
  if (colour === null || usual.has(colour) || one.level !== null) return [];
  if (/^(?:title|subtitle|caption|toc )/u.test(one.style)) return [];
  if (said.some(({ look }) => styles.sizeOf(look, one.paragraph) >= LARGE)) return [];
  const isSign = SAME_SHAPE.test(one.text);
  return [
    {
      code: 'colour-text',
      severity: isSign ? 'must' : 'note',
      place: one.place,
      says: isSign
        ? `Only its colour says what “${one.place.text}” means.`
        : `Only its colour sets “${one.place.text}” apart from ${one.place.table === null ? 'the paragraphs' : 'the cells'} around it.`,
      wayOut: 'Say what it means in words or with a sign, or take the colour off.',
    },
  ];
}

/** The one colour that all of a paragraph was given by hand; null where it has none, or anything else sets it apart. */
function ownColour(one: PlacedParagraph): string | null {
  const [first, ...rest] = saidIn(one);
  const colour = first?.look.colour ?? null;
  if (!first || colour === null || !isColourfulHex(colour)) return null;
  return [first, ...rest].every((run) => isSetApart(run) && run.look.colour === colour)
    ? colour
    : null;
}

/** Colours that so many paragraphs have that they say nothing. */
function* usualColours(
  paragraphs: readonly PlacedParagraph[],
): Generator<null, ReadonlySet<string>> {
  const times = new Map<string, number>();
  let all = 0;
  for (const [at, one] of paragraphs.entries()) {
    if (at % STRIDE === STRIDE - 1) yield null;
    if (saidIn(one).length === 0) continue;
    all += 1;
    const colour = ownColour(one);
    if (colour !== null) times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  return new Set([...times].filter(([, many]) => many * ONE_OF > all).map(([colour]) => colour));
}

function isSetApart({ look, link }: DocRun): boolean {
  if (link || look.bold === true || look.italic === true) return false;
  if (look.underline || look.strike) return false;
  return isColourfulHex(look.colour) || look.highlight !== null;
}
