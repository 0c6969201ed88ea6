import type { Failure } from '../../contract/failure';
import type { Arguments } from '../../contract/requests';
import type { Bridge } from '../../contract/shell';
import type { Access } from '../../contract/views';
import type { HistoryEvent } from '../../domain/history';

type Edit = Arguments<'plan.edit'>['edits'][number];

/** Most edits that are sent together: as many as the services take. */
const MOST_EDITS = 1_000;
/** From so many UTF-16 units on, no further edit goes along; a server takes five times as many bytes (`contract/wire`). */
const LARGE = 4_000_000;

/** How many of the first edits are sent together: at least one, and not more than a request may hold. */
function fewEnough(queue: readonly Edit[]): number {
  let size = 0;
  for (const [at, edit] of queue.slice(0, MOST_EDITS).entries()) {
    size += JSON.stringify(edit).length;
    if (size > LARGE) return Math.max(1, at);
  }
  return Math.min(queue.length, MOST_EDITS);
}

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
  /** Why the last request was not taken; null: it was, or there was none. */
  private failure: Failure['code'] | null = null;
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
    // What somebody may not do can be allowed by now, and nothing says so; a disk or a line has to be seen to first.
    if (this.failure === null || this.failure === 'refused') void this.send();
  }

  /** Whether the services would not have the first edit of the queue. */
  get isRefused(): boolean {
    return this.failure === 'refused';
  }

  /** Whether anything is not on disk yet. */
  get isPending(): boolean {
    return this.queue.length > 0;
  }

  /** Sends again what could not be saved. */
  retry(): void {
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
    this.failure = null;
    let mayRegain = true;
    this.reports.saving();
    while (this.queue.length > 0) {
      const edits = this.queue.slice(0, fewEnough(this.queue));
      const answer = await this.bridge.request('plan.edit', {
        planId: this.planId,
        after: this.after,
        edits,
      });
      if (!answer.ok) {
        const isOutOfStep = OUT_OF_STEP.has(answer.error.code) && mayRegain;
        mayRegain = false;
        const failure = isOutOfStep ? await this.regain() : answer.error;
        if (failure === null) continue;
        this.failure = failure.code;
        this.reports.failed(failure);
        break;
      }
      this.after = answer.value.n;
      this.queue.splice(0, edits.length);
      if (this.queue.length === 0) this.reports.saved(answer.value.at);
    }
    this.isSending = false;
    for (const done of this.idle.splice(0)) done();
  }

  /**
   * A server that was started anew does not know that this window has the plan, and one whose answer got lost is further
   * on than this window. Opens the plan again and goes on where it stands: edits that were written before the answer got
   * lost are there already. Null, or why it cannot go on.
   */
  private async regain(): Promise<Failure | null> {
    const { bridge, planId, queue } = this;
    const opened = await bridge.request('plan.open', { planId });
    if (!opened.ok) return opened.error;
    const { access, n, savedAt } = opened.value;
    if (access.kind === 'read') return heldMeanwhile(access);
    const changes = await bridge.request('plan.changes', { planId, limit: 500 });
    if (!changes.ok) return changes.error;
    const written = changes.value.filter((change) => change.n > this.after).toReversed();
    const areOurs = written.every(
      ({ at, kind }, place) => at === queue[place]?.at && kind === queue[place].event.kind,
    );
    if (!areOurs) return CHANGED_MEANWHILE;
    queue.splice(0, written.length);
    this.after = n;
    if (queue.length === 0) this.reports.saved(savedAt ?? new Date().toISOString());
    return null;
  }
}

/** How the services say that they and this window do not agree on where the plan stands. */
const OUT_OF_STEP: ReadonlySet<Failure['code']> = new Set(['readOnly', 'stale']);

const CHANGED_MEANWHILE: Failure = {
  code: 'stale',
  message:
    'This plan was changed elsewhere while Golden Thread was away, so the last changes made here cannot be saved. Nothing was overwritten. Copy what you need out of this window, then reload it.',
};

function heldMeanwhile(access: Extract<Access, { kind: 'read' }>): Failure {
  const { holder, because } = access;
  return {
    code: 'readOnly',
    message:
      because ??
      `${holder.name} has opened this plan on ${holder.host} meanwhile, so the last changes are not on disk. They are kept in this window: ask for the plan to be closed there, then try again.`,
  };
}
