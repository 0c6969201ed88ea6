import { useEffect, useState } from 'react';

/** How long a value must stay before what follows it is drawn, in milliseconds: longer than a key that repeats. */
const REST_MS = 80;

/** The value once it has stayed for a moment; for panels that follow a selection while people walk through a list. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return undefined;
    const timer = setTimeout(() => {
      setSettled(value);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [settled, value]);
  return settled;
}
