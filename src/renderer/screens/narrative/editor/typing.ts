/** How long typing must rest before the text becomes an edit of the plan, in milliseconds. */
export const PAUSE_MS = 700;
/** Typing without a rest is handed over this often, so that a crash costs seconds at most. */
export const LONGEST_WAIT_MS = 5_000;
/** A longer rest than this ends a burst: what is typed after it is a step of its own for Undo. */
export const BURST_REST_MS = 2_500;

/**
 * Gathers typing into edits of the plan. Edits of one burst carry one key, so that the history makes them one step.
 * Clock and timer are those of the page.
 */
export class Typing {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstAt: number | null = null;
  private lastAt = 0;
  private key: string | null = null;

  /** `write` makes an edit of the text as it is now; it does nothing where the plan already says so. */
  constructor(private readonly write: (merge: string) => void) {}

  /** Whether something was typed that is not written yet. */
  get isPending(): boolean {
    return this.firstAt !== null;
  }

  /** Whether what is typed now belongs to the step of what was typed before. */
  get isBurst(): boolean {
    return (this.isPending || this.key !== null) && !this.hasRested;
  }

  /** The person changed the text. */
  typed(): void {
    const now = Date.now();
    if (this.hasRested) this.key = null;
    this.lastAt = now;
    this.firstAt ??= now;
    this.clear();
    const wait = Math.min(PAUSE_MS, this.firstAt + LONGEST_WAIT_MS - now);
    this.timer = setTimeout(() => {
      this.handOver();
    }, wait);
  }

  /** Writes what was typed since the last time. */
  handOver(): void {
    this.clear();
    if (this.firstAt === null) return;
    this.firstAt = null;
    // Never the same in two bursts, also not after the window was opened again: the history of a plan outlives it.
    this.key ??= `typing:${crypto.randomUUID()}`;
    this.write(this.key);
  }

  /** Writes what was typed, and makes what comes next a step of its own. */
  endBurst(): void {
    this.handOver();
    this.key = null;
  }

  /** What was typed is in the plan by other means; what comes next is a step of its own. */
  forget(): void {
    this.clear();
    this.firstAt = null;
    this.key = null;
  }

  private get hasRested(): boolean {
    return Date.now() - this.lastAt > BURST_REST_MS;
  }

  private clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
