import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../domain/result';
import { id, line } from '../domain/schema/common';
import { openDocument, type JsonDocument } from './document';
import { ensureFolder } from './folders';
import type { StorageProblem } from './problem';

const settingsFile = z.strictObject({
  format: z.literal('golden-thread/settings'),
  schema: z.literal(1),
  /** Name that edits, locks and versions are signed with. */
  person: line,
  theme: z.enum(['light', 'dark', 'system']),
  /** What they are in reviews, by the id of a pack's role; left out until they say it. */
  role: id.optional(),
  /** Folder of the library that was open last. */
  library: z.string().nullable(),
});

/** What this computer remembers of its user. */
export type StoredSettings = Readonly<z.infer<typeof settingsFile>>;

/** Opens the settings of this computer; a first start finds the defaults. */
export async function openSettings(
  configFolder: string,
  person: string,
): Promise<Result<JsonDocument<StoredSettings>, StorageProblem>> {
  const file = join(configFolder, 'settings.json');
  const made = await ensureFolder(configFolder);
  if (!made.ok) return made;
  return openDocument<StoredSettings>(file, settingsFile, {
    format: 'golden-thread/settings',
    schema: 1,
    person,
    theme: 'system',
    library: null,
  });
}
