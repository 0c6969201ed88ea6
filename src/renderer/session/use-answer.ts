import { useEffect, useState } from 'react';
import type { Arguments, RequestName, Results } from '../../contract/requests';
import { useSession } from './use-session';

/** What a request gave, and how to ask again. */
export interface Answer<T> {
  /** Null until the first answer has come. */
  readonly value: T | null;
  readonly reload: () => void;
}

/**
 * Asks the services when a component is shown and whenever the arguments change; a failure is shown as a message.
 * Arguments of null ask nothing.
 */
export function useAnswer<N extends RequestName>(
  name: N,
  args: Arguments<N> | null,
): Answer<Results[N]> {
  const session = useSession();
  const [value, setValue] = useState<Results[N] | null>(null);
  const [turn, setTurn] = useState(0);
  // Arguments are plain data: their text tells whether they changed; the turn makes one ask again.
  const key = JSON.stringify({ args, turn });
  useEffect(() => {
    let isCurrent = true;
    const wanted = JSON.parse(key) as { readonly args: Arguments<N> | null };
    if (wanted.args !== null) {
      void session.bridge.request(name, wanted.args).then((answer) => {
        if (!isCurrent) return;
        if (answer.ok) setValue(answer.value);
        else session.fail(answer.error);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [session, name, key]);
  return {
    value,
    reload: () => {
      setTurn((before) => before + 1);
    },
  };
}
