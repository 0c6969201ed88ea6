import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { capital, written } from '../../../domain/in-words';
import { rowAfterKey } from '../../components/row-steps';
import type { Change } from '../../../domain/compare/change';
import { groupWords, type ChangeGroup } from '../../../domain/compare/groups';
import { rowAt, useFocusThatStays } from '../../components/row-focus';
import { Muted, Spacer } from '../../components/layout';
import {
  useCanWrite,
  useIsHeld,
  usePlan,
  useSession,
  useSessionState,
} from '../../session/use-session';
import { token } from '../../theme/tokens';
import { commentOn } from '../comments/offer';
import { ChangeRow } from './change-row';
import { goToPlace, isInPlan, revert, revertGroup, stand, tick } from './operations';
import { Row, type RowState } from './row';
import { currentRow, rewordedOf, type ReviewRow } from './rows';
import { NOW } from './sources';
import type { Reason } from './use-reasons';

const List = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });
const Fold = styled('button')({
  flex: 'none',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: token('ink'),
  font: 'inherit',
  fontWeight: 600,
  cursor: 'pointer',
});

interface ChangeListProps {
  readonly rows: readonly ReviewRow[];
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** The changes by group: arrows or J and K walk, Enter goes to the place, S or Space ticks, R reverts. */
export function ChangeList({ rows, reasons }: ChangeListProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const isHeld = useIsHeld();
  const plan = usePlan();
  const { at, after, collapsed, whole } = useSessionState((state) => state.views.review);
  const current = currentRow(rows, at);
  const body = useFocusThatStays(current);
  const canRevert = canWrite && after === NOW;

  const focusRow = (place: number): void => {
    stand(session, rows, place);
    rowAt(body.current, place)?.focus();
  };
  const fold = (group: ChangeGroup, isOpen: boolean): void => {
    const others = collapsed.filter((one) => one !== group);
    session.setView('review', { collapsed: isOpen ? others : [...others, group] });
  };
  const goOf = ({ place }: Change): (() => void) | null => {
    if (!isInPlan(plan, place)) return null;
    return () => {
      goToPlace(session, place);
    };
  };
  const tickOne = (change: Change, isSeen: boolean): void => {
    tick(session, [change], !isSeen);
  };
  const keyAction = (key: string, isOnRow: boolean): (() => void) | undefined => {
    const row = rows[current];
    const next = rowAfterKey(key, current, rows.length);
    if (next !== null) {
      return () => {
        focusRow(next);
      };
    }
    switch (key) {
      case 'ArrowRight':
        if (row?.kind !== 'group') return undefined;
        return () => {
          if (row.isOpen) focusRow(current + 1);
          else fold(row.group, true);
        };
      case 'ArrowLeft':
        return () => {
          if (row?.kind === 'group') fold(row.group, false);
          else focusRow(rows.slice(0, current).findLastIndex(({ kind }) => kind === 'group'));
        };
      case 'Enter':
        if (!isOnRow || row === undefined) return undefined;
        if (row.kind === 'change') return goOf(row.change) ?? undefined;
        return () => {
          if (row.kind === 'group') fold(row.group, !row.isOpen);
          else session.setView('review', { whole: [...whole, row.group] });
        };
      case ' ':
        if (!isOnRow || row?.kind !== 'change') return undefined;
        return () => {
          tickOne(row.change, row.isSeen);
        };
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isOnRow = event.target instanceof Element && event.target.role === 'row';
    const act = keyAction(event.key, isOnRow);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <List>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus; their keys bubble up */}
      <div
        ref={body}
        role="treegrid"
        aria-label="Changes"
        data-list="changes"
        onKeyDown={onKeyDown}
      >
        {rows.map((row, place) => {
          const state: RowState = {
            place,
            isCurrent: place === current,
            onStand: () => {
              stand(session, rows, place);
            },
          };
          switch (row.kind) {
            case 'group':
              return (
                <GroupRow
                  key={row.key}
                  state={state}
                  row={row}
                  onFold={() => {
                    fold(row.group, !row.isOpen);
                  }}
                  onRevert={
                    canRevert && row.changes.length > 1
                      ? () => {
                          revertGroup(session, row.changes);
                        }
                      : null
                  }
                />
              );
            case 'change':
              return (
                <ChangeRow
                  key={row.key}
                  state={state}
                  change={row.change}
                  isSeen={row.isSeen}
                  reason={reasons.get(row.change.id) ?? null}
                  onGo={goOf(row.change)}
                  onRevert={
                    canRevert
                      ? () => {
                          revert(session, row.change);
                        }
                      : null
                  }
                  onComment={
                    isHeld
                      ? () => {
                          commentOn(session, row.change);
                        }
                      : null
                  }
                  onTick={() => {
                    tickOne(row.change, row.isSeen);
                  }}
                />
              );
            case 'more':
              return (
                <Row key={row.key} state={state} level={2}>
                  <span role="gridcell">
                    <Button
                      variant="text"
                      tabIndex={state.isCurrent ? 0 : -1}
                      onClick={() => {
                        session.setView('review', { whole: [...whole, row.group] });
                      }}
                    >
                      Show {written(row.count)} more
                    </Button>
                  </span>
                </Row>
              );
          }
        })}
      </div>
    </List>
  );
}

interface GroupRowProps {
  readonly state: RowState;
  readonly row: Extract<ReviewRow, { readonly kind: 'group' }>;
  readonly onFold: () => void;
  readonly onRevert: (() => void) | null;
}

function GroupRow({ state, row, onFold, onRevert }: GroupRowProps) {
  const { group, changes, isOpen } = row;
  const words = groupWords(group, changes.length);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  const tabIndex = state.isCurrent ? 0 : -1;
  return (
    <Row state={state} level={1} isOpen={isOpen}>
      <span role="gridcell" style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <Fold type="button" tabIndex={-1} onClick={onFold}>
          <Icon size={14} aria-hidden="true" />
          {capital(words)}
        </Fold>
        <Muted>{countWords(row)}</Muted>
      </span>
      <Spacer />
      {onRevert === null ? null : (
        <span role="gridcell">
          <Button variant="text" size="small" tabIndex={tabIndex} onClick={onRevert}>
            Revert all {written(changes.length)}
          </Button>
        </span>
      )}
    </Row>
  );
}

/** Texts of a group whose words are counted for its line. */
const MOST_COUNTED = 60;

/** "4", or for texts "4, 61 words in, 38 words out". */
function countWords({ group, changes }: GroupRowProps['row']): string {
  const count = written(changes.length);
  if (group !== 'texts' || changes.length > MOST_COUNTED) return count;
  const sum = (of: 'wordsIn' | 'wordsOut'): number =>
    changes.reduce((total, change) => total + rewordedOf(change)[of], 0);
  return `${count}, ${wordCount(sum('wordsIn'))} in, ${wordCount(sum('wordsOut'))} out`;
}

const wordCount = (count: number): string => `${written(count)} ${count === 1 ? 'word' : 'words'}`;
