import { unreachable } from '../control';
import { capital, count, written } from '../in-words';
import type { HouseStyle } from '../schema/house-style';
import { LONGEST_IN_STYLE, LONGEST_LINE } from '../schema/limits';
import { showsNothing } from '../text';
import { contrastsOf, LEAST_CONTRAST, type ContrastPair } from './contrast';
import { FIELDS, unknownFields } from './fields';
import { bytesOf, isTurned, pictureSize } from './picture';

/** What is wrong with a house style whose every field is of its kind. */
export type StyleFault =
  /** A text has more letters than there may be; `what`: "the footer on the right". */
  | {
      readonly code: 'tooLong';
      readonly path: string;
      readonly what: string;
      readonly length: number;
      readonly most: number;
    }
  /** Text would be hard to read. */
  | { readonly code: 'contrast'; readonly pair: ContrastPair }
  /** A header or footer names a field that there is none of. */
  | { readonly code: 'unknownField'; readonly path: string; readonly name: string }
  /** The marking would be printed nowhere. */
  | { readonly code: 'markingNotShown' }
  /** The logo is no picture of its kind. */
  | { readonly code: 'notPicture' }
  /** The logo is stored on its side or mirrored, and a mark that Word does not heed says so. */
  | { readonly code: 'turnedPicture' }
  /** The logo says nothing to those who do not see it. */
  | { readonly code: 'noAlternative' }
  /** Margins leave too little of a page: width in millimetres. */
  | { readonly code: 'narrow'; readonly width: number };

/** Short side of each paper in millimetres. */
const SHORT_SIDE = { A4: 210, A3: 297, Letter: 216 } as const;

/** Least width of text: six columns of words, each a word wide. */
const LEAST_WIDTH = 120;

/** Everything that keeps a house style from being used; none where it may be. */
export function styleFaults(style: HouseStyle): StyleFault[] {
  const { header, footer, logo, classification, page } = style;
  const edges: readonly (readonly [path: string, text: string])[] = [
    ['header.left', header.left],
    ['header.right', header.right],
    ['footer.left', footer.left],
    ['footer.right', footer.right],
  ];
  const faults: StyleFault[] = longTexts(style);
  for (const pair of contrastsOf(style))
    if (!pair.isEnough) faults.push({ code: 'contrast', pair });
  for (const [path, text] of edges) {
    for (const name of unknownFields(text)) faults.push({ code: 'unknownField', path, name });
  }
  const isShown = edges.some(([, text]) => text.includes('{classification}'));
  if (classification.trim() !== '' && !isShown) faults.push({ code: 'markingNotShown' });
  if (logo !== null) {
    const bytes = bytesOf(logo.data);
    if (pictureSize(logo.kind, bytes) === null) faults.push({ code: 'notPicture' });
    else if (isTurned(logo.kind, bytes)) faults.push({ code: 'turnedPicture' });
    if (showsNothing(logo.alternative)) faults.push({ code: 'noAlternative' });
  }
  const width = SHORT_SIDE[page.paper] - page.margins.left - page.margins.right;
  if (width < LEAST_WIDTH) faults.push({ code: 'narrow', width });
  return faults;
}

/** Texts that are too long to be kept; they are counted as a file's are, so that what passes here is taken. */
function longTexts({ name, about, header, footer, ...style }: HouseStyle): StyleFault[] {
  const { edge } = LONGEST_IN_STYLE;
  const texts: readonly (readonly [path: string, what: string, text: string, most: number])[] = [
    ['name', 'the name', name, LONGEST_IN_STYLE.name],
    ['about', 'what it is for', about, LONGEST_IN_STYLE.about],
    ['header.left', 'the header on the left', header.left, edge],
    ['header.right', 'the header on the right', header.right, edge],
    ['footer.left', 'the footer on the left', footer.left, edge],
    ['footer.right', 'the footer on the right', footer.right, edge],
    ['classification', 'the classification', style.classification, LONGEST_IN_STYLE.classification],
    ['watermark', 'the watermark', style.watermark ?? '', LONGEST_IN_STYLE.watermark],
    ['logo', 'what the logo shows', style.logo?.alternative ?? '', LONGEST_LINE],
  ];
  return texts.flatMap(([path, what, text, most]): StyleFault[] =>
    text.length > most ? [{ code: 'tooLong', path, what, length: text.length, most }] : [],
  );
}

/** Where in the style a fault is, as a path. */
export function pathOfFault(fault: StyleFault): string {
  switch (fault.code) {
    case 'contrast':
      return fault.pair.path;
    case 'unknownField':
    case 'tooLong':
      return fault.path;
    case 'markingNotShown':
      return 'classification';
    case 'notPicture':
    case 'turnedPicture':
    case 'noAlternative':
      return 'logo';
    case 'narrow':
      return 'page.margins';
    default:
      return unreachable(fault);
  }
}

/** What is wrong, and what to do: a sentence. */
export function faultWords(fault: StyleFault): string {
  switch (fault.code) {
    case 'contrast': {
      const { what, text, behind, ratio } = fault.pair;
      return `The ${what} would be hard to read: ${text} on ${behind} has a contrast of ${inTenths(ratio)} to 1, and ${String(LEAST_CONTRAST)} is the least (WCAG 2.2 AA). Take a darker or lighter one of the two.`;
    }
    case 'tooLong':
      return `${capital(fault.what)} has ${count(fault.length, 'letter')}, and ${written(fault.most)} is the most. Shorten it.`;
    case 'unknownField':
      return `{${fault.name}} is no field. A header or footer can have ${FIELDS.map((name) => `{${name}}`).join(', ')}.`;
    case 'markingNotShown':
      return 'The classification is printed nowhere. Put {classification} into the header or the footer.';
    case 'notPicture':
      return 'The logo is not a picture of the kind it is said to be, or is damaged. Choose a PNG or JPEG file.';
    case 'turnedPicture':
      return 'The logo is stored on its side or mirrored, and Word would print it so. Turn it upright in a picture program, save it and choose it again.';
    case 'noAlternative':
      return 'The logo says nothing to those who do not see it. Say in a few words what it shows.';
    case 'narrow':
      return `The margins leave ${String(Math.floor(fault.width))} mm for the text, and ${String(LEAST_WIDTH)} is the least. Make the left or right one smaller.`;
    default:
      return unreachable(fault);
  }
}

/** Rounded down, so that what falls short never reads as enough. */
function inTenths(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
