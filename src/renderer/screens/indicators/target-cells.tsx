import { styled } from '@mui/material/styles';
import { token } from '../../theme/tokens';
import { blankTarget } from './blank-target';
import { Illustrative, measureOf, type CellProps } from './cell-parts';
import { bareFigure } from './fields';

/** Nothing there yet, and needed. */
const Hatch = styled('span')({
  position: 'absolute',
  inset: '4px 3px',
  borderRadius: 3,
  border: `1px solid ${token('line2')}`,
  background: `repeating-linear-gradient(135deg, ${token('line2')} 0 1px, transparent 1px 5px)`,
});
/** A sentence that runs over the cells to its right. */
const Across = styled('span')({
  position: 'absolute',
  left: 0,
  top: 0,
  bottom: 0,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  color: token('ink2'),
  pointerEvents: 'none',
});

interface TargetCellProps extends CellProps {
  readonly year: string;
  /** How many year columns there are from this one on. */
  readonly yearsLeft: number;
}

/** A target with stretch, or what stands in its place. */
export function TargetCell({ data, year, yearsLeft, column }: TargetCellProps) {
  const row = measureOf(data);
  if (row === null) return null;
  const target = row.part.targets.find((one) => one.year === year);
  if (target !== undefined && target.value !== null) {
    const text = bareFigure(target.value, row.indicator);
    return target.illustrative ? <Illustrative>{text}</Illustrative> : text;
  }
  switch (blankTarget(row, year)) {
    case 'needed':
      return (
        <>
          <Hatch />
          <span className="visually-hidden">Target needed</span>
        </>
      );
    case 'gone':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">Not collected any more</span>
        </>
      );
    case 'afterBaseline':
      return yearsLeft === 0 ? (
        <span className="visually-hidden">Set once the baseline is out</span>
      ) : (
        <Across style={{ width: (column?.getActualWidth() ?? 60) * yearsLeft }}>
          {yearsLeft > 1 ? 'Set once the baseline is out' : 'Later'}
        </Across>
      );
    case 'blank':
      return null;
  }
}

/** What would be reached without the stretch. */
export function WithoutCell({ data, year }: CellProps & { readonly year: string }) {
  const row = measureOf(data);
  const target = row?.part.targets.find((one) => one.year === year);
  if (!row || target === undefined || target.withoutStretch === null) return null;
  const text = bareFigure(target.withoutStretch, row.indicator);
  return target.illustrative ? <Illustrative>{text}</Illustrative> : text;
}
