import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../../contract/failure';
import type { PaperChoice, PaperLooks } from '../../../../contract/paper-views';
import type { Arguments } from '../../../../contract/requests';
import type { PaperOptions } from '../../../../domain/schema/paper-options';
import type { Session } from '../../../session/session';
import { useSessionState } from '../../../session/use-session';

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

/** The looks in an edition of the styles. */
type FoundLooks = Pick<PaperLookState, 'looks' | 'edition'>;

/** Why the looks could not be had, and after how many times of asking again. */
interface Failed {
  readonly times: number;
  readonly failure: Failure;
}

/** What came of asking for the looks. */
export interface AskedLooks {
  /** Null until they are known. */
  readonly looks: PaperLookState | null;
  /** Why they could not be had when they were asked for last; null: they could, or are being. */
  readonly failure: Failure | null;
  readonly again: () => void;
}

/**
 * The looks of a plan's papers. What is chosen is the session's: the dialog can lie over the preview, and both show the
 * same.
 */
export function usePaperLooks(session: Session, planId: string): AskedLooks {
  const [found, setFound] = useState<FoundLooks | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [times, setTimes] = useState(0);
  const { chosen, edition } = useSessionState(({ views }) => views.exporting);
  const isFirst = useRef(true);
  useEffect(() => {
    let isOver = false;
    void session.bridge.request('paper.looks', { planId }).then((answer) => {
      if (isOver) return;
      setFailed(answer.ok ? null : { times, failure: answer.error });
      if (!answer.ok) return;
      setFound({ looks: answer.value, edition });
      // Another window may have chosen since; but what could not be remembered is nowhere else.
      const isOurs = session.state.views.exporting.chosen?.isKept === false;
      if (isFirst.current && !isOurs) keep(session, answer.value.choice, true);
      isFirst.current = false;
    });
    return () => {
      isOver = true;
    };
  }, [session, planId, edition, times]);
  const asked = {
    failure: failed?.times === times ? failed.failure : null,
    again: () => {
      setTimes(times + 1);
    },
  };
  if (found === null || chosen === null) return { ...asked, looks: null };
  const { choice } = chosen;
  const choose = async (changes: Partial<PaperChoice>): Promise<void> => {
    const next = { ...choice, ...changes };
    keep(session, next, true);
    const kept = await session.bridge.request('paper.choose', {
      planId,
      styleId: next.styleId,
      options: changeable(next.options),
    });
    if (kept.ok) return;
    if (session.state.views.exporting.chosen?.choice === next) keep(session, next, false);
    session.fail(kept.error);
  };
  return {
    ...asked,
    looks: {
      looks: { ...found.looks, choice },
      edition: found.edition,
      choose: (changes) => void choose(changes),
      reload: async (styleId) => {
        await choose({ styleId });
        session.setView('exporting', { edition: edition + 1 });
      },
    },
  };
}

function keep(session: Session, choice: PaperChoice, isKept: boolean): void {
  session.setView('exporting', { chosen: { choice, isKept } });
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
