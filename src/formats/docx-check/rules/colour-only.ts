import { count } from '../../../domain/in-words';
import type { DocRun } from '../../docx-read';
import { quote, type DocRule, type Found } from '../finding';
import type { PlacedParagraph, PlacedTable } from '../scan';
import { isEmptyCell } from './cells';

/** How far apart the strongest and the weakest of red, green and blue are from which a colour is seen as one. */
const COLOURFUL = 60;

function isColourful(colour: string | null): boolean {
  if (colour === null) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > COLOURFUL;
}

const SAID =
  /\b(?:shown|marked|highlighted|printed|coloured|shaded|flagged|figures|items|text|those|rows|cells) in (?:red|amber|green|yellow|orange|blue|purple)\b/iu;

/** What only those see who tell colours apart; print in grey loses it for everybody. */
export const colourOnly: DocRule = {
  code: 'colour-only',
  passes: () => 'No meaning by colour alone',
  fails: (found) => `${count(found.length, 'place')} where colour alone may carry a meaning`,
  find: (_, { tables }) => tables.flatMap(shadedCells),
  findIn: (paragraph) => [...colouredRuns(paragraph), ...saidColours(paragraph)],
};

function shadedCells({ table, place }: PlacedTable): Found[] {
  const shaded = table.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => isColourful(cell.shade) && isEmptyCell(cell)).length;
  if (shaded === 0) return [];
  return [
    {
      code: 'colour-cell',
      severity: 'must',
      place,
      says: `${count(shaded, 'cell')} of it ${shaded === 1 ? 'has' : 'have'} a colour and no words.`,
      wayOut: 'Write what the colour means into the cell: “Red”, “On target”.',
    },
  ];
}

/** A part of a text that only its colour sets apart. */
function colouredRuns({ paragraph, place }: PlacedParagraph): Found[] {
  const said = paragraph.runs.filter(({ text, change }) => text.trim() !== '' && !change);
  const stands = said.filter(isSetApart);
  const [first] = stands;
  if (!first || stands.length === said.length) return [];
  return [
    {
      code: 'colour-text',
      severity: 'should',
      place,
      says: `Only its colour sets “${quote(first.text)}” apart from the text around it.`,
      wayOut: 'Say what it means in words or with a sign, or take the colour off.',
    },
  ];
}

function isSetApart({ look, link }: DocRun): boolean {
  if (link || look.bold === true || look.italic === true) return false;
  if (look.underline || look.strike) return false;
  return isColourful(look.colour) || look.highlight !== null;
}

function saidColours({ text, place }: PlacedParagraph): Found[] {
  const match = SAID.exec(text);
  if (!match) return [];
  return [
    {
      code: 'colour-said',
      severity: 'note',
      place,
      says: `“${match[0]}” sends readers to a colour.`,
      wayOut: 'Name what it stands for as well, and mark it with a word or a sign.',
    },
  ];
}
