import { useEffect, useState } from 'react';

/** How long nothing moves before what takes long to paint is painted, in milliseconds. */
const REST_MS = 300;

/** Whether something has stayed the same for a while. */
export function useAtRest(what: object): boolean {
  const [rested, setRested] = useState<object | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(what);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [what]);
  return rested === what;
}
