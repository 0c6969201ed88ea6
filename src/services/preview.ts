import type { Failure } from '../contract/failure';
import type { PreviewedPaper } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import { ok, type Result } from '../domain/result';
import { planAndPack } from './content';
import type { Context } from './context';
import { checkMade } from './document-checks';
import { exportWord } from './exports';

/**
 * Makes the Word file of a plan, checks it and hands over its bytes to be looked at. The file stays at hand under its id:
 * what is kept then is byte for byte what was shown.
 */
export async function previewPaper(
  context: Context,
  windowId: string,
  args: Arguments<'export.preview'>,
): Promise<Result<PreviewedPaper, Failure>> {
  const read = await planAndPack(context, args.planId);
  if (!read.ok) return read;
  const made = await exportWord(context, windowId, args);
  if (!made.ok) return made;
  const { fileId, name } = made.value;
  const bytes = context.files.look(fileId)?.bytes ?? new Uint8Array();
  const checked = await checkMade(context, args.exportId, { plan: read.value.plan, name, bytes });
  if (!checked.ok) return checked;
  const { checks } = checked.value;
  return ok({ ...made.value, checks, base64: Buffer.from(bytes).toString('base64') });
}
