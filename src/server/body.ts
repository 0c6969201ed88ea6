import type { IncomingMessage } from 'node:http';

/** The body of a request; null where it is larger than allowed, which is found out without keeping it. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const giveUp = (): void => {
      chunks = [];
      size = Infinity;
      resolve(null);
    };
    if (Number(request.headers['content-length'] ?? 0) > most) giveUp();
    // What comes after giving up is still read, and dropped: only then does the other side hear the answer.
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else giveUp();
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}
