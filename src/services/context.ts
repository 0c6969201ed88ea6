import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import type { JsonDocument } from '../storage/document';
import { isLibrary, LIBRARY_FILE, type Library } from '../storage/library';
import { openSettings, type StoredSettings } from '../storage/settings';
import type { Environment } from './environment';
import { failed, storageFailure } from './failures';
import { FileShelf } from './files';
import type { Notice } from './services';
import { PackCache } from './pack-cache';
import { Summaries } from './summaries';
import { Writers } from './writers';

/** A plan as it is now, where it lies and where it stands in its journal. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly n: number;
  readonly folder: string;
}

/** What the use cases of one process share. */
export class Context {
  /** The open library, or null before the first. */
  library: Library | null = null;
  /** Folders of the plans that were listed last, by the plan's id. */
  planFolders = new Map<string, string>();
  /** Plans that are read as they were, by their id; see {@link Services.holdPlan}. */
  readonly held = new Map<string, ReadPlan>();
  readonly files: FileShelf;
  readonly summaries: Summaries;
  readonly packs = new PackCache();
  readonly writers = new Writers(({ planId, windowId }) => {
    this.notifyOthers(windowId, { name: 'plan.changed', payload: { planId, written: null } });
  });
  /** The last writing of what was seen: the next one waits for it. */
  seenTurn: Promise<unknown> = Promise.resolve();
  /** The last making of the sample: the next one waits for it, and finds it there. */
  sampleTurn: Promise<unknown> = Promise.resolve();
  /** Exports under way, by their id. */
  readonly exports = new Map<string, AbortController>();
  /** The newest search of each window: an earlier one sees that it is no longer wanted. */
  readonly searches = new Map<string, symbol>();
  readonly #listeners = new Map<string, Set<(notice: Notice) => void>>();
  #settings: JsonDocument<StoredSettings> | null = null;
  /** The last change of the settings: the next one waits for it. */
  #settingsTurn: Promise<unknown> = Promise.resolve();

  constructor(readonly env: Environment) {
    this.files = new FileShelf(env.newId);
    this.summaries = new Summaries(env);
  }

  /** The settings of this computer, read once. */
  async settings(): Promise<Result<JsonDocument<StoredSettings>, Failure>> {
    return this.#settings ? ok(this.#settings) : this.#readSettings();
  }

  async #readSettings(): Promise<Result<JsonDocument<StoredSettings>, Failure>> {
    const opened = await openSettings(this.env.configDir, this.env.person);
    if (!opened.ok) return storageFailure(opened.error);
    this.#settings = opened.value;
    return opened;
  }

  /** Changes the settings, one change after the other: none takes back what another changed. Gives them as they are then. */
  changeSettings(changes: Partial<StoredSettings>): Promise<Result<StoredSettings, Failure>> {
    const change = async (): Promise<Result<StoredSettings, Failure>> => {
      // Read anew each time: another program of the same person may have changed them as well.
      const settings = await this.#readSettings();
      if (!settings.ok) return settings;
      const written = await settings.value.set({ ...settings.value.data, ...changes });
      return written.ok ? ok(settings.value.data) : storageFailure(written.error);
    };
    const turn = this.#settingsTurn.then(change, change);
    this.#settingsTurn = turn;
    return turn;
  }

  /** Name that the person's work is signed with; a settings file that cannot be read must not stop the work. */
  async person(): Promise<string> {
    const settings = await this.settings();
    const name = settings.ok ? settings.value.data.person : '';
    return name.trim() === '' ? this.env.person : name;
  }

  /** What the person is in reviews, by the id of a role; blank where they never said it. */
  async role(): Promise<string> {
    const settings = await this.settings();
    return settings.ok ? (settings.value.data.role ?? '') : '';
  }

  /** The open library, or the failure to show where there is none. */
  openLibrary(): Result<Library, Failure> {
    if (this.library) return ok(this.library);
    return failed('notFound', 'No library is open. Nothing was changed; open one first.');
  }

  /**
   * The open library, if it can be reached now. The disk or share that it lies on may be gone since it was opened: then
   * it is not an empty library, and nothing is to be made where it was.
   */
  async reachLibrary(): Promise<Result<Library, Failure>> {
    const library = this.openLibrary();
    if (!library.ok || (await isLibrary(library.value.folder))) return library;
    return storageFailure({ code: 'missing', file: join(library.value.folder, LIBRARY_FILE) });
  }

  /** Sends events to a window; see {@link Services.subscribe}. */
  subscribe(windowId: string, listener: (notice: Notice) => void): () => void {
    const listeners = this.#listeners.get(windowId) ?? new Set();
    this.#listeners.set(windowId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(windowId);
    };
  }

  /** Tells every window but one something. */
  notifyOthers(windowId: string, notice: Notice): void {
    for (const other of this.#listeners.keys()) if (other !== windowId) this.notify(other, notice);
  }

  /** Tells a window something. */
  notify(windowId: string, notice: Notice): void {
    for (const listener of this.#listeners.get(windowId) ?? []) listener(notice);
  }
}
