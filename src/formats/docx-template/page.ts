import { PLAIN_STYLE } from '../../domain/house-style/plain';
import type { HouseStyle } from '../../domain/schema/house-style';
import { childOf } from '../docx-read/tree';
import type { WordTemplate } from './read';

/** Sides of paper in twentieths of a point. */
const PAPERS = [
  ['A4', 11_906, 16_838],
  ['A3', 16_838, 23_811],
  ['Letter', 12_240, 15_840],
] as const;
/** Programs round lengths to millimetres or to points. */
const NEAR = 100;

type Section = Pick<WordTemplate, 'section'>;

function numberOf({ section }: Section, element: string, name: string): number {
  return Number(childOf(section ?? undefined, element)?.attributes.get(name) ?? Number.NaN);
}

/** Width and height of the pages of the last section; not numbers where it does not say. */
function sidesOf(template: Section): readonly [width: number, height: number] {
  return [numberOf(template, 'w:pgSz', 'w:w'), numberOf(template, 'w:pgSz', 'w:h')];
}

function paperOf(template: Section): HouseStyle['page']['paper'] | null {
  const sides = sidesOf(template);
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < NEAR;
  const found = PAPERS.find(([, width, height]) => isNear(width, short) && isNear(height, long));
  return found?.[0] ?? null;
}

/** Paper and margins of the file's last section, as near as a house style can have them. */
export function pageOf(template: Section): HouseStyle['page'] {
  const { page } = PLAIN_STYLE;
  const margin = (side: 'top' | 'bottom' | 'left' | 'right', least: number): number => {
    const millimetres =
      Math.round(Math.abs(numberOf(template, 'w:pgMar', `w:${side}`)) / 5.67) / 10;
    return Number.isNaN(millimetres)
      ? page.margins[side]
      : Math.min(45, Math.max(least, millimetres));
  };
  return {
    paper: paperOf(template) ?? page.paper,
    margins: {
      top: margin('top', 15),
      bottom: margin('bottom', 15),
      left: margin('left', 10),
      right: margin('right', 10),
    },
  };
}

/** What of its pages our papers do not have, a sentence each. */
export function pageNotes(template: Section): string[] {
  const [width, height] = sidesOf(template);
  if (Number.isNaN(width) || Number.isNaN(height)) return [];
  const millimetres = (twips: number): string => String(Math.round(twips / 56.7));
  return [
    ...(paperOf(template) === null
      ? [
          `Its paper is ${millimetres(width)} by ${millimetres(height)} mm, which papers are not made in: ${PLAIN_STYLE.page.paper} is used.`,
        ]
      : []),
    ...(width > height
      ? ['Its pages lie on their side: those of papers are upright, but for wide tables.']
      : []),
  ];
}
