import { useCallback, useEffect, useState } from 'react';
import type { PaperChoice, PaperLooks } from '../../../../contract/paper-views';
import type { Arguments } from '../../../../contract/requests';
import type { PaperOptions } from '../../../../domain/schema/paper-options';
import type { Session } from '../../../session/session';

/** How a paper is asked for. */
export type AskedLook = Pick<Arguments<'export.word'>, 'style' | 'options'>;

/** What papers of the plan can look like, and what is chosen. */
export interface PaperLookState {
  readonly looks: PaperLooks;
  /** Chooses another style or other options; the plan's folder remembers it. */
  readonly choose: (changes: Partial<PaperChoice>) => void;
  /** How often a style was added or changed: the same choice gives another paper then. */
  readonly edition: number;
  /** Asks anew which styles there are, after one was added or changed, and takes that one. */
  readonly reload: (styleId: string) => Promise<void>;
}

/** The looks of a plan's papers; null until they are known. */
export function usePaperLooks(session: Session, planId: string): PaperLookState | null {
  const [looks, setLooks] = useState<PaperLooks | null>(null);
  const [edition, setEdition] = useState(0);
  const load = useCallback(async (): Promise<PaperLooks | null> => {
    const answer = await session.bridge.request('paper.looks', { planId });
    if (answer.ok) return answer.value;
    session.fail(answer.error);
    return null;
  }, [session, planId]);
  useEffect(() => {
    let isOver = false;
    void load().then((found) => {
      if (!isOver && found) setLooks(found);
    });
    return () => {
      isOver = true;
    };
  }, [load]);
  if (looks === null) return null;
  const remember = async (choice: PaperChoice): Promise<void> => {
    const { styleId, options } = choice;
    const kept = await session.bridge.request('paper.choose', {
      planId,
      styleId,
      options: changeable(options),
    });
    if (!kept.ok) session.fail(kept.error);
  };
  const choose = (changes: Partial<PaperChoice>): void => {
    const choice = { ...looks.choice, ...changes };
    setLooks({ ...looks, choice });
    void remember(choice);
  };
  const reload = async (styleId: string): Promise<void> => {
    const choice = { ...looks.choice, styleId };
    await remember(choice);
    const found = await load();
    setEdition((before) => before + 1);
    if (found) setLooks({ ...found, choice });
  };
  return { looks, choose, edition, reload };
}

/** The style that papers have now, by its id. */
export function styleIdOf({ choice, usual }: PaperLooks): string {
  return choice.styleId ?? usual;
}

/** What to ask for where these looks are chosen. */
export function askedLook(looks: PaperLooks): Required<AskedLook> {
  return { style: { styleId: styleIdOf(looks) }, options: changeable(looks.choice.options) };
}

function changeable({ columns, appendices, ...rest }: PaperOptions) {
  return { ...rest, columns: [...columns], appendices: [...appendices] };
}
