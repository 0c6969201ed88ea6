import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { written } from '../../../../domain/in-words';
import { suggestionFocus } from '../../../../domain/suggestions/names';
import { exportPaper } from '../../../commands/exporting';
import { EmptyState, Muted, Spacer } from '../../../components/layout';
import { rowAt, useFocusThatStays } from '../../../components/row-focus';
import { rowAfterKey } from '../../../components/row-steps';
import {
  useCanWrite,
  useOpen,
  usePlan,
  useSession,
  useSessionState,
} from '../../../session/use-session';
import { Row, type RowState } from '../row';
import { currentRow } from '../rows';
import { acceptThese, goToSuggestion, rejectThese } from './operations';
import { suggestionRows } from './rows';
import { SuggestionLine } from './suggestion-row';

const List = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });

/** What readers changed in Word, by place: arrows walk, Enter goes to the place, A accepts, X rejects. */
export function SuggestionList() {
  const session = useSession();
  const canWrite = useCanWrite();
  const plan = usePlan();
  const { pack } = useOpen();
  const view = useSessionState((state) => state.views.review);
  const rows = suggestionRows(plan, pack, view);
  const current = currentRow(rows, view.suggestionAt);
  const body = useFocusThatStays(current);
  const stand = (place: number): void => {
    const row = rows[place];
    if (row) session.setView('review', { suggestionAt: { id: row.key, index: place } });
  };
  const keyAction = (key: string): (() => void) | null => {
    const next = rowAfterKey(key, current, rows.length);
    if (next !== null) {
      return () => {
        stand(next);
        rowAt(body.current, next)?.focus();
      };
    }
    const row = rows[current];
    if (row?.kind !== 'suggestion' || key !== 'Enter') return null;
    return () => {
      goToSuggestion(session, row.suggestion);
    };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnRow = event.target instanceof Element && event.target.role === 'row';
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    const act = isOnRow && isPlain ? keyAction(event.key) : null;
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  if (rows.length === 0) {
    return (
      <EmptyState title={view.filter === '' ? 'No suggestion is open' : 'No suggestion with that'}>
        <p>
          Export a review copy for a reader to change in Word. What they typed is listed here once
          their file is taken in; the plan stays as it is until it is accepted.
        </p>
        <Button
          onClick={() => {
            exportPaper('review-copy')(session);
          }}
        >
          Export a review copy
        </Button>
      </EmptyState>
    );
  }
  return (
    <List>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus; their keys bubble up */}
      <div
        ref={body}
        role="treegrid"
        aria-label="Suggestions"
        data-list="suggestions"
        onKeyDown={onKeyDown}
      >
        {rows.map((row, place) => {
          const state: RowState = {
            place,
            isCurrent: place === current,
            onStand: () => {
              stand(place);
            },
          };
          if (row.kind === 'group') {
            return (
              <Row key={row.key} state={state} level={1}>
                <strong role="gridcell">{row.name}</strong>
                <Muted>{written(row.suggestions.length)}</Muted>
                <Spacer />
                {row.suggestions.length < 2 || !row.isAcceptable || !canWrite ? null : (
                  <span role="gridcell">
                    <Button
                      variant="text"
                      size="small"
                      tabIndex={state.isCurrent ? 0 : -1}
                      onClick={() => {
                        acceptThese(session, row.suggestions);
                      }}
                    >
                      Accept all {written(row.suggestions.length)}
                    </Button>
                  </span>
                )}
              </Row>
            );
          }
          const { suggestion, standing } = row;
          return (
            <SuggestionLine
              key={row.key}
              state={state}
              suggestion={suggestion}
              standing={standing}
              canWrite={canWrite}
              onGo={
                suggestionFocus(suggestion) === null
                  ? null
                  : () => {
                      goToSuggestion(session, suggestion);
                    }
              }
              onAccept={() => {
                acceptThese(session, [suggestion]);
              }}
              onUse={() => {
                acceptThese(session, [suggestion], 'anyway');
              }}
              onReject={() => {
                rejectThese(session, [suggestion]);
              }}
            />
          );
        })}
      </div>
    </List>
  );
}
