import { unreachable } from '../control';
import type { HouseStyle } from '../schema/house-style';
import { showsNothing } from '../text';
import { contrastsOf, LEAST_CONTRAST, type ContrastPair } from './contrast';
import { FIELDS, unknownFields } from './fields';
import { bytesOf, pictureSize } from './picture';

/** What is wrong with a house style whose every field is well-formed. */
export type StyleFault =
  /** Text would be hard to read. */
  | { readonly code: 'contrast'; readonly pair: ContrastPair }
  /** A header or footer names a field that there is none of. */
  | { readonly code: 'unknownField'; readonly path: string; readonly name: string }
  /** The marking would be printed nowhere. */
  | { readonly code: 'markingNotShown' }
  /** The logo is no picture of its kind. */
  | { readonly code: 'notPicture' }
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
  const faults: StyleFault[] = contrastsOf(style)
    .filter(({ isEnough }) => !isEnough)
    .map((pair) => ({ code: 'contrast', pair }));
  for (const [path, text] of edges) {
    for (const name of unknownFields(text)) faults.push({ code: 'unknownField', path, name });
  }
  const isShown = edges.some(([, text]) => text.includes('{classification}'));
  if (classification.trim() !== '' && !isShown) faults.push({ code: 'markingNotShown' });
  if (logo !== null) {
    if (pictureSize(logo.kind, bytesOf(logo.data)) === null) faults.push({ code: 'notPicture' });
    if (showsNothing(logo.alternative)) faults.push({ code: 'noAlternative' });
  }
  const width = SHORT_SIDE[page.paper] - page.margins.left - page.margins.right;
  if (width < LEAST_WIDTH) faults.push({ code: 'narrow', width });
  return faults;
}

/** Where in the style a fault is, as a path. */
export function pathOfFault(fault: StyleFault): string {
  switch (fault.code) {
    case 'contrast':
      return fault.pair.path;
    case 'unknownField':
      return fault.path;
    case 'markingNotShown':
      return 'classification';
    case 'notPicture':
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
    case 'unknownField':
      return `{${fault.name}} is no field. A header or footer can have ${FIELDS.map((name) => `{${name}}`).join(', ')}.`;
    case 'markingNotShown':
      return 'The classification is printed nowhere. Put {classification} into the header or the footer.';
    case 'notPicture':
      return 'The logo is not a picture of the kind it is said to be. Choose a PNG or JPEG file.';
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
