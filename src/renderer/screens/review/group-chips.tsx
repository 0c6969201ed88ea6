import { styled } from '@mui/material/styles';
import {
  ArrowUpDown,
  CalendarClock,
  ChartNoAxesColumn,
  Flag,
  Link2,
  ListPlus,
  ListX,
  PenLine,
  PoundSterling,
  SlidersHorizontal,
  Target,
  Unlink,
  User,
  type LucideIcon,
} from 'lucide-react';
import type { Change } from '../../../domain/compare/change';
import { groupWords, type ChangeGroup } from '../../../domain/compare/groups';
import { groupCounts } from '../../../domain/compare/summary';
import { written } from '../../../domain/in-words';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Chips = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 6,
  padding: '10px 12px',
  maxHeight: 116,
  overflow: 'auto',
  borderBottom: `1px solid ${token('line')}`,
  background: token('surface'),
});
const Chip = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  padding: '0 9px',
  border: `1px solid ${token('line2')}`,
  borderRadius: 6,
  background: token('surface'),
  color: token('ink2'),
  font: 'inherit',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '& b': { color: token('ink'), fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '&:hover': { background: token('head') },
  '&[aria-pressed="true"]': {
    borderColor: token('teal'),
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
    '& b': { color: token('teal') },
  },
});

const ICONS: Readonly<Record<ChangeGroup, LucideIcon>> = {
  targetsLowered: Target,
  targetsRaised: Target,
  targetsSet: Flag,
  targetsWithdrawn: Flag,
  targetsOther: Target,
  datesSlipped: CalendarClock,
  datesForward: CalendarClock,
  datesSet: CalendarClock,
  owners: User,
  actionsAdded: ListPlus,
  actionsDropped: ListX,
  indicatorsAdded: ListPlus,
  indicatorsDropped: ListX,
  sectionsAdded: ListPlus,
  sectionsDropped: ListX,
  recordsAdded: ListPlus,
  recordsDropped: ListX,
  linksMade: Link2,
  linksCut: Unlink,
  texts: PenLine,
  money: PoundSterling,
  figures: ChartNoAxesColumn,
  other: SlidersHorizontal,
  order: ArrowUpDown,
};

/** How many changes there are of each group; pressed, a chip shows its group alone. */
export function GroupChips({ changes }: { readonly changes: readonly Change[] }) {
  const session = useSession();
  const only = useSessionState((state) => state.views.review.group);
  return (
    <Chips role="group" aria-label="Groups of changes">
      {[...groupCounts(changes)].map(([group, count]) => {
        const Icon = ICONS[group];
        return (
          <Chip
            key={group}
            type="button"
            aria-pressed={only === group}
            onClick={() => {
              session.setView('review', { group: only === group ? null : group, at: null });
            }}
          >
            <Icon size={15} strokeWidth={1.8} aria-hidden="true" />
            <span>
              <b>{written(count)}</b> {groupWords(group, count)}
            </span>
          </Chip>
        );
      })}
    </Chips>
  );
}
