import type { HouseStyle } from '../../domain/schema/house-style';

/** How a paper is to look. */
export interface PaperLook {
  readonly style: HouseStyle;
  /** Whether the plan is not yet at a final stage: the style's watermark is for those. */
  readonly isDraft: boolean;
  /** The Word file that the style names, as it is; left out where it names none. */
  readonly word?: Uint8Array;
}

/** A colour as Word writes it: "1B2325". */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Points as half points, in which Word counts sizes of type. */
export function halves(points: number): number {
  return Math.round(points * 2);
}

/** Millimetres as twentieths of a point; 567 to a centimetre, as Word rounds it. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * 56.7);
}
