import { createHash } from 'node:crypto';
import { serialise } from '../domain/schema/serialise';

/**
 * The seal of a version: SHA-256, in hexadecimal digits, over the canonical bytes of its file without the seal itself.
 * Whatever is changed of plan, name, moment, signature or place in the journal breaks it.
 */
export function sealOf(content: Readonly<Record<string, unknown>>): string {
  const { seal: _, ...sealed } = content;
  return createHash('sha256').update(serialise(sealed)).digest('hex');
}

/** Whether a file is byte for byte what was sealed. */
export function isWhole(text: string, content: Readonly<Record<string, unknown>>): boolean {
  return content['seal'] === sealOf(content) && serialise(content) === text;
}
