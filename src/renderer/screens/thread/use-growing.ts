import { useEffect, useState } from 'react';

/** How many of some things are to be drawn: one at once and the rest one in each frame, so that nothing waits for all of them. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const frame = requestAnimationFrame(() => {
      setDrawn(drawn + 1);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [drawn, total]);
  return Math.min(drawn, total);
}
