/** Time as the server needs it; tests hand in a clock of their own. */
export interface Timers {
  /** Runs something later; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The computer's own time. A timer never keeps the process alive. */
export const realTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};
