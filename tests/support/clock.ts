import type { Timers } from '../../src/server/timers';

/** A clock that stands still until a test moves it. */
export class Clock implements Timers {
  #now = 0;
  #alarms: { readonly at: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, run };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** Lets time pass; alarms go off in order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = this.#alarms.filter((alarm) => alarm.at <= end).toSorted((a, b) => a.at - b.at);
      const [next] = due;
      if (!next) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
  }
}
