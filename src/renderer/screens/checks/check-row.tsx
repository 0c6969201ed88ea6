import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Place } from '../../../domain/checks/finding';
import { placeName } from '../../../domain/checks/places';
import { sentence, titleList, written } from '../../../domain/in-words';
import { fix, goLabel, goTo, roomWord } from '../../components/findings';
import { Caption, Muted } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { RuleWhy } from './rule-why';

const Row = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 31,
  padding: '0 16px 0 8px',
  borderBottom: `1px solid ${token('line')}`,
  cursor: 'default',
  '&:hover': { background: token('head') },
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-level="2"]': { paddingLeft: 66 },
});
const Cell = styled('span')({
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
const Where = styled(Cell)({ flex: '0 1 216px', width: 216, fontWeight: 500 });
const Room = styled(Cell)({
  flex: '0 0 144px',
  color: token('ink2'),
  '@media (max-width: 1180px)': { display: 'none' },
});
const ActionCell = styled(Cell)({
  flex: '0 0 136px',
  textAlign: 'right',
  '& button': { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
});
const Act = styled('button')({
  minHeight: 24,
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: token('teal'),
  font: 'inherit',
  fontWeight: 600,
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
});
/** For the mouse: the row itself says whether it is unfolded, and the arrow keys do it. */
const Fold = styled('button')({
  flex: 'none',
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 24,
  height: 24,
  padding: 0,
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: token('ink2'),
  cursor: 'pointer',
});

const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;

/** What every row is told. */
export interface RowState {
  /** Its number among the rows. */
  readonly place: number;
  /** It is the one that the keyboard is at. */
  readonly isCurrent: boolean;
  readonly canWrite: boolean;
  readonly onStand: () => void;
}

interface LineProps {
  readonly state: RowState;
  readonly level: 1 | 2;
  readonly isOpen?: boolean;
  readonly code?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

function Line({ state, level, isOpen, code, onOpen, children }: LineProps) {
  return (
    <Row
      role="row"
      tabIndex={state.isCurrent ? 0 : -1}
      aria-level={level}
      aria-selected={state.isCurrent}
      data-row={state.place}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      {...(code === undefined ? {} : { 'data-finding': code })}
      onFocus={state.onStand}
      onDoubleClick={onOpen}
    >
      {children}
    </Row>
  );
}

interface ActionProps {
  readonly state: RowState;
  readonly label: string;
  readonly onClick: () => void;
}

/** A button of a row: reached with Tab from the row that the keyboard is at. */
function Action({ state, label, onClick }: ActionProps) {
  return (
    <ActionCell role="gridcell">
      <Act type="button" tabIndex={state.isCurrent ? 0 : -1} onClick={onClick}>
        {label}
      </Act>
    </ActionCell>
  );
}

interface FindingRowProps {
  readonly state: RowState;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}

/** A finding: how grave, what to do, where, and the one thing to press. */
export function FindingRow({ state, finding, isOpen, onFold }: FindingRowProps) {
  const session = useSession();
  const { severity, title, where, room, code } = finding;
  const safe = state.canWrite && finding.fix?.isSafe === true ? finding.fix : null;
  const go = (): void => {
    goTo(session, finding.places[0]);
  };
  return (
    <Line state={state} level={1} isOpen={isOpen} code={code} onOpen={go}>
      <Cell role="gridcell" style={{ flex: 'none', display: 'flex', alignItems: 'center', gap: 4 }}>
        <Fold
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          title={isOpen ? 'Fold' : 'Unfold'}
          onClick={onFold}
        >
          {isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
        </Fold>
        <Shape name={severity} label={SEVERITY_WORDS[severity]} />
      </Cell>
      <Cell role="gridcell" title={title} style={{ flex: '1 1 0' }}>
        {title}
      </Cell>
      <Where role="gridcell" title={where}>
        {where}
      </Where>
      <Room role="gridcell">{roomWord(room)}</Room>
      <Action
        state={state}
        label={safe?.label ?? goLabel(finding, state.canWrite)}
        onClick={
          safe === null
            ? go
            : () => {
                fix(session, finding);
              }
        }
      />
    </Line>
  );
}

interface PlaceRowProps {
  readonly state: RowState;
  readonly finding: Finding;
  readonly spot: Place;
}

/** One place of a finding. */
export function PlaceRow({ state, finding, spot }: PlaceRowProps) {
  const session = useSession();
  const go = (): void => {
    goTo(session, spot);
  };
  return (
    <Line state={state} level={2} code={finding.code} onOpen={go}>
      <Cell role="gridcell" title={spot.title} style={{ flex: '1 1 0' }}>
        <strong style={{ fontWeight: 500 }}>{spot.name}</strong> {spot.title}
      </Cell>
      <Room role="gridcell">{roomWord(spot.focus.room)}</Room>
      <Action state={state} label={`Go to ${spot.name}`} onClick={go} />
    </Line>
  );
}

interface DetailRowProps {
  readonly state: RowState;
  readonly finding: Finding;
}

/** What is the matter, why anybody asks, and what can be done at once. */
export function DetailRow({ state, finding }: DetailRowProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  return (
    <Line state={state} level={2}>
      <span role="gridcell" style={{ flex: '1 1 0', minWidth: 0, padding: '6px 0' }}>
        {isSaidBelow(finding) ? null : (
          <span style={{ display: 'block', overflowWrap: 'anywhere' }}>{finding.detail}</span>
        )}
        <RuleWhy code={finding.code} kind={plan.kind} pack={pack} />
      </span>
      {finding.fix !== null && state.canWrite ? (
        <Action
          state={state}
          label={finding.fix.label}
          onClick={() => {
            fix(session, finding);
          }}
        />
      ) : null}
    </Line>
  );
}

/** Whether the detail only lists the places, which have lines of their own. */
function isSaidBelow({ places, detail }: Finding): boolean {
  return places.length > 1 && detail === sentence(titleList(places.map(placeName)));
}

/** Says how many lines are left out. */
export function MoreRow({ state, count }: { readonly state: RowState; readonly count: number }) {
  return (
    <Line state={state} level={2}>
      <span role="gridcell">
        <Muted>{written(count)} more.</Muted>{' '}
        <Caption>They come up as those above are put right; the filter finds them too.</Caption>
      </span>
    </Line>
  );
}
