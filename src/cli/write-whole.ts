import { writeOutside } from '../services/outside-files';
import { CliError } from './io';

/** Writes a file that the person named, as the desktop does; the old one stays until the new one is whole. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const written = await writeOutside(target, bytes);
  if (!written.ok) throw new CliError(1, written.error.code, written.error.message);
}
