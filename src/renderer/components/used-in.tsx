import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { written } from '../../domain/in-words';
import { fieldOfLive } from '../../domain/live/field';
import { sayerOf } from '../../domain/live/say';
import { around, usesOf, type Use, type UsedKind } from '../../domain/live/uses';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { usePack, usePlan, useSession } from '../session/use-session';
import { token } from '../theme/tokens';

const List = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });
const Place = styled('button')({
  all: 'unset',
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  padding: '4px 0',
  cursor: 'pointer',
  lineHeight: '18px',
  overflowWrap: 'anywhere',
  '& b': { fontWeight: 600, color: token('teal') },
  '& mark': { background: token('tealTint'), color: 'inherit', borderRadius: 3 },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1, borderRadius: 3 },
});

/** How much of a text is shown on either side of what follows the record, in characters. */
const REACH = 30;

interface RecordProps {
  readonly kind: UsedKind;
  readonly id: string;
}

/** "Used in 3 places of the text". */
export function usedWords(count: number): string {
  return `Used in ${count === 1 ? '1 place' : `${written(count)} places`} of the text`;
}

/** How often the narrative follows a record. */
export function useUses({ kind, id }: RecordProps) {
  return usesOf(usePlan(), kind, id);
}

interface UsedInProps extends RecordProps {
  /** Called before a place is gone to. */
  readonly onLeave?: () => void;
}

/** The places of the narrative that follow a record, each to go to; nothing where there is none. */
export function UsedIn({ kind, id, onLeave }: UsedInProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const places = useMemo(() => {
    const say = sayerOf(plan, pack);
    return usesOf(plan, kind, id).flatMap(({ room, sectionId, nth }) => {
      const text = textOf(plan, pack, room, sectionId);
      if (text === null) return [];
      const { title, body } = text;
      return [{ room, sectionId, nth, title, ...around(body, nth, say, REACH) }];
    });
  }, [plan, pack, kind, id]);
  if (places.length === 0) return null;
  return (
    <List>
      {places.map(({ room, sectionId, nth, title, before, words, after }) => (
        <li key={`${room} ${sectionId} ${String(nth)}`}>
          <Place
            type="button"
            onClick={() => {
              onLeave?.();
              session.go(room, sectionId, fieldOfLive(nth));
            }}
          >
            <b>{title}</b>: {before}
            <mark>{words}</mark>
            {after}
          </Place>
        </li>
      ))}
    </List>
  );
}

/** A section or a part of the covering report with its title; null where it is gone. */
function textOf(
  { sections, covering }: Plan,
  { coveringReport }: Pack,
  room: Use['room'],
  id: string,
): Pick<Plan['sections'][number], 'title' | 'body'> | null {
  if (room === 'narrative') return sections.find((one) => one.id === id) ?? null;
  const text = covering.texts.find((one) => one.id === id);
  const title = coveringReport.parts.find((one) => one.id === id)?.title ?? id;
  return text === undefined ? null : { title: `Covering report, ${title}`, body: text.body };
}
