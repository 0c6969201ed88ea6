import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../domain/result';
import { id } from '../domain/schema/common';
import { openDocument, type JsonDocument } from './document';
import { ensureFolder } from './folders';
import type { StorageProblem } from './problem';

const seenFile = z.strictObject({
  format: z.literal('golden-thread/seen'),
  schema: z.literal(1),
  /** Keys of changes by the id of their plan, the newest ticks last. */
  plans: z.record(id, z.array(id)),
});

/** What a person has ticked as seen in comparisons. */
export type SeenFile = Readonly<z.infer<typeof seenFile>>;

/** Opens what this computer remembers of changes that were seen. */
export async function openSeen(
  configFolder: string,
): Promise<Result<JsonDocument<SeenFile>, StorageProblem>> {
  const made = await ensureFolder(configFolder);
  if (!made.ok) return made;
  return openDocument<SeenFile>(join(configFolder, 'seen.json'), seenFile, {
    format: 'golden-thread/seen',
    schema: 1,
    plans: {},
  });
}
