import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import type { PlanGroup } from './plan-list';
import { countOf } from './words';

const HeadRow = styled('tr')({
  background: token('sunken'),
  cursor: 'default',
  '& th': { height: 22, fontWeight: 600 },
  '&:focus-visible': { outlineOffset: -2 },
});
const Line = styled('span')({ display: 'flex', gap: 8, alignItems: 'center' });
const Mark = styled('span')({
  display: 'inline-flex',
  gap: 4,
  alignItems: 'center',
  fontWeight: 400,
  whiteSpace: 'nowrap',
  color: token('ink2'),
});

interface Props extends ComponentProps<'tr'> {
  readonly group: PlanGroup;
  readonly isFolded: boolean;
  /** How many columns it goes over. */
  readonly columns: number;
  readonly onFold: (isFolded: boolean) => void;
}

/** The heading of a group: its name, how many plans, and what asks for somebody's attention in them. */
export function GroupHead({ group, isFolded, columns, onFold, ...row }: Props) {
  const { name, plans, overdue, mustFix } = group;
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <HeadRow
      {...row}
      aria-level={1}
      aria-expanded={!isFolded}
      onClick={() => {
        onFold(!isFolded);
      }}
    >
      <th colSpan={columns} scope="rowgroup">
        <Line>
          <Chevron size={14} aria-hidden="true" style={{ flex: 'none' }} />
          <span style={{ minWidth: 0, overflowWrap: 'break-word' }}>{name}</span>
          <Mark>{countOf(plans.length, 'plan')}</Mark>
          <span style={{ flex: 1 }} />
          {overdue > 0 ? (
            <Mark>
              <Shape name="clock" size={12} /> {overdue} overdue
            </Mark>
          ) : null}
          {mustFix > 0 ? (
            <Mark>
              <Shape name="must" size={12} /> {mustFix} to fix
            </Mark>
          ) : null}
        </Line>
      </th>
    </HeadRow>
  );
}
