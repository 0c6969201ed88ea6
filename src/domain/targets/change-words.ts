import { formatFigure, ILLUSTRATIVE, type FigureFormat } from '../figures';
import type { HistoryEvent } from '../history';
import type { Target } from '../schema/plan';

/** A change of a target as a journal tells it; null: no target. */
interface Change {
  readonly kind: 'create' | 'restore' | HistoryEvent['kind'];
  readonly from: Target | null;
  readonly to: Target | null;
  /** Blank where no reason is known. */
  readonly why: string;
}

/** The two sides of a change of a target in words. */
export interface ChangedTarget {
  readonly from: string;
  readonly to: string;
}

type Side = readonly [value: string, without: string, milestones: string, mark: string];

function sideOf(target: Target, format: FigureFormat): Side {
  const { value, withoutStretch, milestones, illustrative } = target;
  const figure = (one: number): string => formatFigure(one, format);
  return [
    value === null ? 'None' : figure(value),
    withoutStretch === null ? 'no stretch' : `${figure(withoutStretch)} without stretch`,
    milestones.length === 0
      ? 'no milestones'
      : `milestones ${milestones.map((one) => figure(one.value)).join('; ')}`,
    illustrative ? ILLUSTRATIVE : '',
  ];
}

/** A target of its own, where there was none or will be none: without what it does not have. */
function whole(target: Target | null, format: FigureFormat): string {
  if (target === null) return 'None';
  return sideOf(target, format)
    .filter((part) => part !== '' && !part.startsWith('no '))
    .join(', ');
}

/** What a change of a target says, by the parts of it that changed: "57.1%, illustrative" to "58.0%". */
export function changeInWords(
  { from, to }: Pick<Change, 'from' | 'to'>,
  format: FigureFormat,
): ChangedTarget {
  if (from === null || to === null) return { from: whole(from, format), to: whole(to, format) };
  const [before, after] = [sideOf(from, format), sideOf(to, format)];
  const changed = (side: Side): string =>
    side.filter((part, n) => part !== '' && before[n] !== after[n]).join(', ') ||
    `not ${ILLUSTRATIVE}`;
  return { from: changed(before), to: changed(after) };
}

/** Why a target was changed, with the word for what an undo or redo did. */
export function whyInWords({ kind, why }: Pick<Change, 'kind' | 'why'>): string {
  switch (kind) {
    case 'create':
      return why === '' ? 'In the plan from its start' : why;
    case 'restore':
      return why === '' ? 'The plan was put back' : why;
    case 'undo':
      return why === '' ? 'Undone' : `Undone: ${why}`;
    case 'redo':
      return why === '' ? 'Done again' : `Done again: ${why}`;
    case 'do':
      return why === '' ? 'No reason given' : why;
  }
}
