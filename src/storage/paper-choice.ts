import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../domain/result';
import { id } from '../domain/schema/common';
import { paperOptionsSchema } from '../domain/schema/paper-options';
import { WHOLE_PAPER } from '../domain/paper-options';
import { openDocument, type JsonDocument } from './document';
import type { StorageProblem } from './problem';

const paperChoiceFile = z.strictObject({
  format: z.literal('golden-thread/paper'),
  schema: z.literal(1),
  /** Id of a house style; null: the pack's, or plain. */
  style: id.nullable(),
  options: paperOptionsSchema,
});

/** How the papers of a plan were wanted last. */
export type PaperChoiceFile = Readonly<z.infer<typeof paperChoiceFile>>;

/** Opens what the folder of a plan remembers of its papers. */
export function openPaperChoice(
  planFolder: string,
): Promise<Result<JsonDocument<PaperChoiceFile>, StorageProblem>> {
  return openDocument<PaperChoiceFile>(join(planFolder, 'paper.json'), paperChoiceFile, {
    format: 'golden-thread/paper',
    schema: 1,
    style: null,
    options: {
      ...WHOLE_PAPER,
      columns: [...WHOLE_PAPER.columns],
      appendices: [...WHOLE_PAPER.appendices],
    },
  });
}
