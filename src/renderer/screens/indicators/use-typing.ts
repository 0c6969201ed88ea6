import { useEffect } from 'react';
import { useSession } from '../../session/use-session';
import type { TypedCell } from '../../session/views/indicators';

/** A cell of a measure. */
export type MeasureCell = Omit<TypedCell, 'text'>;

/**
 * Lets the room know what is being typed into a cell of a measure, so that its verdict follows; null once it is in the
 * plan or given up. It is forgotten with the field.
 */
export function useTyping(cell: MeasureCell | null, text: string | null): void {
  const session = useSession();
  const { indicatorId, partId, field } = cell ?? {};
  useEffect(() => {
    if (text === null) return undefined;
    if (indicatorId === undefined || partId === undefined || field === undefined) return undefined;
    session.setView('indicators', { typed: { indicatorId, partId, field, text } });
    return () => {
      session.setView('indicators', { typed: null });
    };
  }, [session, indicatorId, partId, field, text]);
}
