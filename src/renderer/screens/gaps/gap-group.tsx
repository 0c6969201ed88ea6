import Button from '@mui/material/Button';
import { Link2, Plus } from 'lucide-react';
import { useState } from 'react';
import { GAP_ABOUT } from '../../../domain/gap-codes';
import { GAP_TITLES, type Gap } from '../../../domain/gaps/gap';
import { written } from '../../../domain/in-words';
import type { GapCode } from '../../../domain/schema/common';
import { Caption } from '../../components/layout';
import { PriorityChip } from '../../components/thread';
import { useFindings } from '../../session/use-findings';
import { useCanWrite, usePack, usePlan, useSession } from '../../session/use-session';
import { addAction, doIt } from '../actions/operations';
import { Fold, Items, Name, Ways } from './parts';
import { waysFor, type Way } from './ways';

/** Gaps that are listed before somebody asks for more; a large plan has thousands. */
const FIRST = 30;

interface GapGroupProps {
  readonly code: GapCode;
  /** The open gaps of this code. */
  readonly gaps: readonly Gap[];
  readonly onLink: (gap: Gap) => void;
  readonly onKeep: (gap: Gap) => void;
}

/** The open gaps of one code, each with its ways out. */
export function GapGroup({ code, gaps, onLink, onKeep }: GapGroupProps) {
  const [most, setMost] = useState(FIRST);
  const rest = gaps.length - most;
  const isMust = useFindings().some(({ gap, severity }) => gap === code && severity === 'must');
  return (
    <Fold name={code} title={GAP_TITLES[code]} count={gaps.length} isMust={isMust}>
      <Items aria-label={GAP_TITLES[code]}>
        {gaps.slice(0, most).map((gap) => (
          <GapItem key={gap.about} gap={gap} onLink={onLink} onKeep={onKeep} />
        ))}
        {rest > 0 ? (
          <li>
            <Button
              variant="text"
              onClick={() => {
                setMost(most + FIRST * 5);
              }}
            >
              Show {written(Math.min(rest, FIRST * 5))} more of {written(rest)}
            </Button>
          </li>
        ) : null}
      </Items>
    </Fold>
  );
}

interface GapItemProps {
  readonly gap: Gap;
  readonly onLink: (gap: Gap) => void;
  readonly onKeep: (gap: Gap) => void;
}

function GapItem({ gap, onLink, onKeep }: GapItemProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const canWrite = useCanWrite();
  const goThere = (): void => {
    session.go(gap.focus.room, gap.focus.id, gap.focus.field, { lands: true });
  };
  const take = (way: Way): void => {
    switch (way.kind) {
      case 'link':
        onLink(gap);
        break;
      case 'newAction':
        addAction(session, gap.about);
        break;
      case 'act':
        doIt(session, way.command());
        break;
      case 'go':
        goThere();
        break;
    }
  };
  const ways = canWrite ? waysFor(gap, plan, pack, () => `ind-${crypto.randomUUID()}`) : [];
  return (
    <li data-gap={`${gap.code} ${gap.about}`}>
      <Name>
        <GapName gap={gap} />
      </Name>
      {needsSentence(gap) ? <Caption style={{ display: 'block' }}>{gap.sentence}</Caption> : null}
      <Ways>
        {ways.map((way) => (
          <Button
            key={way.label}
            {...(way.kind === 'link' ? { startIcon: <Link2 size={14} aria-hidden="true" /> } : {})}
            {...(way.kind === 'act' ? { startIcon: <Plus size={14} aria-hidden="true" /> } : {})}
            {...(way.kind === 'act' ? { title: way.about } : {})}
            aria-label={`${way.label.replace('…', '')} for ${gap.name}`}
            onClick={() => {
              take(way);
            }}
          >
            {way.label}
          </Button>
        ))}
        {canWrite ? (
          <Button
            aria-label={`Deliberate gap: ${gap.name}`}
            onClick={() => {
              onKeep(gap);
            }}
          >
            Deliberate gap…
          </Button>
        ) : gap.focus.id === null ? null : (
          <Button aria-label={`Go there for ${gap.name}`} onClick={goThere}>
            Go there
          </Button>
        )}
      </Ways>
    </li>
  );
}

/** The heading says it all, but for what hangs on figures and documents. */
function needsSentence({ code }: Gap): boolean {
  return code === 'G3' || code === 'G8' || code === 'G14' || code === 'G15';
}

/** What a gap is about: a priority by its chip, all else by its code in bold. */
function GapName({ gap: { code, ref, name } }: { readonly gap: Gap }) {
  const title = name.slice(ref.length).trim();
  return (
    <>
      {GAP_ABOUT[code] === 'priority' ? (
        <PriorityChip>{ref}</PriorityChip>
      ) : (
        <b style={{ fontWeight: 600 }}>{ref}</b>
      )}{' '}
      {title}
    </>
  );
}
