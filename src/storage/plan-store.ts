import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from '../domain/control';
import type { History } from '../domain/history';
import { fail, ok, type Result } from '../domain/result';
import { LARGEST_FILE } from '../domain/schema/json';
import { prepareFile } from './atomic';
import { linesOf, type Edit, type EditProblem, type Objection } from './edit';
import { Journal } from './journal';
import { sha256, type NewLine } from './journal-line';
import { HEARTBEAT, type Lock } from './lock';
import type { Held, LockOwner } from './lock-file';
import { sweepMarks } from './lock-takeover';
import { settleVersions } from './pending-versions';
import { beginJournal, lockPlan } from './plan-begin';
import {
  JOURNAL_FILE,
  loadPlan,
  LOCK_FILE,
  PLAN_FILE,
  VERSIONS_FOLDER,
  type LoadedPlan,
} from './plan-load';
import { systemCode, type StorageProblem } from './problem';
import { encodeSnapshot } from './snapshot';
import { sweepFolder } from './sweep';
import { readBytes } from './text';

/** After so many lines plan.json is written anew, to keep opening after a crash short. */
const LONGEST_TAIL = 2_000;

/** How to open a plan for writing. */
export interface OpenOptions {
  readonly owner: LockOwner;
  /** Token of a silent holder's lock that is to be replaced; null: only a free lock will do, or one of an ended process. */
  readonly takeOver: string | null;
  /** Told once when the lock turns out to be somebody else's. */
  readonly onLost: () => void;
}

/** Edits are on disk: the number of the last line, and when. */
export interface Acknowledged {
  readonly n: number;
  readonly at: string;
}

/** A plan open for writing: the lock is ours, and every edit is on disk before it is acknowledged. */
export class PlanStore {
  #history: History;
  #n: number;
  #savedAt: string | null;
  #by: string | null;
  #tail: number;
  #sha256: string | null;
  readonly #notices: readonly string[];
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #heart: NodeJS.Timeout;

  private constructor(
    readonly folder: string,
    private readonly lock: Lock,
    private readonly journal: Journal,
    private readonly options: OpenOptions,
    loaded: LoadedPlan,
  ) {
    this.#history = loaded.history;
    this.#n = loaded.n;
    this.#savedAt = loaded.at;
    this.#by = loaded.by;
    this.#tail = loaded.tail;
    // A plan.json that is not ours is set aside by the next snapshot.
    this.#sha256 = loaded.strange === null ? loaded.sha256 : null;
    this.#notices = [loaded.strange?.mended ?? null, ...loaded.notices, loaded.torn].filter(
      (sentence) => sentence !== null,
    );
    this.#heart = setInterval(() => void this.#beat(), HEARTBEAT);
    // A forgotten plan must not keep the program from ending.
    this.#heart.unref();
  }

  /** Opens a plan for writing, or says who has it. */
  static async open(
    folder: string,
    options: OpenOptions,
  ): Promise<Result<PlanStore, StorageProblem | Held>> {
    const taken = await lockPlan(folder, options.owner, options.takeOver);
    if (!taken.ok) return taken;
    const opened = await PlanStore.#openLocked(folder, taken.value, options);
    if (!opened.ok) await taken.value.release();
    return opened;
  }

  static async #openLocked(
    folder: string,
    lock: Lock,
    options: OpenOptions,
  ): Promise<Result<PlanStore, StorageProblem>> {
    await sweepFolder(folder);
    await sweepFolder(join(folder, VERSIONS_FOLDER));
    await sweepMarks(join(folder, LOCK_FILE));
    let loaded = await loadPlan(folder);
    if (!loaded.ok) return loaded;
    if (loaded.value.end === null) {
      const begun = await beginJournal(folder, loaded.value, options.owner);
      if (!begun.ok) return begun;
      loaded = begun;
    }
    await settleVersions(folder, loaded.value.history.plan);
    const { end, strange } = loaded.value;
    assert(end !== null, 'a plan open for writing has a journal');
    const journal = await Journal.open(join(folder, JOURNAL_FILE), end);
    if (!journal.ok) return journal;
    const store = new PlanStore(folder, lock, journal.value, options, loaded.value);
    if (strange !== null) await store.snapshot();
    return ok(store);
  }

  /** The plan and what can be undone. */
  get history(): History {
    return this.#history;
  }

  /** Number of the newest line. */
  get n(): number {
    return this.#n;
  }

  /** When and by whom the newest line was written; null where no journal says so. */
  get lastChange(): { readonly at: string | null; readonly by: string | null } {
    return { at: this.#savedAt, by: this.#by };
  }

  /** What was mended, in sentences. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  /**
   * Carries out edits that follow line `after`, all of them or none, a journal line each; answered when they are on
   * disk. The cost is that of the edits, whatever the size of the plan.
   */
  edit(
    after: number,
    edits: readonly Edit[],
    by: string,
    objection: Objection,
  ): Promise<Result<Acknowledged, EditProblem>> {
    return this.#inTurn(() => this.#edit(after, edits, by, objection));
  }

  async #edit(
    after: number,
    edits: readonly Edit[],
    by: string,
    objection: Objection,
  ): Promise<Result<Acknowledged, EditProblem>> {
    if (after !== this.#n) return fail({ code: 'stale', n: this.#n });
    const planned = linesOf(this.#history, this.#n, edits, by, objection);
    if (!planned.ok) return planned;
    const { lines, history } = planned.value;
    const held = await this.#checkLock();
    if (!held.ok) return held;
    const written = await this.journal.append(lines);
    if (!written.ok) return written;
    this.#history = history;
    this.#n += lines.length;
    this.#tail += lines.length;
    this.#by = by;
    this.#savedAt = this.options.owner.now().toISOString();
    if (this.#tail >= LONGEST_TAIL && !this.#isClosed) void this.snapshot();
    return ok({ n: this.#n, at: this.#savedAt });
  }

  /**
   * Writes plan.json as the plan is now. The bytes are ready before the journal says that they are coming, and only then
   * take the old file's place: a crash at any moment leaves a plan.json whose own line is in the journal.
   */
  snapshot(): Promise<Result<null, StorageProblem>> {
    return this.#inTurn(() => this.#snapshot());
  }

  async #snapshot(): Promise<Result<null, StorageProblem>> {
    const file = join(this.folder, PLAN_FILE);
    const untouched = await this.journal.check();
    if (!untouched.ok) return untouched;
    const kept = await this.#keepStrange(file);
    if (!kept.ok) return kept;
    const { size: offset, hash } = this.journal.end;
    const bytes = encodeSnapshot(this.#history.plan, { n: this.#n, offset, hash });
    // A file that could not be read again is worse than an old one with a long journal.
    if (bytes.byteLength > LARGEST_FILE) return fail({ code: 'notSaved', file, reason: 'EFBIG' });
    const prepared = await prepareFile(file, bytes);
    if (!prepared.ok) return prepared;
    const { owner } = this.options;
    const digest = sha256(bytes);
    const line: NewLine = {
      n: this.#n,
      at: owner.now().toISOString(),
      by: owner.name,
      kind: 'snapshot',
      sha256: digest,
    };
    const noted = await this.journal.append([line]);
    if (!noted.ok) {
      await prepared.value.abandon();
      return noted;
    }
    const written = await prepared.value.commit();
    if (!written.ok) return written;
    this.#tail = 0;
    this.#sha256 = digest;
    return ok(null);
  }

  /** Sets aside a plan.json that is not the one we wrote, so that nobody's work is overwritten. */
  async #keepStrange(file: string): Promise<Result<null, StorageProblem>> {
    const there = await readBytes(file);
    if (!there.ok) return there.error.code === 'missing' ? ok(null) : there;
    if (sha256(there.value) === this.#sha256) return ok(null);
    const stamp = this.options.owner.now().toISOString().replace(/[-:.]/gu, '');
    try {
      await rename(file, join(this.folder, `plan.kept-${stamp}.json`));
      return ok(null);
    } catch (error) {
      return fail({ code: 'notSaved', file, reason: systemCode(error) });
    }
  }

  /** Writes plan.json if the plan changed, and gives the plan up. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearInterval(this.#heart);
    try {
      // A snapshot that fails loses nothing: the journal has it all, and the next opening reads on from the old one.
      if (this.#tail > 0 && (await this.#checkLock()).ok) await this.snapshot();
      await this.#inTurn(() => this.journal.close());
    } finally {
      await this.lock.release();
    }
  }

  /** Whether the lock is still ours. A share that is away for a moment does not lose it. */
  async #checkLock(): Promise<Result<null, StorageProblem>> {
    const file = join(this.folder, LOCK_FILE);
    try {
      if (await this.lock.isOurs()) return ok(null);
    } catch (error) {
      return fail({ code: 'notSaved', file, reason: systemCode(error) });
    }
    this.#lose();
    return fail({ code: 'lockLost', file });
  }

  async #beat(): Promise<void> {
    const held = await this.#checkLock();
    if (held.ok) await this.lock.beat().catch(() => undefined);
  }

  #lose(): void {
    if (this.#isClosed) return;
    clearInterval(this.#heart);
    this.options.onLost();
  }

  /** One thing at a time, in the order of asking. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
