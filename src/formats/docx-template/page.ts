import { PLAIN_STYLE } from '../../domain/house-style/plain';
import { nameList } from '../../domain/in-words';
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

/** Width of the text of the last section, in twentieths of a point; null where it does not say. */
export function textWidthOf(template: Section): number | null {
  const margin = (name: string): number => numberOf(template, 'w:pgMar', name) || 0;
  const width = numberOf(template, 'w:pgSz', 'w:w') - margin('w:left') - margin('w:right');
  const bare = width - margin('w:gutter');
  return bare > 0 ? bare : null;
}

/** The most that a header or footer can be from the edge of the page: as much as a margin. */
const MOST_DISTANCE = 3_402;

/** How far the header or footer is from the edge of the page; null where it does not say, or says what no page has. */
export function edgeDistance(template: Section, kind: 'header' | 'footer'): number | null {
  const distance = numberOf(template, 'w:pgMar', `w:${kind}`);
  return Number.isInteger(distance) && distance >= 0 && distance <= MOST_DISTANCE ? distance : null;
}

/** The sides of a page with the least and the most that a margin there can be, in millimetres. */
const SIDES = [
  ['top', 15, 60],
  ['bottom', 15, 60],
  // Six columns of words must be left of the narrowest paper.
  ['left', 10, 45],
  ['right', 10, 45],
] as const;
type Side = (typeof SIDES)[number][0];

/** A margin of the file in millimetres; null where it does not say. What is left free to bind a paper counts with it. */
function marginOf(template: Section, side: Side): number | null {
  const gutter = side === 'left' ? numberOf(template, 'w:pgMar', 'w:gutter') || 0 : 0;
  const twips = Math.abs(numberOf(template, 'w:pgMar', `w:${side}`)) + gutter;
  return Number.isNaN(twips) ? null : Math.round(twips / 5.67) / 10;
}

/** Paper and margins of the file's last section, as near as a house style can have them. */
export function pageOf(template: Section): HouseStyle['page'] {
  const { page } = PLAIN_STYLE;
  const margins = SIDES.map(([side, least, most]): readonly [Side, number] => {
    const margin = marginOf(template, side);
    return [side, margin === null ? page.margins[side] : Math.min(most, Math.max(least, margin))];
  });
  return {
    paper: paperOf(template) ?? page.paper,
    margins: { ...page.margins, ...Object.fromEntries(margins) },
  };
}

/** What of its pages our papers do not have, a sentence each. */
export function pageNotes(template: Section): string[] {
  const [width, height] = sidesOf(template);
  const millimetres = (twips: number): string => String(Math.round(twips / 56.7));
  const columns = numberOf(template, 'w:cols', 'w:num');
  const isSized = !Number.isNaN(width) && !Number.isNaN(height);
  return [
    ...(isSized && paperOf(template) === null
      ? [
          `Its paper is ${millimetres(width)} by ${millimetres(height)} mm, which papers are not made in: ${PLAIN_STYLE.page.paper} is used.`,
        ]
      : []),
    ...(isSized && width > height
      ? ['Its pages lie on their side: those of papers are upright, but for wide tables.']
      : []),
    ...marginNotes(template),
    ...(columns > 1
      ? [`Its text stands in ${String(columns)} columns: that of papers has the whole width.`]
      : []),
  ];
}

/** Margins that are more or less than papers can have. */
function marginNotes(template: Section): string[] {
  const { margins } = pageOf(template);
  const others = SIDES.flatMap(([side]) => {
    const margin = marginOf(template, side);
    return margin === null || Math.abs(margin - margins[side]) < 0.5
      ? []
      : [`${String(Math.round(margin))} mm at the ${side} is ${String(margins[side])} mm`];
  });
  return others.length === 0
    ? []
    : [`Its margins are not all such as papers can have: ${nameList(others)}.`];
}
