import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Check, CornerDownRight, TriangleAlert, X } from 'lucide-react';
import { useMemo } from 'react';
import { shortDate } from '../../../../domain/dates';
import { suggestionName, typedWords, whoSuggested } from '../../../../domain/suggestions/names';
import type { Standing } from '../../../../domain/suggestions/standing';
import { standingWords } from '../../../../domain/suggestions/standing-words';
import type { Suggestion } from '../../../../domain/schema/plan';
import { Caption } from '../../../components/layout';
import { usePlan } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { Row, type RowState } from '../row';
import { ChangeWords } from '../words';

const Where = styled('div')({
  flex: '0 0 188px',
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& strong': { display: 'block', fontWeight: 600 },
});
const What = styled('div')({ flex: '1 1 0', minWidth: 0, padding: '1px 0' });
const Note = styled('p')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 6,
  margin: '6px 0 0',
  color: token('must'),
  overflowWrap: 'anywhere',
  '& svg': { flex: 'none', marginTop: 3 },
});
/** The beginning of a row that went: all of it still stands in the plan. */
const Brief = styled('div')({
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
});
const Lines = styled('ul')({ margin: 0, padding: '0 0 0 16px', overflowWrap: 'anywhere' });
const Tools = styled('div')({ flex: 'none', display: 'flex', gap: 4, margin: '-3px 0' });

interface SuggestionRowProps {
  readonly state: RowState;
  readonly suggestion: Suggestion;
  readonly standing: Standing;
  readonly canWrite: boolean;
  /** Null where it is of no place. */
  readonly onGo: (() => void) | null;
  readonly onAccept: () => void;
  /** Puts it in place of what the plan says by now. */
  readonly onUse: () => void;
  readonly onReject: () => void;
}

/** One suggestion: where, by whom, the words that came and went, what stands in its way, and deciding on it. */
export function SuggestionLine(props: SuggestionRowProps) {
  const { state, suggestion, standing, canWrite, onGo, onAccept, onUse, onReject } = props;
  const plan = usePlan();
  const name = suggestionName(plan, suggestion);
  const tabIndex = state.isCurrent ? 0 : -1;
  const who = [whoSuggested(suggestion), shortDate(suggestion.at.slice(0, 10))].join(', ');
  const note = standingWords(standing);
  const canAccept = standing.kind === 'ready' || standing.kind === 'done';
  const canUse = standing.kind === 'moved' && standing.anyway !== null;
  return (
    <Row state={state} level={2} onOpen={onGo ?? undefined}>
      <Where role="gridcell" title={suggestion.where}>
        <strong>{name}</strong>
        <Caption style={{ color: token('ink2') }}>{who}</Caption>
      </Where>
      <What role="gridcell">
        <Words suggestion={suggestion} />
        {note === '' ? null : (
          <Note>
            <TriangleAlert size={14} aria-hidden="true" /> {note}
          </Note>
        )}
      </What>
      <Tools role="gridcell">
        <IconButton
          aria-label={`Go to ${name}`}
          title="Go to it (Enter)"
          tabIndex={tabIndex}
          disabled={onGo === null}
          onClick={onGo ?? undefined}
        >
          <CornerDownRight size={16} />
        </IconButton>
        <Button
          size="small"
          title="Leave the plan as it is (X)"
          tabIndex={tabIndex}
          disabled={!canWrite}
          startIcon={<X size={14} />}
          onClick={onReject}
        >
          Reject
        </Button>
        {canUse ? (
          <Button
            size="small"
            title="Put it in place of what the plan says now (U)"
            tabIndex={tabIndex}
            disabled={!canWrite}
            startIcon={<Check size={14} />}
            onClick={onUse}
          >
            Use it anyway
          </Button>
        ) : (
          <Button
            size="small"
            title="Do what it suggests (A)"
            tabIndex={tabIndex}
            disabled={!canWrite || !canAccept}
            startIcon={<Check size={14} />}
            onClick={onAccept}
          >
            Accept
          </Button>
        )}
      </Tools>
    </Row>
  );
}

function Words({ suggestion }: { readonly suggestion: Suggestion }) {
  const plan = usePlan();
  const { kind, about, before, after } = suggestion;
  const isText = about?.kind === 'section' || about?.kind === 'covering';
  const isParagraph = isText && (about.field === 'body' || about.field === null);
  // Words of no field, or the row of a record as a whole.
  const isLoose = kind === 'other' && (about === null || !('field' in about) || !about.field);
  // What came or went whole has nothing beside it that it was or became.
  const isWhole = kind === 'drop' || ((isParagraph || isLoose) && (before === '' || after === ''));
  const change = useMemo(
    () => ({ before, after, isText: true, field: isWhole ? 'action' : '' }),
    [before, after, isWhole],
  );
  if (kind === 'add') {
    return (
      <Lines>
        {typedWords(plan, suggestion).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </Lines>
    );
  }
  if (kind !== 'drop') return <ChangeWords change={change} />;
  return (
    <Brief title={before}>
      <ChangeWords change={change} />
    </Brief>
  );
}
