import { styled } from '@mui/material/styles';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { graphOf } from '../../../domain/thread/graph';
import { nodeGaps, type NodeGap } from '../../../domain/thread/gap-codes';
import {
  outlineOf,
  type OutlinedIndicator,
  type OutlinedPriority,
} from '../../../domain/thread/outline';
import { Page } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { PriorityChip } from '../../components/thread';
import { usePack, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { gapSentence } from './map-words';
import { openRecord } from './operations';
import { useGrowing } from './use-growing';

const Lists = styled('div')({
  maxWidth: 900,
  '& ul': { listStyle: 'none', margin: 0, padding: '0 0 0 20px' },
  '& > ul': { padding: 0 },
  '& h2': { margin: '16px 0 4px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& summary': { padding: '4px 0', cursor: 'pointer' },
  // Where a summary has its triangle.
  '& .alone': { padding: '4px 0 4px 14px' },
  '& li': { lineHeight: '20px' },
  '& .role': { color: token('ink2') },
  '& .gap': {
    color: token('ink2'),
    display: 'inline-flex',
    gap: 4,
    alignItems: 'center',
    marginLeft: 8,
  },
});

const Name = styled('button')({
  all: 'unset',
  cursor: 'pointer',
  padding: '2px 0',
  '& b': { color: token('teal'), fontWeight: 600, marginRight: 2 },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1, borderRadius: 3 },
});

/** Most records that a list shows at once without being asked to open a priority. */
const MOST_OPEN = 400;

/** Rows that are drawn in one go: they take well under the time after which a click feels late. */
const RUN = 200;

type Gaps = ReadonlyMap<string, readonly NodeGap[]>;

/** The thread as nested lists: outcome, priority, indicator with its role, action with its role. */
export function ListView() {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const outcomeId = useSessionState((state) => state.views.thread.outcomeId);
  const graph = graphOf(plan, pack);
  const outline = useMemo(() => outlineOf(graph), [graph]);
  const gaps: Gaps = useMemo(() => nodeGaps(graph), [graph]);
  const isShort = plan.actions.length + plan.indicators.length <= MOST_OPEN;
  const open = (key: string): void => {
    openRecord(session, key);
  };
  const { loose } = outline;
  return (
    <Page>
      <Lists>
        {outline.outcomes
          .filter(({ outcome }) => outcomeId === null || outcome.id === outcomeId)
          .map(({ outcome, priorities }) => (
            <section key={outcome.id} aria-label={outcome.label}>
              <h2>{outcome.label}</h2>
              <ul>
                {priorities.map((one) => (
                  <PriorityItem
                    key={one.priority.id}
                    one={one}
                    gaps={gaps}
                    isOpen={isShort}
                    onOpen={open}
                  />
                ))}
              </ul>
            </section>
          ))}
        {outcomeId === null && loose.indicators.length + loose.actions.length > 0 ? (
          <section aria-label="No priority">
            <h2>No priority</h2>
            <ul>
              {loose.indicators.map((one) => (
                <IndicatorItem key={one.indicator.id} one={one} gaps={gaps} onOpen={open} />
              ))}
              {loose.actions.map(({ id, ref, title }) => (
                <Item
                  key={id}
                  of={`action:${id}`}
                  code={ref}
                  title={title}
                  owes={null}
                  gaps={gaps}
                  onOpen={open}
                />
              ))}
            </ul>
          </section>
        ) : null}
      </Lists>
    </Page>
  );
}

interface ItemProps {
  /** Key of the node. */
  readonly of: string;
  readonly code: string;
  readonly title: string;
  readonly owes: string | null;
  readonly gaps: Gaps;
  readonly onOpen: (key: string) => void;
  readonly children?: ReactNode;
}

function Item({ of, code, title, owes, gaps, onOpen, children }: ItemProps) {
  return (
    <li>
      <Name
        type="button"
        onClick={() => {
          onOpen(of);
        }}
      >
        <b>{code}</b> {title}
      </Name>
      {owes === null ? null : <span className="role"> · {owes}</span>}
      <GapWords of={gaps.get(of) ?? []} />
      {children}
    </li>
  );
}

function GapWords({ of: gaps }: { readonly of: readonly NodeGap[] }) {
  const pack = usePack();
  if (gaps.length === 0) return null;
  return (
    <span className="gap">
      {gaps.some(({ deliberate }) => deliberate === null) ? <Shape name="gap" size={12} /> : null}
      {gapSentence(gaps, pack)}
    </span>
  );
}

interface PriorityItemProps {
  readonly one: OutlinedPriority;
  readonly gaps: Gaps;
  readonly isOpen: boolean;
  readonly onOpen: (key: string) => void;
}

interface RowRunProps extends Omit<PriorityItemProps, 'isOpen'> {
  /** Which of the rows the run begins with. */
  readonly from: number;
}

function PriorityItem({ one, gaps, isOpen, onOpen }: PriorityItemProps) {
  const { priority, indicators, direct } = one;
  // What is folded away is not drawn: in a large plan it is thousands.
  const [isUnfolded, setUnfolded] = useState(isOpen);
  const name = (
    <>
      <PriorityChip>{priority.code}</PriorityChip> {priority.label}
      <GapWords of={gaps.get(`priority:${priority.id}`) ?? []} />
    </>
  );
  if (indicators.length === 0 && direct.length === 0) return <li className="alone">{name}</li>;
  return (
    <li>
      <details
        open={isUnfolded}
        onToggle={({ currentTarget }) => {
          setUnfolded(currentTarget.open);
        }}
      >
        <summary>{name}</summary>
        {isUnfolded ? <PriorityRows one={one} gaps={gaps} onOpen={onOpen} /> : null}
      </details>
    </li>
  );
}

/** What stands under a priority that is unfolded: its indicators, then the actions that move none of them. */
function PriorityRows({ one, gaps, onOpen }: Omit<PriorityItemProps, 'isOpen'>) {
  const runs = useGrowing(Math.ceil((one.indicators.length + one.direct.length) / RUN));
  return (
    <ul>
      {Array.from({ length: runs }, (_, n) => (
        <RowRun key={n} one={one} from={n * RUN} gaps={gaps} onOpen={onOpen} />
      ))}
    </ul>
  );
}

/** A run of those rows: what was drawn of them once is not drawn again for the next. */
const RowRun = memo(function RowRun(props: RowRunProps) {
  const { one, from, gaps, onOpen } = props;
  const indicators = one.indicators.slice(from, from + RUN);
  const start = Math.max(0, from - one.indicators.length);
  const direct = one.direct.slice(start, start + RUN - indicators.length);
  return (
    <>
      {indicators.map((indicator) => (
        <IndicatorItem key={indicator.indicator.id} one={indicator} gaps={gaps} onOpen={onOpen} />
      ))}
      {direct.map(({ id, ref, title }) => (
        <Item
          key={id}
          of={`action:${id}`}
          code={ref}
          title={title}
          owes="serves"
          gaps={gaps}
          onOpen={onOpen}
        />
      ))}
    </>
  );
});

function IndicatorItem({
  one: { indicator, role, actions },
  gaps,
  onOpen,
}: {
  readonly one: OutlinedIndicator;
  readonly gaps: Gaps;
  readonly onOpen: (key: string) => void;
}) {
  return (
    <Item
      of={`indicator:${indicator.id}`}
      code={indicator.code}
      title={indicator.title}
      owes={role}
      gaps={gaps}
      onOpen={onOpen}
    >
      {actions.length === 0 ? null : (
        <ul>
          {actions.map(({ action, role: owes }) => (
            <Item
              key={action.id}
              of={`action:${action.id}`}
              code={action.ref}
              title={action.title}
              owes={owes}
              gaps={gaps}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Item>
  );
}
