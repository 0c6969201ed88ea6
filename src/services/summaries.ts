import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { planSummaryOf } from '../domain/queries/summary';
import { planKind } from '../domain/schema/common';
import type { Pack } from '../domain/schema/pack';
import { planStatus, type Plan } from '../domain/schema/plan';
import { openDocument, type JsonDocument } from '../storage/document';
import { ensureFolder } from '../storage/folders';
import { JOURNAL_FILE, PLAN_FILE } from '../storage/plan-load';
import type { Environment } from './environment';

const summary = z.strictObject({
  planId: z.string(),
  kind: planKind,
  sample: z.boolean(),
  packId: z.string(),
  division: z.string(),
  directorate: z.string(),
  year: z.string(),
  status: planStatus,
  waitsFor: z.array(z.string()).readonly(),
  versionLabel: z.string(),
  deadline: z
    .strictObject({ step: z.enum(['draft', 'comments', 'approval', 'review']), on: z.string() })
    .nullable(),
  sections: z.number(),
  actions: z.number(),
  indicators: z.number(),
  words: z.number(),
  complete: z.number(),
  mustFix: z.number(),
  thread: z.strictObject({ made: z.number(), wanted: z.number(), deliberate: z.number() }),
  editedAt: z.string().nullable(),
  editedBy: z.string().nullable(),
  bytes: z.number(),
});

const cacheFile = z.strictObject({
  format: z.literal('golden-thread/summaries'),
  schema: z.literal(4),
  entries: z.record(
    z.string(),
    z.strictObject({
      stamp: z.string(),
      summary,
      /** Commitments of the pack that the plan's actions take up. */
      commitmentIds: z.array(z.string()),
    }),
  ),
});
type Cache = z.infer<typeof cacheFile>;
/** What is remembered of a plan while its files stay as they are. */
export type Remembered = Cache['entries'][string];

const EMPTY: Cache = { format: 'golden-thread/summaries', schema: 4, entries: {} };

function fileStamp(info: { readonly size: number; readonly mtimeMs: number } | null): string {
  return info ? `${String(info.size)}@${String(info.mtimeMs)}` : 'none';
}

/** When a plan was changed last, and by whom. */
export interface LastChange {
  readonly at: string | null;
  readonly by: string | null;
}

/** Sums a plan up for the list, and for what other plans ask of it. */
export function sumUpPlan(
  plan: Plan,
  pack: Pack,
  change: LastChange,
  bytes: number,
): Omit<Remembered, 'stamp'> {
  return {
    summary: { ...planSummaryOf(plan, pack), editedAt: change.at, editedBy: change.by, bytes },
    commitmentIds: [...new Set(plan.actions.flatMap(({ commitmentIds }) => commitmentIds))],
  };
}

/**
 * What plans were summed up to, by the size and time of their files, so that a list of a hundred plans reads none of
 * them. Kept with this computer's settings, never in the library; it can be deleted at any time.
 */
export class Summaries {
  readonly #open = new Map<string, JsonDocument<Cache>>();

  constructor(private readonly env: Environment) {}

  /** What the files of a plan look like from outside. */
  async stampOf(folder: string): Promise<{ readonly stamp: string; readonly bytes: number }> {
    const [plan, journal] = await Promise.all([
      stat(join(folder, PLAN_FILE)).catch(() => null),
      stat(join(folder, JOURNAL_FILE)).catch(() => null),
    ]);
    const stamp = `${fileStamp(plan)} ${fileStamp(journal)}`;
    return { stamp, bytes: plan?.size ?? 0 };
  }

  /** What the packs look like from outside, which the figures depend on as well, and on this version's rules. */
  async packStamp(files: readonly string[]): Promise<string> {
    const infos = await Promise.all(files.map((file) => stat(file).catch(() => null)));
    return [this.env.appVersion, ...infos.map(fileStamp)].join(' ');
  }

  /** The summaries known of a library, by the name of the plan's folder. */
  async known(libraryFolder: string): Promise<ReadonlyMap<string, Remembered>> {
    const document = await this.#document(libraryFolder);
    return new Map(Object.entries(document?.data.entries ?? {}));
  }

  /** Remembers summaries; a cache that cannot be written only costs time later. */
  async remember(libraryFolder: string, entries: ReadonlyMap<string, Remembered>): Promise<void> {
    const document = await this.#document(libraryFolder);
    await document?.set({ ...EMPTY, entries: Object.fromEntries(entries) });
  }

  async #document(libraryFolder: string): Promise<JsonDocument<Cache> | null> {
    const known = this.#open.get(libraryFolder);
    if (known) return known;
    const folder = join(this.env.configDir, 'cache');
    await ensureFolder(folder);
    const digest = createHash('sha256').update(libraryFolder).digest('hex').slice(0, 16);
    const file = join(folder, `${basename(libraryFolder)}-${digest}.json`);
    let opened = await openDocument<Cache>(file, cacheFile, EMPTY);
    if (!opened.ok) {
      await rm(file, { force: true }).catch(() => undefined);
      opened = await openDocument<Cache>(file, cacheFile, EMPTY);
    }
    if (!opened.ok) return null;
    this.#open.set(libraryFolder, opened.value);
    return opened.value;
  }
}
