import { element, unseen } from '../../components/grid/element';
import { blankTarget } from './blank-target';
import { figure, ofMeasure, type CellParams } from './cell-parts';
import { bareFigure } from './fields';
import type { RoomRow } from './room-rows';

interface TargetParams extends CellParams {
  readonly year: string;
  /** How many year columns there are from this one on. */
  readonly yearsLeft: number;
}

/** Characters beyond which a target is printed smaller, so that three years still fit beside each other. */
export const LONG = 7;

/** A target with stretch, or what stands in its place. */
export const targetCell = ofMeasure<TargetParams>((row, { year, yearsLeft, column }) => {
  const target = row.part.targets.find((one) => one.year === year);
  if (target !== undefined && target.value !== null) {
    const text = bareFigure(target.value, row.indicator);
    const made = figure(text, target.illustrative);
    if (text.length > LONG) made.classList.add('gt-long');
    return made;
  }
  switch (blankTarget(row, year)) {
    case 'needed':
      return element('', element('gt-hatch'), unseen('Target needed'));
    case 'gone':
      return element('', dash(), unseen('Not collected any more'));
    case 'afterBaseline':
      return yearsLeft === 0
        ? unseen('Set once the baseline is out')
        : across(yearsLeft, column?.getActualWidth() ?? 60);
    case 'blank':
      return null;
  }
});

/** Stands for a figure that will not come. */
function dash(): HTMLElement {
  const made = element('', '–');
  made.ariaHidden = 'true';
  return made;
}

/** A sentence that runs over the cells to its right. */
function across(columns: number, width: number): HTMLElement {
  const made = element('gt-sentence', columns > 1 ? 'Set once the baseline is out' : 'Later');
  made.style.width = `${String(width * columns)}px`;
  return made;
}

/** What would be reached without the stretch. */
export const withoutCell = ofMeasure<CellParams & { readonly year: string }>((row, { year }) => {
  const target = row.part.targets.find((one) => one.year === year);
  if (target === undefined || target.withoutStretch === null) return null;
  return figure(bareFigure(target.withoutStretch, row.indicator), target.illustrative);
});

/** Characters of the longest target in the list, as its cells show them. */
export function longestTarget(rows: readonly RoomRow[]): number {
  let longest = 0;
  for (const row of rows) {
    if (row.kind !== 'measure') continue;
    for (const { value } of row.part.targets) {
      if (value !== null) longest = Math.max(longest, bareFigure(value, row.indicator).length);
    }
  }
  return longest;
}
