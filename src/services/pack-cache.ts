import { stat } from 'node:fs/promises';
import type { Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import { readPack } from '../storage/packs';
import type { StorageProblem } from '../storage/problem';

type Read = Result<Pack, StorageProblem>;

/** Pack files read once, and again when they change: every list of plans and every opening needs them. */
export class PackCache {
  readonly #read = new Map<string, { readonly stamp: string; readonly read: Read }>();

  async read(file: string): Promise<Read> {
    const info = await stat(file).catch(() => null);
    if (info === null) return readPack(file);
    const stamp = `${String(info.size)}@${String(info.mtimeMs)}`;
    const known = this.#read.get(file);
    if (known?.stamp === stamp) return known.read;
    const read = await readPack(file);
    this.#read.set(file, { stamp, read });
    return read;
  }
}
