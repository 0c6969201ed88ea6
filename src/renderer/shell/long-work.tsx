import { Suspense, useEffect, useState } from 'react';
import { onDemand } from '../components/on-demand';
import type { Progress } from '../session/state';
import { useSessionState } from '../session/use-session';

/** Work under this shows nothing; longer work shows what it is doing, and how to call it off. */
const QUIET_MS = 600;

const Dialog = onDemand<{ readonly progress: Progress }>(async () => ({
  default: (await import('./progress-dialog')).ProgressDialog,
}));

/** Shows work that runs long. */
export function LongWork() {
  const progress = useSessionState((state) => state.progress);
  const isRunning = progress !== null;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  if (!progress || !isLong) return null;
  return (
    <Suspense fallback={null}>
      <Dialog progress={progress} />
    </Suspense>
  );
}
