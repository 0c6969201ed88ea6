import type { Failure } from '../../contract/failure';
import type { Arguments } from '../../contract/requests';
import type { Bridge } from '../../contract/shell';
import type { HistoryEvent } from '../../domain/history';

type Edit = Arguments<'plan.edit'>['edits'][number];

/** What the saver tells of its progress. */
export interface SaverReports {
  saving(): void;
  saved(at: string): void;
  failed(failure: Failure): void;
}

/**
 * Sends edits to the services in order, one request at a time; edits that come while one is under way go together in
 * the next. An edit leaves the queue only when its journal line is on disk, so after a failure nothing is lost:
 * {@link Saver.retry} sends the rest again.
 */
export class Saver {
  private queue: Edit[] = [];
  private isSending = false;
  private hasFailed = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly bridge: Bridge,
    private readonly planId: string,
    private after: number,
    private readonly reports: SaverReports,
  ) {}

  /** Puts an edit into the queue; `at` is the moment of the edit. */
  add(event: HistoryEvent, at: Date): void {
    // The window's own state is read-only plain data; a request is the same data.
    this.queue.push({ at: at.toISOString(), event } as Edit);
    if (!this.hasFailed) void this.send();
  }

  /** Whether anything is not on disk yet. */
  get isPending(): boolean {
    return this.queue.length > 0;
  }

  /** Sends again what could not be saved. */
  retry(): void {
    this.hasFailed = false;
    void this.send();
  }

  /** Resolves when the queue is empty or sending failed. */
  settled(): Promise<void> {
    if (!this.isSending) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  private async send(): Promise<void> {
    if (this.isSending || this.queue.length === 0) return;
    this.isSending = true;
    this.reports.saving();
    while (this.queue.length > 0) {
      const edits = this.queue.slice(0, 1_000);
      const answer = await this.bridge.request('plan.edit', {
        planId: this.planId,
        after: this.after,
        edits,
      });
      if (!answer.ok) {
        this.hasFailed = true;
        this.reports.failed(answer.error);
        break;
      }
      this.after = answer.value.n;
      this.queue.splice(0, edits.length);
      if (this.queue.length === 0) this.reports.saved(answer.value.at);
    }
    this.isSending = false;
    for (const done of this.idle.splice(0)) done();
  }
}
