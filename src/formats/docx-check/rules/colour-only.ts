import { count } from '../../../domain/in-words';
import { type DocRule, type Found } from '../finding';
import type { PlacedParagraph } from '../scan';
import { colouredText } from './colour-text';
import { shadedCells } from './colour-cells';
import { shadedRows } from './colour-rows';
import { STATUS } from './status-words';

const SAID =
  /\b(?:shown|marked|highlighted|printed|coloured|shaded|flagged|figures|items|text|those|rows|cells) in (?:red|amber|green|yellow|orange|blue|purple)\b/iu;

/** Signs of which there is one in each colour, all of one shape; not every screen has them, so that they are named. */
const SIGN = /[⚪⚫⬛⬜🔴🔵🟠-🟫]/u;
const CIRCLES = '🔴 🟠 🟡 🟢 🔵 🟣 🟤 ⚫ ⚪'.split(' ');
const SQUARES = '🟥 🟧 🟨 🟩 🟦 🟪 🟫 ⬛ ⬜'.split(' ');
const COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'brown', 'black', 'white'];
const NAMES: ReadonlyMap<string, string> = new Map(
  COLOURS.flatMap((colour, at) => [
    [CIRCLES[at] ?? '', `${colour} circle`],
    [SQUARES[at] ?? '', `${colour} square`],
  ]),
);

/** What only those see who tell colours apart; print in grey loses it for everybody. */
export const colourOnly: DocRule = {
  code: 'colour-only',
  isForAll: true,
  passes: () => 'No meaning by colour alone',
  fails: (found) => `${count(found.length, 'place')} where colour alone may carry a meaning`,
  *find(file, scan) {
    for (const table of scan.tables) {
      yield* shadedCells(table);
      yield null;
      yield* shadedRows(table);
      yield null;
    }
    yield* colouredText(file, scan);
  },
  // A contents list says again what headings say.
  findIn: (paragraph) =>
    paragraph.style.startsWith('toc ')
      ? []
      : [...colouredSigns(paragraph), ...saidColours(paragraph)],
};

/** A sign of which only its colour says what it means, and no word does. */
function colouredSigns({ text, place }: PlacedParagraph): Found[] {
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined || STATUS.test(text)) return [];
  const isAlone = !/[\p{L}\p{N}]/u.test(text);
  return [
    {
      code: 'colour-sign',
      severity: isAlone ? 'must' : 'should',
      place,
      words: sign,
      says: `Only its colour says what the ${NAMES.get(sign) ?? 'sign'} “${sign}” means.`,
      wayOut: 'Write what it means as well: “Red”, “On target”.',
    },
  ];
}

function saidColours({ text, place }: PlacedParagraph): Found[] {
  const match = SAID.exec(text);
  if (!match) return [];
  return [
    {
      code: 'colour-said',
      severity: 'note',
      place,
      words: match[0],
      says: `“${match[0]}” sends readers to a colour.`,
      wayOut: 'Name what it stands for as well, and mark it with a word or a sign.',
    },
  ];
}
