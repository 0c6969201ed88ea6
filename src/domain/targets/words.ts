import type { Direction } from './direction';
import type { RagVerdict } from './rag';

/** How a status is shown: a word and a shape, so that nothing rests on colour. */
export interface StatusWord<Shape extends string> {
  readonly word: string;
  readonly shape: Shape;
}

/** The shapes of a result against its target; each has another outline. */
export type RagShape = 'star' | 'circle' | 'triangle' | 'dash';

/** Word and shape of each status against target; star, circle and triangle after Harlow's performance reports. */
export const RAG_WORDS: Readonly<Record<RagVerdict['status'], StatusWord<RagShape>>> = {
  green: { word: 'On target', shape: 'star' },
  amber: { word: 'Near target', shape: 'circle' },
  red: { word: 'Off target', shape: 'triangle' },
  unknown: { word: 'Cannot tell', shape: 'dash' },
};

/** The shapes of direction of travel. They point up to the better, also where a low value is good. */
export type DirectionShape = 'arrowUp' | 'arrowLevel' | 'arrowDown' | 'dash';

/** Word and shape of each direction of travel. */
export const DIRECTION_WORDS: Readonly<Record<Direction['direction'], StatusWord<DirectionShape>>> =
  {
    improved: { word: 'Improved', shape: 'arrowUp' },
    maintained: { word: 'Maintained', shape: 'arrowLevel' },
    worsened: { word: 'Worsened', shape: 'arrowDown' },
    unknown: { word: 'Cannot tell', shape: 'dash' },
  };
