import type { WrittenEdits } from '../../contract/requests';
import type { Bridge } from '../../contract/shell';
import type { Access, PlanNow } from '../../contract/views';
import { advance, type History } from '../../domain/history';
import type { OpenState } from './state';

/** The plan as the window shows it, and how to show it otherwise. */
export interface Shown {
  readonly open: () => OpenState | null;
  readonly change: (changes: Partial<OpenState>) => void;
}

/**
 * Keeps a plan that is open for reading as it is where it is written. Edits of another window of the same program come
 * as events and are carried out here by the same reducer, so that what they do not touch stays the same objects and is
 * not drawn again. What cannot be followed so is fetched whole: edits of another program, and where one was missed.
 */
export class Follower {
  private isStopped = false;

  constructor(
    private readonly bridge: Bridge,
    private readonly planId: string,
    private n: number,
    private readonly shown: Shown,
  ) {}

  /** The window shows another plan, or the same one for writing. */
  stop(): void {
    this.isStopped = true;
  }

  /** Edits were written in another window; null: something else happened there. */
  take(written: WrittenEdits | null): void {
    if (this.isStopped || (written !== null && written.n <= this.n)) return;
    const history = written?.after === this.n ? this.historyAfter(written) : null;
    if (written === null || history === null) void this.look();
    else this.show(history, written.n, written.at);
  }

  /** Asks how the plan stands. Where there is no answer it stays as it is: the next look may have one. */
  async look(): Promise<void> {
    const { bridge, planId, n } = this;
    const answer = await bridge.request('plan.look', { planId, n });
    if (!answer.ok || this.isStopped) return;
    const { holder, news } = answer.value;
    this.heldBy(holder);
    // Events may have overtaken the answer.
    if (news !== null && news.n > this.n) this.show(news.history, news.n, news.savedAt);
  }

  private historyAfter({ edits }: WrittenEdits): History | null {
    let history = this.shown.open()?.history ?? null;
    for (const { event } of edits) {
      const moved = history === null ? null : advance(history, event);
      history = moved?.ok === true ? moved.value.history : null;
    }
    return history;
  }

  private show(history: History, n: number, savedAt: string | null): void {
    this.n = n;
    const save =
      savedAt === null ? { kind: 'none' as const } : { kind: 'saved' as const, at: savedAt };
    this.shown.change({ history, save });
  }

  /** A plan that nobody has any more can be taken over; one on a disk that is read-only stays what it is. */
  private heldBy(holder: PlanNow['holder']): void {
    const before = this.shown.open()?.access;
    if (before?.kind !== 'read' || before.because !== undefined) return;
    const access: Access = holder ?? { ...before, canTakeOver: true };
    if (JSON.stringify(access) !== JSON.stringify(before)) this.shown.change({ access });
  }
}
