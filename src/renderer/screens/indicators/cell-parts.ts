import type { ICellRendererParams } from 'ag-grid-community';
import { element, nothing, unseen } from '../../components/grid/element';
import type { MeasureRow, RoomRow } from './room-rows';

/** What the cells of the list are made of; grid-styles.ts says how they look. */

/** What the grid gives a cell. */
export type CellParams = ICellRendererParams<RoomRow, string>;

/** A cell of a measure; blank on a heading. */
export function ofMeasure<P extends CellParams>(
  draw: (row: MeasureRow, params: P) => HTMLElement | null,
): (params: P) => HTMLElement {
  return (params) =>
    (params.data?.kind === 'measure' ? draw(params.data, params) : null) ?? nothing();
}

/** Lines under one another, in the middle of the cell. */
export const stack = (...lines: readonly (HTMLElement | null)[]): HTMLElement =>
  element('gt-stack', ...lines);

/** Things beside one another, in the middle of the cell. */
export const middle = (...parts: readonly (Node | string | null)[]): HTMLElement =>
  element('gt-middle', ...parts);

/** A line that is cut off where there is no room. */
export const oneLine = (...parts: readonly (Node | string)[]): HTMLElement =>
  element('gt-one-line', ...parts);

/** A text on at most two lines. */
export const twoLines = (text: string): HTMLElement => element('gt-two-lines', text);

/** A smaller line under another. */
export const under = (text: string): HTMLElement => element('gt-under', text);

/** A figure; one that no source gives is in italics, with the word for screen readers. */
export function figure(text: string, isIllustrative: boolean): HTMLElement {
  if (!isIllustrative) return element('', text);
  const made = document.createElement('em');
  made.dataset['illustrative'] = 'true';
  made.append(text, unseen(' illustrative'));
  return made;
}
