import type { Pack } from '../domain/schema/pack';
import type { Objection } from '../storage/edit';
import type { PlanStore } from '../storage/plan-store';

/** A plan that a window of this process writes to. */
export interface Writer {
  readonly planId: string;
  readonly folder: string;
  readonly windowId: string;
  readonly store: PlanStore;
  readonly name: string;
  readonly since: string;
  readonly pack: Pack;
  /** What the plan's pack has to say to a command of somebody with a role. */
  readonly objectionTo: (role: string) => Objection;
}

/** The plans that this process writes to, one window each. Opening and closing happen one after the other. */
export class Writers {
  readonly #writers = new Map<string, Writer>();
  #queue: Promise<unknown> = Promise.resolve();

  /** `onChange` is told when a plan was opened or closed for writing. */
  constructor(private readonly onChange: (writer: Writer) => void) {}

  get(planId: string): Writer | null {
    return this.#writers.get(planId) ?? null;
  }

  /** The writer of a folder, or null. */
  inFolder(folder: string): Writer | null {
    return [...this.#writers.values()].find((writer) => writer.folder === folder) ?? null;
  }

  add(writer: Writer): void {
    this.#writers.set(writer.planId, writer);
    this.onChange(writer);
  }

  /** Closes a plan; null ids match all. */
  async close(match: { readonly planId?: string; readonly windowId?: string }): Promise<void> {
    const { planId, windowId } = match;
    for (const writer of this.#writers.values()) {
      if (planId !== undefined && writer.planId !== planId) continue;
      if (windowId !== undefined && writer.windowId !== windowId) continue;
      this.#writers.delete(writer.planId);
      await writer.store.close();
      this.onChange(writer);
    }
  }

  /** One opening or closing at a time, so that two windows cannot both find a lock free. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
