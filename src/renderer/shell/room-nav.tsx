import { styled } from '@mui/material/styles';
import { PenLine } from 'lucide-react';
import type { Finding, Severity } from '../../domain/checks/finding';
import { count, written } from '../../domain/in-words';
import { remembered } from '../../domain/remembered';
import type { Comment, Plan } from '../../domain/schema/plan';
import { ROOMS } from '../components/rooms';
import { Shape } from '../components/shapes';
import { useFindings } from '../session/use-findings';
import type { Place } from '../session/state';
import { useSession, useSessionState } from '../session/use-session';
import { NARROW, OUT_OF_SIGHT, SIZE, token } from '../theme/tokens';

const Nav = styled('nav')({
  width: SIZE.nav,
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  padding: '8px 8px 12px',
  borderRight: `1px solid ${token('line')}`,
  background: token('canvas'),
  overflow: 'auto',
  [NARROW]: {
    width: SIZE.navCollapsed,
    // Where the rooms are more than the height, a broad bar would cut what stands in them.
    scrollbarWidth: 'thin',
    '& .nav-word': OUT_OF_SIGHT,
    '& .nav-plan': { display: 'none' },
  },
});

const Item = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  width: '100%',
  minHeight: 34,
  padding: '0 8px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: token('ink2'),
  font: 'inherit',
  fontWeight: 500,
  textAlign: 'left',
  cursor: 'pointer',
  position: 'relative',
  whiteSpace: 'nowrap',
  '&:hover': { background: token('sunken') },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-current="page"]': {
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
  },
  '&[aria-current="page"]::before': {
    content: '""',
    position: 'absolute',
    left: -8,
    top: 0,
    bottom: 0,
    width: 3,
    background: token('teal'),
  },
  [NARROW]: {
    flexDirection: 'column',
    gap: 2,
    padding: '4px 0',
    justifyContent: 'center',
    flex: 'none',
  },
});

const PlanName = styled('div')({
  display: 'flex',
  gap: 6,
  margin: '12px 0 4px',
  padding: '12px 8px 4px',
  borderTop: `1px solid ${token('line')}`,
  fontSize: 12,
  lineHeight: '16px',
  color: token('ink2'),
  '& > span': { flex: 1, minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' },
});

const Count = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  color: token('ink2'),
  [NARROW]: { gap: 2, fontSize: 11, lineHeight: '12px' },
});

type Room = keyof typeof ROOMS;

const FIRST: readonly Room[] = ['overview', 'narrative'];
/** Rooms that an introduction, which is text alone, does not have. */
const WORKING: readonly Room[] = ['actions', 'indicators'];
const LAST: readonly Room[] = ['thread', 'resources', 'covering', 'review', 'preview'];
const BELOW: readonly Room[] = ['pack', 'settings'];

/** The rooms of the open plan, with the worst severity and the number of findings in each. */
export function RoomNav() {
  const open = useSessionState((state) => state.open);
  const hasLibrary = useSessionState((state) => state.library !== null);
  const header = open?.history.plan.header;
  const working = open?.history.plan.kind === 'introduction' ? [] : WORKING;
  return (
    <Nav aria-label="Rooms" data-region="nav">
      <NavItem place={hasLibrary ? 'library' : 'welcome'} />
      {header ? (
        <>
          <PlanName className="nav-plan" title={header.division}>
            <span>{header.division}</span> {header.year}
          </PlanName>
          {[...FIRST, ...working, ...LAST].map((place) => (
            <NavItem key={place} place={place} />
          ))}
        </>
      ) : null}
      <div style={{ flex: 1 }} />
      {BELOW.map((place) => (
        <NavItem key={place} place={place} />
      ))}
    </Nav>
  );
}

function NavItem({ place }: { readonly place: Place }) {
  const { name, icon: Icon } = ROOMS[place === 'welcome' ? 'library' : place];
  const session = useSession();
  const isHere = useSessionState((state) => state.place === place);
  const findings = useFindings();
  const comments = useSessionState(({ open }) =>
    place === 'review' && open !== null ? openComments(open.history.plan.comments) : null,
  );
  const suggested = useSessionState(({ open }) =>
    place === 'review' ? countOpen(open?.history.plan.suggestions ?? []) : 0,
  );
  const suggestions =
    suggested === 0 ? '' : `, ${written(suggested)} suggestion${suggested === 1 ? '' : 's'}`;
  const worst = comments ?? worstIn(findings, place);
  return (
    <Item
      aria-current={isHere ? 'page' : undefined}
      aria-label={
        worst === null
          ? `${name}${suggestions}`
          : `${name} ${comments === null ? `${written(worst.count)} ${WORDS[worst.severity]}` : count(worst.count, ...COMMENT_WORDS[worst.severity])}${suggestions}`
      }
      title={name}
      onClick={() => {
        session.go(place);
        if (place === 'library') void session.refreshLibrary();
      }}
    >
      <Icon size={16} strokeWidth={1.8} aria-hidden="true" style={{ flex: 'none' }} />
      <span className="nav-word" style={{ flex: 1 }}>
        {name}
      </span>
      {suggested === 0 ? null : (
        <Count>
          <PenLine size={12} aria-hidden="true" />
          <span> {suggested}</span>
        </Count>
      )}
      {worst === null ? null : (
        <Count>
          <Shape name={worst.severity} size={12} />
          {/* The space parts the number from the word where the two are read as one text. */}
          <span> {written(worst.count)}</span>
        </Count>
      )}
    </Item>
  );
}

const WORDS: Readonly<Record<Severity, string>> = {
  must: 'must fix',
  should: 'should fix',
  note: 'to know',
};

/** One open comment of a level, and several. */
const COMMENT_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  must: ['open comment that must be settled', 'open comments that must be settled'],
  should: ['open comment', 'open comments'],
  note: ['open note', 'open notes'],
};

interface Worst {
  readonly severity: Severity;
  readonly count: number;
}

/** The gravest level among open comments, and how many have it; null where none is open. The same for the same list. */
const openComments = remembered((comments: readonly Comment[]): Worst | null => {
  for (const severity of ['must', 'should', 'note'] as const) {
    const open = comments.filter((one) => one.resolved === null && one.level === severity).length;
    if (open > 0) return { severity, count: open };
  }
  return null;
});

/** Suggestions from Word of which nobody has said yet what becomes of them. */
const countOpen = (all: Plan['suggestions']): number =>
  all.filter(({ decided }) => decided === null).length;

/** The gravest severity among the findings of a room, and how many findings have it; null where there are none. */
function worstIn(findings: readonly Finding[], place: Place): Worst | null {
  const inRoom = findings.filter(({ room }) => room === place);
  // The gravest come first.
  const severity = inRoom[0]?.severity;
  if (severity === undefined) return null;
  return { severity, count: inRoom.filter((one) => one.severity === severity).length };
}
