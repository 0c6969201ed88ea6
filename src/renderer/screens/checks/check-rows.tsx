import { styled } from '@mui/material/styles';
import type { KeyboardEvent, Ref } from 'react';
import { rowAfterKey } from '../../components/row-steps';
import type { Finding } from '../../../domain/checks/finding';
import { fix, goTo } from '../../components/findings';
import { EmptyState } from '../../components/layout';
import { rowAt, useFocusThatStays } from '../../components/row-focus';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { DetailRow, FindingRow, MoreRow, PlaceRow, type RowState } from './check-row';
import type { CheckSpot } from '../../session/views/checks';
import { placeKey, type PanelRow } from './rows';
import { spotOf, stopsOf } from './walk';

const List = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });

interface CheckRowsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly rows: readonly PanelRow[];
  /** The findings that the rows are of, those beyond the last line among them. */
  readonly findings: readonly Finding[];
  readonly isFiltered: boolean;
  /** Escape. */
  readonly onLeave: () => void;
}

/** The findings as rows that unfold to their places: arrows walk, Enter goes there, Shift Enter puts it right. */
export function CheckRows({ ref, rows, findings, isFiltered, onLeave }: CheckRowsProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { at, unfolded } = useSessionState((state) => state.views.checks);
  const current = currentRow(rows, findings, at);
  const body = useFocusThatStays(current);

  const stand = (row: PanelRow | undefined): void => {
    if (row === undefined || row.kind === 'more') return;
    session.setView('checks', {
      at: spotOf(findings, row.finding, row.kind === 'place' ? placeKey(row.place) : null),
    });
  };
  const unfold = (finding: Finding, isOpen: boolean): void => {
    const rest = unfolded.filter((key) => key !== finding.key);
    session.setView('checks', { unfolded: isOpen ? [...rest, finding.key] : rest });
  };
  const focusRow = (place: number): void => {
    const row = rows[place];
    if (row === undefined) return;
    stand(row);
    rowAt(body.current, place)?.focus();
  };
  const fold = (row: PanelRow, place: number): void => {
    if (row.kind === 'finding') unfold(row.finding, false);
    else focusRow(rows.slice(0, place).findLastIndex(({ kind }) => kind === 'finding'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[current];
    const isOnRow = event.target instanceof Element && event.target.role === 'row';
    const act = row === undefined ? undefined : keyAction(event, row, isOnRow);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const keyAction = (
    { key, shiftKey }: KeyboardEvent,
    row: PanelRow,
    isOnRow: boolean,
  ): (() => void) | undefined => {
    const finding = row.kind === 'more' ? null : row.finding;
    const next = rowAfterKey(key, current, rows.length);
    if (next !== null) {
      return () => {
        focusRow(next);
      };
    }
    switch (key) {
      case 'ArrowRight':
        if (row.kind !== 'finding') return undefined;
        return () => {
          if (row.isOpen) focusRow(current + 1);
          else unfold(row.finding, true);
        };
      case 'ArrowLeft':
        return () => {
          fold(row, current);
        };
      case 'Enter':
        // On a button Enter is the button's.
        if (!isOnRow || finding === null) return undefined;
        return () => {
          if (shiftKey) {
            if (canWrite) fix(session, finding);
          } else goTo(session, row.kind === 'place' ? row.place : finding.places[0]);
        };
      case 'Escape':
        return onLeave;
      default:
        return undefined;
    }
  };

  if (rows.length === 0) {
    return (
      <List ref={ref} tabIndex={-1}>
        <EmptyState title={isFiltered ? 'No findings match' : 'The checks find nothing'} />
      </List>
    );
  }
  return (
    <List ref={ref}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus; their keys bubble up */}
      <div ref={body} role="treegrid" aria-label="Findings" onKeyDown={onKeyDown}>
        {rows.map((row, place) => {
          const state: RowState = {
            place,
            isCurrent: place === current,
            canWrite,
            onStand: () => {
              stand(row);
            },
          };
          switch (row.kind) {
            case 'finding':
              return (
                <FindingRow
                  key={row.key}
                  state={state}
                  finding={row.finding}
                  isOpen={row.isOpen}
                  onFold={() => {
                    unfold(row.finding, !row.isOpen);
                  }}
                />
              );
            case 'detail':
              return <DetailRow key={row.key} state={state} finding={row.finding} />;
            case 'place':
              return (
                <PlaceRow key={row.key} state={state} finding={row.finding} spot={row.place} />
              );
            case 'more':
              return <MoreRow key={row.key} state={state} count={row.count} />;
          }
        })}
      </div>
    </List>
  );
}

/**
 * The row that the keyboard is at: the line that was left; the line of its finding where its place is folded away; the
 * line that took its stead where it was put right. -1 where there is none.
 */
function currentRow(
  rows: readonly PanelRow[],
  findings: readonly Finding[],
  at: CheckSpot | null,
): number {
  if (at === null) return Math.min(0, rows.length - 1);
  const rowOf = (wanted: string | undefined): number => rows.findIndex(({ key }) => key === wanted);
  const own = at.place === null ? -1 : rowOf(`${at.finding} / ${at.place}`);
  if (own !== -1) return own;
  const ofFinding = rowOf(at.finding);
  if (ofFinding !== -1) return ofFinding;
  const stops = stopsOf(findings);
  const stead = stops[Math.min(at.index, stops.length - 1)];
  return Math.max(Math.min(0, rows.length - 1), rowOf(stead?.finding.key));
}
